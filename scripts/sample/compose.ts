import { join } from 'node:path';
import { composeSample } from './composeSample.ts';
import { fields } from './fields.ts';
import { holders } from './holders.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '../../resources/sample');
const files = await composeSample(fields, holders, folder);
process.stdout.write(`${files} lists in ${folder}\n`);

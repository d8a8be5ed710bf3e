import { readWorkbook } from './readFile.ts';

/**
 * The program of a parser process: reads the file at each path that it is sent, one at a time, and sends back what
 * was read. It ends with its parent.
 */
process.on('message', (path: unknown) => {
  void readWorkbook(String(path)).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit());

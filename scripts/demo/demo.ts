import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { createEngine } from '#engine/engine.ts';
import { Failure, failureText } from '#shared/model/failure.ts';
import { accounts, publish, submit } from './outcome.ts';
import { say, sayTimes, section } from './report.ts';
import { acceptSure, importLists, reviewRest, score, suggest } from './steps.ts';

/**
 * The whole job in front of the user, from the received workbooks to the published files. Every figure is computed
 * from the sample: change the sample and the figures change.
 */
async function demo(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const engine = createEngine();
  try {
    section('一、收表：导入各部门报来的文件');
    await importLists(engine, folder);
    section('二、归类、比对、检查');
    await suggest(engine);
    section('三、建议有多准（答案只用来打分，此时还没有人动过）');
    const scored = await score(engine);
    section('四、处理：有把握的成批接受');
    const review = await acceptSure(engine, scored);
    section('五、其余由“复核人”处理（样例的标准答案扮演复核人）');
    await reviewRest(engine, folder, review);
    section('六、台账');
    await accounts(engine);
    section('七、报审');
    await submit(engine, folder);
    section('八、公布');
    await publish(engine, folder);
    section('九、用时');
    sayTimes();
    say(`清单和公布文件都在 ${folder}`);
  } finally {
    engine.close();
  }
}

try {
  await demo(resolve(process.argv[2] ?? 'demo-out'));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${failureText(error, 'zh')}\n`);
  process.exitCode = 1;
}

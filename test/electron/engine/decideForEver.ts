import { createEngine } from '#engine/engine.ts';

/** Decides one item after the other and tells each operation once it is saved, until it is killed. */
const [file = ''] = process.argv.slice(2);
const engine = createEngine();
await engine.call('catalogue/open', { file });
for (let count = 0; ; count++) {
  const as = count % 2 === 0 ? '取消' : '保留';
  const { operation } = await engine.call('decide/item', {
    item: String((count % 7) + 1),
    as,
    reason: `第${count}次`,
    actor: '张三',
  });
  if (operation !== null) process.send?.(operation);
}

import { describe, expect, test } from 'vitest';
import { fillPlaceholders, placeholdersIn, solePlaceholder } from '#shared/approve/placeholder.ts';

describe('placeholders', () => {
  test.each([
    ['{清单}', null, '清单', []],
    ['{行.事项名称}', '行', '事项名称', []],
    ['｛行．事项名称：合并｝', '行', '事项名称', ['合并']],
    ['{ 新增行 : 20 }', null, '新增行', ['20']],
    ['{行.责任事项:可省:合并}', '行', '责任事项', ['可省', '合并']],
  ])('%s', (text, scope, name, options) => {
    expect(placeholdersIn(text)).toEqual([{ text, scope, name, options }]);
    expect(solePlaceholder(` ${text} `)).toMatchObject({ scope, name });
  });

  test('are found among words, and a cell with more than one holds none alone', () => {
    expect(placeholdersIn('第{轮次}轮，{日期}').map(({ name }) => name)).toEqual(['轮次', '日期']);
    expect(solePlaceholder('第{轮次}轮')).toBeNull();
    expect(solePlaceholder('{行.序号}{行.编号}')).toBeNull();
    expect(placeholdersIn('没有 { 也没有 }{')).toHaveLength(1);
  });

  test('are filled where there is a value, and stay where there is none', () => {
    const values: Readonly<Record<string, string>> = { 轮次: '2', 清单: '{轮次}' };
    expect(fillPlaceholders('{清单}第{轮次}轮{别的}', ({ name }) => values[name])).toBe('{轮次}第2轮{别的}');
  });
});

import { expect, test } from 'vitest';
import { guessPlace } from '#shared/text/placeName.ts';

test.each([
  [['昆都仑区各部门清单'], '昆都仑区'],
  [['北原区财政局权责清单.xlsx', '北原区审计局清单.xls', '云川市表样.xlsx'], '北原区'],
  [['包头市昆都仑区人社局.xls'], '昆都仑区'],
  [['关于报送昆都仑区权力清单.docx'], '昆都仑区'],
  [['卜尔汉图镇赋权事项'], '卜尔汉图镇'],
  [['清单', '汇总表.xlsx'], ''],
  [[], ''],
])('%j are lists of %s', (names, place) => {
  expect(guessPlace(names)).toBe(place);
});

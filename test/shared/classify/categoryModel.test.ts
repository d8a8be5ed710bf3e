import { describe, expect, it } from 'vitest';
import { type CategoryExample, fewestExamples, trainCategoryModel } from '#shared/classify/categoryModel.ts';

/** Places that list 工程验收 under 确认 and 设备登记 under 其他: what only the catalogue itself can teach. */
function examples(count: number): CategoryExample[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String.fromCharCode(0x4e00 + index);
    return index % 2 === 0 ? { name: `${number}字工程验收`, code: 'QR' } : { name: `${number}字设备登记`, code: 'QT' };
  });
}

describe('trainCategoryModel', () => {
  it('wants enough confirmed items', () => {
    expect(trainCategoryModel(examples(fewestExamples - 1))).toBeNull();
  });

  it('learns the habits of the place and keeps silent on what it never saw', () => {
    const model = trainCategoryModel(examples(fewestExamples));
    expect(model?.predict('水利工程验收')).toMatchObject({ code: 'QR' });
    expect(model?.predict('起重设备登记')).toMatchObject({ code: 'QT' });
    expect(model?.predict('甲乙丙丁')).toEqual({ code: null, weight: 0 });
  });

  it('never outweighs a clear name', () => {
    const model = trainCategoryModel(examples(2000));
    expect(model?.predict('大坝工程验收').weight).toBeLessThanOrEqual(1.2);
  });

  it('learns the same from the same examples', () => {
    const first = trainCategoryModel(examples(300));
    const second = trainCategoryModel(examples(300));
    expect(first?.predict('某水利设备验收登记')).toEqual(second?.predict('某水利设备验收登记'));
  });
});

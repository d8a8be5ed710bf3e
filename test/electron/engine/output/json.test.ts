import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { jsonOfRelease, jsonSchemaOfRelease } from '#engine/output/json.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { item, release } from '../../../shared/publish/releaseFixture.ts';
import { manyPowers } from './manyPowers.ts';

function written(content: ReleaseContent): unknown {
  return JSON.parse(new TextDecoder().decode(jsonOfRelease(content, '清单.schema.json')));
}

const validate = new Ajv2020({ strict: true }).compile(JSON.parse(new TextDecoder().decode(jsonSchemaOfRelease())));

describe('the published list as JSON', () => {
  test('says what is published and nothing else', () => {
    const content = release(
      [
        item('住建-罚-0001', {
          extra: { note: '备注', desk: '一科', serial: '17', caseCount: '0' },
          subItems: [{ uid: 's', number: '住建-罚-0001-01', name: '子项', basis: '' }],
        }),
        item('住建-罚-0002', { name: '涉密', isPublic: false }),
        item('水务-罚-0001', { organ: '水务局', outcome: '取消' }),
      ],
      { draft: true },
    );
    expect(written(content)).toEqual({
      $schema: './%E6%B8%85%E5%8D%95.schema.json',
      title: '昆都仑区行政权力清单',
      place: '昆都仑区',
      release: 1,
      date: '2015-11-20',
      draft: true,
      approvedBy: [],
      documentNumber: null,
      corrects: null,
      correctionNotice: [],
      rounds: [],
      categorySet: 'KDL-2015',
      total: 1,
      subItemTotal: 1,
      categories: content.categories.map(({ code, name }) => ({ code, name, total: code === 'CF' ? 1 : 0 })),
      departments: [
        { name: '住建局', total: 1 },
        { name: '水务局', total: 0 },
      ],
      powers: [
        {
          number: '住建-罚-0001',
          seq: 1,
          categoryCode: 'CF',
          category: '行政处罚',
          name: '对住建-罚-0001的处罚',
          subItems: [{ number: '住建-罚-0001-01', name: '子项', basis: '' }],
          basis: '《中华人民共和国建筑法》第六十四条',
          organ: '住建局',
          level: '县级',
          desk: '一科',
          note: '备注',
        },
      ],
    });
  });

  test('fits its schema', () => {
    expect(validate(written(manyPowers(200)))).toBe(true);
    expect(validate({ ...Object(written(manyPowers(1))), total: '1' })).toBe(false);
  });
});

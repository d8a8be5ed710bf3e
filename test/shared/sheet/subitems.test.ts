import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSubitems } from '#shared/sheet/subitems.ts';

describe('splitSubitems', () => {
  it.each([
    ['', []],
    ['无', []],
    ['/', []],
    ['——', []],
    [' ', []],
    ['取水许可变更', ['取水许可变更']],
    ['2.建筑业企业资质审批', ['建筑业企业资质审批']],
    ['1.设立审批2.变更审批3.终止审批', ['设立审批', '变更审批', '终止审批']],
    ['1.设立审批\n2.变更审批；\n3.终止审批。', ['设立审批', '变更审批', '终止审批']],
    ['（1）设立审批（2）变更审批', ['设立审批', '变更审批']],
    ['①设立审批 ②变更审批', ['设立审批', '变更审批']],
    ['一、设立审批\n二、变更审批', ['设立审批', '变更审批']],
    ['1、新建民用\n建筑审批\n2、易地建设审批', ['新建民用建筑审批', '易地建设审批']],
    ['设立审批\n变更审批', ['设立审批', '变更审批']],
    ['新建民用\n建筑防空地下室审批', ['新建民用建筑防空地下室审批']],
    ['设立审批；变更审批', ['设立审批', '变更审批']],
    ['一级注册建造师　　二级注册建造师', ['一级注册建造师', '二级注册建造师']],
    ['1.5米以上广告设施设置审批', ['1.5米以上广告设施设置审批']],
    ['1.高度1.5米以上的审批2.高度2.5米以上的审批', ['高度1.5米以上的审批', '高度2.5米以上的审批']],
  ])('%j', (cell, expected) => {
    expect(splitSubitems(cell)).toEqual(expected);
  });

  const name = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{3,8}审批$/);

  it('gives back numbered names, whatever stands between them', () => {
    const gap = fc.constantFrom('', '\n', ' ', '     ', '；');
    fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 12 }), gap, (names, between) => {
        expect(splitSubitems(names.map((text, index) => `${index + 1}.${text}`).join(between))).toEqual(names);
      }),
    );
  });

  it('loses nothing but white space, numbers and separators', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '；', '   '),
        (names, between) => {
          expect(splitSubitems(names.join(between)).join('')).toBe(names.join(''));
        },
      ),
    );
  });
});

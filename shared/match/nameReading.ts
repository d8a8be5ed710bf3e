import type { CategoryCode } from '#shared/model/category.ts';
import type { Level } from '#shared/model/level.ts';
import { foldName } from '#shared/text/foldName.ts';
import { foldText } from '#shared/text/foldText.ts';
import { dropLevelTags, headAction, levelOfTag, levelTag } from '#shared/text/nameParts.ts';
import { type Sifted, sifted, twice } from '#shared/text/sifted.ts';
import { type ActionClass, actionClass, dropAction, endsInSanction, namesSanction } from './actions.ts';
import { dropSteps, mayHaveSteps, opensSteps, stepsIn, stepsOf } from './steps.ts';

/** The name of a power as matching reads it. All texts are folded; none is for showing. */
export interface NameReading {
  /** The match key of the text folder. */
  readonly key: string;
  /** The key without the words for the act, transaction steps and the qualifier: what the power is about. */
  readonly core: string;
  /** The core without formulaic phrases (违反本法规定, 权限内, 逾期未改正): what the power is about in fewest words. */
  readonly bare: string;
  /** 等 before the end: the name stands for more situations than it tells. */
  readonly openEnded: boolean;
  /** How often the name goes on to a further member of a list: 采购或者使用不合格的食品原料、食品添加剂 does twice. */
  readonly listMarks: number;
  readonly action: ActionClass;
  /** Transaction steps (变更, 注销 …) in the order of their table; empty for penalties. */
  readonly steps: readonly string[];
  /** The penalty where it stands at the end, with what it takes: 没收渔具 of 对使用炸鱼方法捕捞的没收渔具. */
  readonly sanction: string;
  /** What the last brackets narrow the power to: 食品添加剂 of 对未按规定标注标签（食品添加剂）的处罚. */
  readonly qualifier: string;
  /** Key of the power in front of —— or ／, as in 民办学校设立审批／4.民办学校变更审批. */
  readonly parentKey: string | null;
  readonly level: Level | null;
}

/** Reads a name; the category, where known, tells whether 变更 is a step or a conduct that is punished. */
export function readName(name: string, category: CategoryCode | null): NameReading {
  const folded = foldText(name);
  const tag = levelTag(folded);
  const { parent, own } = splitJoint(tag === null ? folded : dropLevelTags(folded));
  const { text, bracket } = splitBracket(own);
  // What is asked of one text stands together, since it is looked at anew after another; see sifted.ts.
  const listMarks = listMark.allIn(own)?.length ?? 0;
  const once = withoutSlips(text);
  const key = foldName(own);
  const conduct = once === own ? key : foldName(once);
  const { action, core, steps } = readAct(conduct, once, category);
  const told = readBracket(bracket, mayHaveSteps(category));
  const usual = formula.replace(inUsualWords(core), '');
  const plain = action === 'punish' || action === '' ? unlawful.replace(usual, '') : usual;
  const openEnded = etCetera.isIn(plain);
  return {
    key,
    core,
    bare: orElse(etCetera.replace(plain, ''), core),
    openEnded,
    listMarks,
    action,
    steps: told.steps.length === 0 ? steps : stepsIn([...steps, ...told.steps].join('')),
    sanction: orElse(told.sanction, action === 'punish' ? conduct.slice(core.length) : ''),
    qualifier: told.qualifier,
    parentKey: parent === null ? null : foldName(parent),
    level: tag === null ? null : levelOfTag(tag),
  };
}

/** …审批／3.…变更审批, 对违反《条例》的处罚——对…的处罚: both parts are names of their own. */
const joint = sifted(/^(.{6,}?)(?:-|\/|／)(?=\D|\d+[.、])(.{2,})$/, '-/／');
const shortestName = 6;

/** A short second part (…的处罚——食品添加剂) narrows the first like a bracket does. */
function splitJoint(folded: string): { parent: string | null; own: string } {
  const parts = joint.exec(folded);
  if (parts === null) return { parent: null, own: folded };
  const [, parent = '', child = ''] = parts;
  return child.length < shortestName ? { parent: null, own: `${parent}（${child}）` } : { parent, own: child };
}

/** （…） with nothing behind it but the act. Brackets in the middle (屠宰厂（场）设置审查) belong to their word. */
const lastBracket = sifted(/（([^（）]{2,})）((?:的|行为)*(?:行政)?([^（）]{0,6}))$/, '（');

function splitBracket(own: string): { text: string; bracket: string } {
  const found = lastBracket.exec(own);
  if (found === null) return { text: own, bracket: '' };
  const [whole, bracket = '', behind = '', act = ''] = found;
  if (act !== '' && actionClass(act) === '') return { text: own, bracket: '' };
  return { text: own.slice(0, own.length - whole.length) + behind, bracket };
}

const etCetera = sifted(/等/g, '等');
const listMark = sifted(/、|或者?|以及|[和与及]/g, '、或和与及');

const none: Pick<NameReading, 'steps' | 'sanction' | 'qualifier'> = { steps: [], sanction: '', qualifier: '' };

/** What the last bracket tells: a step（变更）, the opening of a permit（新办）, a penalty（警告） or a situation（食品添加剂）. */
function readBracket(bracket: string, stepwise: boolean): Pick<NameReading, 'steps' | 'sanction' | 'qualifier'> {
  if (bracket === '') return none;
  if (stepwise && opensSteps(bracket)) return { ...none, steps: stepsIn(bracket) };
  if (namesSanction(bracket)) return { ...none, sanction: foldName(bracket) };
  return { ...none, qualifier: foldName(bracket) };
}

/** A step at the end hides the act that it belongs to: 股权出质登记变更 is a registration. */
function readAct(
  key: string,
  text: string,
  category: CategoryCode | null,
): Pick<NameReading, 'action' | 'core' | 'steps'> {
  const stepwise = mayHaveSteps(category);
  const shown = actionOf(text, key, category);
  const steps = stepwise ? stepsOf(key, shown) : none.steps;
  const rest = stepwise ? dropSteps(key, shown) : key;
  const action = steps.length === 0 ? shown : actionClass(headAction(rest)) || (rest.endsWith('证') ? 'permit' : '');
  return { action, core: orElse(dropAction(rest, action), key), steps };
}

/**
 * A penalty may end in what it takes away (没收违法所得), which is no head action, or in its bare conduct, whose last word
 * is no act of the organ (以欺骗手段取得食品生产许可, 拒绝接受监督检查); behind 对 it is one whatever the department declared.
 */
function actionOf(text: string, key: string, category: CategoryCode | null): ActionClass {
  const action = actionClass(headAction(text));
  if (action === '' && endsInSanction(key)) return 'punish';
  return category === 'CF' && action !== 'punish' && !text.startsWith('对') ? '' : action;
}

function orElse(text: string, otherwise: string): string {
  return text === '' ? otherwise : text;
}

const formula = sifted(
  new RegExp(
    [
      '(?:县级以上)?权限(?:范围)?内?', // 权限内林草种子生产经营许可证的核发
      '(?:职责|管辖)范围内', // 职责范围内，对节能标准执行情况的监督检查
      '本?(?:行政区域|行政区|辖区)内?',
      '经?(?:责令)?(?:限期|逾期|拒不|仍不|仍未|未|不)+改正', // 逾期未改正的, 责令限期改正逾期不改正的
      '尚不构成犯罪',
      '违反(?:本法|本条例|本办法|本规定|有关|国家|法律法规|规章)?规定', // 违反本法规定，生产、销售…
      '依法|有关|相关|情形|情况|活动|从事|开展|特定',
    ].join('|'),
    'g',
  ),
  '限围政辖正罪反依关情活从展特',
);

/** What most of the usual words need; hardly a name has any of these. */
const unusual = '照逾绝坏漏';

/** Words that lists write for one another, none of which makes another conduct under the same words of the law. */
const usualWords: readonly (readonly [written: Sifted, usual: string])[] = [
  [sifted(/按照/g, unusual), '按'],
  [sifted(/不按/g, '按'), '未按'], // 不按规定报送, 未按照规定报送
  [sifted(/逾期不/g, unusual), '逾期未'],
  [sifted(/拒绝/g, unusual), '拒不'], // 拒绝提供, 拒不提供
  [sifted(/未经(?:许可|同意)/g, '许意'), '未经批准'],
  [sifted(/未经批准(?=擅自)/g, '批'), ''], // 未经批准擅自拆除, 擅自拆除
  [sifted(/毁坏|损坏/g, unusual), '损毁'],
  [sifted(/泄漏/g, unusual), '泄露'],
  [sifted(/([\u4e00-\u9fff])\1/g, twice), '$1'], // 无无证, 登记簿簿
];

function inUsualWords(core: string): string {
  return usualWords.reduce((text, [written, usual]) => written.replace(text, usual), core);
}

/** 的处法, 的处罚罚: a slip in the very word for the act; 处理, 处分 and 刑罚 are words of their own. */
const mistypedPenalty = sifted(/的(?:处[^罚理分置]|[^处刑]罚|处罚罚|处处罚|罚处)$/, '处罚');

/** A penalty is always for something unlawful, so 违规出售, 非法出售 and 出售 are one conduct there. */
const unlawful = sifted(/违法|非法|违规/g, '违非');

/** 森林病虫害防治防治工作; before the marks are folded away, since 生猪、生猪产品 is a list of two. */
const typedTwice = /(.{2,8})\1/g;
const longestTwice = 8;

/** The name without what is typed twice and without a slip in the word for the act. */
function withoutSlips(text: string): string {
  const once = repeats(text) ? text.replace(typedTwice, '$1') : text;
  return once.endsWith('的处罚') ? once : mistypedPenalty.replace(once, '的处罚');
}

/** Whether anything is typed twice: where so many characters on end are those that stand as many places before them. */
function repeats(text: string): boolean {
  for (let length = 2; length <= longestTwice; length += 1) {
    // One of so many places on end is divisible by their number.
    for (let at = length; at < text.length; at += length) {
      if (text.charCodeAt(at) === text.charCodeAt(at - length) && sameAround(text, at, length) >= length) return true;
    }
  }
  return false;
}

/** How many characters on end, around a place, are those that stand `length` places before them. */
function sameAround(text: string, at: number, length: number): number {
  const isSame = (place: number) => text.charCodeAt(place) === text.charCodeAt(place - length);
  let from = at;
  while (from > length && isSame(from - 1)) from -= 1;
  let to = at + 1;
  while (to < text.length && isSame(to)) to += 1;
  return to - from;
}

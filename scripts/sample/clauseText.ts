import { writeRef } from './citation.ts';
import { asAuthority } from './departments.ts';
import type { Power } from './model.ts';
import type { Random } from './random.ts';

/** What a law calls itself: 本法, 本条例, 本办法 … */
export function selfName(title: string): string {
  const kind = /(?:条例|办法|规定|细则|规则|决定|通知|意见|标准|方案)(?:（[^）]*）)?$/.exec(title)?.[0] ?? '法';
  return `本${kind.replace(/（.*$/, '')}`;
}

/** The words of the article, composed: no law reads like this, but lists do. */
export function clauseText(power: Power, title: string, random: Random): string {
  const organ = `县级以上人民政府${asAuthority(power.department)}`;
  const self = selfName(title);
  switch (power.category) {
    case 'CF':
      return penaltyText(power, self, organ, random);
    case 'QZ':
      return `${organ}履行${random.pick(['监督管理', '监督检查', '执法'])}职责时，有权依法采取下列措施：${power.words}。当事人应当予以配合，不得拒绝、阻挠。`;
    case 'JC':
      return `${organ}依法对${power.words}进行监督检查，有权进入现场实施检查、查阅复制有关资料、询问有关人员。被检查者应当予以配合。`;
    case 'XK':
      return `申请${power.words}的，应当向所在地${organ}提出申请，提交规定的材料。${organ}应当自受理申请之日起二十个工作日内作出是否准予的决定；未经批准，不得从事相关活动。`;
    case 'QR':
      return `${organ}负责${power.words}，对符合规定条件的，应当予以认定并出具证明文件。`;
    case 'GF':
      return `对符合条件的公民，由${organ}按照国家有关规定办理${power.words}，所需资金列入同级财政预算。`;
    case 'ZS':
      return `单位和个人应当按照规定缴纳有关费用，由${organ}负责${power.words}，收入全额上缴国库。`;
    case 'CJ':
      return `当事人之间发生争议，协商不成的，可以申请${organ}处理，由其负责${power.words}；对决定不服的，可以依法提起诉讼。`;
    case 'JL':
      return `对在${power.fieldName}工作中做出显著成绩的单位和个人，由${organ}按照国家有关规定给予表彰和奖励。`;
    default:
      return `有关单位应当在规定期限内向所在地${organ}报送有关材料，由其负责${power.words}。`;
  }
}

function penaltyText(power: Power, self: string, organ: string, random: Random): string {
  const breach =
    power.duty === null
      ? `违反${self}规定`
      : `违反${self}${writeRef(power.duty, random.chance(0.9) ? 'chinese' : 'arabic')}规定`;
  const fine = random.pick([
    '一千元以上一万元以下',
    '五千元以上五万元以下',
    '一万元以上十万元以下',
    '二千元以上二万元以下',
  ]);
  const sanctions = power.sanctions.length === 0 ? ['罚款'] : power.sanctions;
  const words = sanctions.map((sanction) => sanctionText(sanction, fine)).join('，可以并');
  const more = random.pick([
    '',
    '',
    '；情节严重的，从重处罚',
    '；构成犯罪的，依法追究刑事责任',
    '；造成损失的，依法承担赔偿责任',
  ]);
  return `${breach}，${power.words.replace(/行为$/, '')}的，由${organ}责令改正，${words}${more}。`;
}

function sanctionText(sanction: string, fine: string): string {
  if (sanction === '罚款') return `处${fine}的罚款`;
  if (sanction === '警告' || sanction === '通报批评') return `给予${sanction}`;
  if (sanction.startsWith('没收')) return sanction === '没收' ? '没收违法所得' : sanction;
  return sanction;
}

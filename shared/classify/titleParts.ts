import { foldText } from '#shared/text/foldText.ts';
import { stripSerial } from '#shared/text/serial.ts';

/** The parts of a name that say what kind of power it is. Chinese titles are head-final. */
export interface TitleParts {
  /** Without serial number, notes in brackets and closing punctuation. */
  readonly whole: string;
  /** What follows the last 的, or the whole where there is none: 处罚 in 对擅自动用被查封物品的处罚. */
  readonly head: string;
}

/** （县级）, （其中：…）; brackets inside brackets are taken off by going round again. */
const bracketed = /（[^（）]*）|【[^【】]*】|\[[^[\]]*\]/g;
const closing = /[。；，、.…：-]+$/;
/** 对违反《条例》的处罚-对造成基金损失的处罚: the part behind the dash is the power itself. */
const parentBefore = /^.{4,}-(?=.{4,}$)/;

export function titleParts(name: string): TitleParts {
  const folded = foldText(stripSerial(name)).replace(closing, '');
  const bare = withoutBrackets(folded).replace(closing, '').replace(parentBefore, '');
  const whole = bare.length >= 2 ? bare : folded;
  const head = whole.slice(whole.lastIndexOf('的') + 1);
  return { whole, head: head === '' ? whole.slice(0, -1) : head };
}

function withoutBrackets(text: string): string {
  const shorter = text.replace(bracketed, '');
  return shorter === text ? text : withoutBrackets(shorter);
}

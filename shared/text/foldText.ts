import { foldUnits } from './codeUnits.ts';

/** Accents (after decomposition), zero-width and direction marks, controls other than white space, Hangul fillers. */
const invisible = /[\p{M}\p{Cf}\u115f\u1160\u3164]|[^\P{Cc}\s]/gu;

/** Traditional Mongolian stands beside the Chinese in bilingual lists; match keys are made of the Chinese alone. */
const mongolian = /[\u1800-\u18af]+/g;

/**
 * The text as it is compared: full-width punctuation, half-width digits and letters, simplified characters, no spaces
 * beside Han characters, nothing invisible, nothing Mongolian. Folding twice gives what folding once gives. The
 * original is for showing and is never replaced by this.
 */
export function foldText(text: string): string {
  return isPlain(text) ? text : foldWhole(text);
}

function foldWhole(text: string): string {
  const visible = text.normalize('NFKD').replace(mongolian, '').replace(invisible, '');
  return foldUnits(closeGaps(visible))
    .replace(/\.{2,}/g, '…') // 没收违法所得...... and ……
    .replace(/-{2,}/g, '-') // 对违反《条例》的处罚——对…的处罚
    .replace(/〈〈/g, '《') // <<食品安全法>>
    .replace(/〉〉/g, '》');
}

/** Lists pad and break words (局  长, 统\n计); only a gap between two Latin words or numbers says something. */
function closeGaps(text: string): string {
  return text.replace(/(?<=[0-9A-Za-z])\s+(?=[0-9A-Za-z])/g, ' ').replace(/(?<![0-9A-Za-z])\s+|\s(?![0-9A-Za-z])/g, '');
}

/** Of each UTF-16 unit whether folding leaves it as it is wherever it stands; 0 until it is first met. */
const plainness = new Uint8Array(0x10000);
const [plain, folding] = [1, 2];

/** Found plain last: whatever reads a name folds it first, though another has done so already. */
let lastPlain = '';

/** Most names and titles need no folding, and finding that out costs a fraction of it. */
function isPlain(text: string): boolean {
  if (text === lastPlain) return true;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const known = plainness[unit] || learnPlainness(unit);
    if (known === folding) return false;
  }
  lastPlain = text;
  return true;
}

/** White space and marks that fold by their neighbours (. - … 〈 〉) are never plain, nor is half of a pair. */
function learnPlainness(unit: number): number {
  const character = String.fromCharCode(unit);
  const alone = /[\s.\-…〈〉\ud800-\udfff]/.test(character) || foldWhole(character) !== character;
  const learned = alone ? folding : plain;
  plainness[unit] = learned;
  return learned;
}

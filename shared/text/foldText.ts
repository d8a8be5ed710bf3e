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

import { foldUnits } from '#shared/text/codeUnits.ts';

/** What a web page leaves in a copied cell, after folding: 〈br/〉, 〈/p〉, &nbsp；. */
const markup = /〈\/?(?:br|p|div|span|td|tr|li|b|strong)(?:\s[^〈〉]{0,80})?\s*\/?〉|&(?:nbsp|emsp|ensp)；?/gi;

/** What of a folded basis is not yet as its readers see it; most bases have none of these. */
const unfinished = /[〈〉笫&]/;

function blank(markedUp: string): string {
  return (/br|p〉|div|tr|li/i.test(markedUp) ? '\n' : ' ').padEnd(markedUp.length);
}

/** A legal basis as its readers see it: folded, doubled brackets single, markup blank; offsets stay those of the original. */
export function foldBasis(original: string): string {
  const folded = foldUnits(original);
  if (!unfinished.test(folded)) return folded;
  return folded.replaceAll('〈〈', '《 ').replaceAll('〉〉', ' 》').replaceAll('笫', '第').replace(markup, blank);
}

import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { ReviewGroup } from '#shared/contract/review.ts';
import { explainMatch } from '#shared/match/explain.ts';
import { differingWords } from './differingWords.ts';

/** The pair that holds the group together least, and what to do about it. */
export function WeakestLink({ group }: { readonly group: ReviewGroup }) {
  const { t, i18n } = useTranslation('review');
  const { confidence } = useFormat();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const n = (id: number) => group.members.findIndex((member) => member.id === id) + 1;
  const [a = 0, b = 0] = [n(group.weakest.a), n(group.weakest.b)].sort((x, y) => x - y);
  const isFine = group.sure && group.kind !== 'overlap';
  const [doubt] = [...group.evidence].sort((x, y) => doubtOf(x) - doubtOf(y));
  const differing = differingWords(group);
  const said = doubt === undefined ? '' : explainMatch(doubt, language);
  const isName = doubt?.code.startsWith('name-') === true && differing !== '';
  const why = isName ? t('weakest.differing', { why: said, text: differing }) : said;
  return (
    <div className={isFine ? 'review-weakest is-fine' : 'review-weakest'}>
      <div className="review-weakest-head">
        <Icon name="link" small />
        <b>{t('weakest.title')}</b>
        <span className="spacer" />
        <kbd className="keycap">{a}</kbd>
        <span className="muted">—</span>
        <kbd className="keycap">{b}</kbd>
        <b className="review-weakest-score">{confidence(group.weakest.score)}</b>
      </div>
      <p className="small soft">{advice()}</p>
      <ActionButton id="review-why" type="text" size="small" />
    </div>
  );

  function advice(): string {
    if (group.kind === 'overlap') return t('weakest.adviceLead');
    if (isFine) return t('weakest.fine');
    return group.members.length > 2 ? t('weakest.advice', { why, n: b }) : t('weakest.adviceTwo', { why });
  }
}

/** What to look at first: what speaks against, words that differ, a basis that is not the same, then the names. */
function doubtOf({ code, weight }: ReviewGroup['evidence'][number]): number {
  if (weight < 0) return 0;
  if (code.startsWith('differs-')) return 1;
  if (code.startsWith('cites-') && code !== 'cites-same-clause') return 2;
  if (code.startsWith('name-') && code !== 'name-same') return 3;
  return 4;
}

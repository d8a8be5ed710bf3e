import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { release } from '#renderer/words/zh/release.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';
import { doorOf, type LedgerTerm } from '#shared/ledger/waterfall.ts';

type Word = Exclude<keyof typeof release.balances, 'title' | 'even' | 'off'>;

interface Line {
  readonly word: Word;
  readonly figure: number;
  /** What of the ledger it counts; none for rows, which the grid does not show. */
  readonly terms: readonly LedgerTerm[];
  readonly always?: boolean;
}

/** 两本账: where every row and every power went, added up as on paper. */
export function Balances({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('release');
  const { number } = useFormat();
  const { rows, powers, differences } = ledger;
  const off = differences.reduce((sum, { counted, accounted }) => sum + Math.abs(counted - accounted), 0);
  const term = (word: Word & LedgerTerm, always = false): Line => ({
    word,
    figure: powers[word],
    terms: [word],
    always,
  });
  const handed = ['handedDown', 'transferredOut', 'movedOver'] as const;
  return (
    <section aria-label={t('balances.title')}>
      <div className="release-title">
        <h2>{t('balances.title')}</h2>
        <span className="spacer" />
        <span className={`release-verdict ${ledger.balanced ? 'is-ok' : 'is-bad'}`}>
          <Icon name="scales" small />
          {ledger.balanced ? t('balances.even') : t('balances.off', { n: number(off) })}
        </span>
      </div>
      <div className="release-balances">
        <div>
          <Sum
            lines={[
              { word: 'items', figure: rows.items, terms: [], always: true },
              { word: 'parts', figure: rows.parts, terms: [], always: true },
              { word: 'aside', figure: rows.aside, terms: [], always: true },
            ]}
            total={{ word: 'read', figure: rows.read, terms: [] }}
          />
          <Sum
            lines={[
              term('kept', true),
              term('new'),
              term('takenOver'),
              term('gainedBySplits'),
              { word: 'notPublic', figure: -powers.notPublic, terms: ['notPublic'] },
            ]}
            total={term('published')}
          />
        </div>
        <Sum
          lines={[
            term('kept', true),
            term('merged', true),
            term('cancelled', true),
            { word: 'handed', figure: handed.reduce((sum, each) => sum + powers[each], 0), terms: handed },
            term('movedOut'),
            term('suspended'),
            term('undecided', true),
          ]}
          total={term('reported')}
        />
      </div>
    </section>
  );
}

function Sum({ lines, total }: { readonly lines: readonly Line[]; readonly total: Line }) {
  const counting = lines.filter(({ figure, always = false }) => always || figure !== 0);
  return (
    <div className="release-sum">
      {counting.map((line, index) => (
        <Fragment key={line.word}>
          <span className="muted">{index === 0 ? '' : line.figure < 0 ? '−' : '+'}</span>
          <Term line={{ ...line, figure: Math.abs(line.figure) }} />
        </Fragment>
      ))}
      <span className="muted release-sum-line">=</span>
      <Term line={total} isTotal />
    </div>
  );
}

function Term({ line, isTotal = false }: { readonly line: Line; readonly isTotal?: boolean }) {
  const { t } = useTranslation('release');
  const { number } = useFormat();
  const rule = isTotal ? 'release-sum-line release-sum-total' : 'soft';
  const where = line.terms.flatMap(doorOf);
  return (
    <>
      <span className={rule}>{t(`balances.${line.word}`)}</span>
      <span className={`number ${isTotal ? rule : ''}`}>
        {where.length === 0 ? (
          number(line.figure)
        ) : (
          <button type="button" className="release-figure" onClick={() => goTo({ stage: 'catalogue', where })}>
            <span className="unseen">{t(`balances.${line.word}`)} </span>
            {number(line.figure)}
          </button>
        )}
      </span>
    </>
  );
}

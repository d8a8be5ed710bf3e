import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CitedInItem, ItemDetail } from '#shared/contract/item.ts';
import { basisPieces } from '#shared/law/basisPieces.ts';
import { parseRef, refInWords } from '#shared/law/ref.ts';
import { commonRuns } from '#shared/text/commonRuns.ts';
import { ForceMark } from './ForceMark.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly item: ItemDetail;
  /** Lit up beside those by which the power is called. */
  readonly words?: readonly string[];
}

/** The basis as law: title, article, what is quoted of it with the words of the power lit up. */
export function BasisSection({ item, words = [] }: Props) {
  const { t } = useTranslation('item');
  const { basis, citations } = item;
  const [first] = citations;
  const ends = basisPieces(basis, citations).map(({ end }) => end);
  const alike = first !== undefined && citations.every(({ force }) => force === first.force);
  return (
    <Section icon="law" title={t('basis')} aside={alike ? <ForceMark force={first.force} /> : null}>
      {basis.trim() === '' ? <p className="is-warn">{t('noBasis')}</p> : null}
      {first === undefined && basis.trim() !== '' ? (
        <>
          <p className="selectable">{basis}</p>
          <p className="is-warn small">{t('noCitation')}</p>
        </>
      ) : null}
      {citations.map((law) => (
        <Law
          key={law.start}
          law={law}
          text={basis.slice(
            law.end,
            ends.find((end) => end >= law.end),
          )}
          name={item.name}
          words={words}
          marked={!alike}
        />
      ))}
    </Section>
  );
}

interface LawProps {
  readonly law: CitedInItem;
  /** What follows the citation. */
  readonly text: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly marked: boolean;
}

function Law({ law, text, name, words, marked }: LawProps) {
  const { t } = useTranslation('item');
  const refs = law.refs.map((ref) => parseRef(ref)).flatMap((ref) => (ref === null ? [] : [refInWords(ref)]));
  const annex = law.annexItem === null ? [] : [t('annex', { number: law.annexItem })];
  const titled = /号$|〔/.test(law.title) ? law.title : `《${law.title}》`;
  const quoted = withoutRepetition(text.replace(/^[\s：:，,；;。、]+|[\s；;、，,]+$/gu, ''), refs);
  return (
    <div className="law">
      <div className="law-title">
        <Tooltip title={t(`rank.${law.rank}`)}>
          <span className="selectable">{titled}</span>
        </Tooltip>
        {marked ? <ForceMark force={law.force} /> : null}
      </div>
      <div className="soft">{refs.length + annex.length === 0 ? law.docNo : [...refs, ...annex].join('、')}</div>
      {law.force === 'repealed' ? <Repealed law={law} /> : null}
      {quoted.length < 4 ? null : <Quoted text={quoted} name={name} words={words} />}
    </div>
  );
}

/** 第十六条：… under 第十六条 says it twice. */
function withoutRepetition(text: string, refs: readonly string[]): string {
  const said = refs.find((ref) => text.startsWith(ref));
  return said === undefined ? text : text.slice(said.length).replace(/^[\s：:，,]+/u, '');
}

function Repealed({ law }: { readonly law: CitedInItem }) {
  const { t } = useTranslation('item');
  const told = [
    law.repealed === null ? '' : t('repealedOn', { day: law.repealed }),
    law.replacedBy === null ? '' : t('replacedBy', { law: law.replacedBy }),
  ].filter((text) => text !== '');
  return told.length === 0 ? null : <div className="is-bad small">{told.join('，')}</div>;
}

/** The deciding words lit: those by which the power is called, and others that were named. */
function Quoted({ text, name, words }: Pick<LawProps, 'text' | 'name' | 'words'>) {
  const runs = [...commonRuns(text, name), ...words.flatMap((each) => commonRuns(text, each, each.length))]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, index, all) => index === 0 || start >= Math.max(...all.slice(0, index).map(({ end }) => end)));
  return (
    <p className="law-text selectable">
      {runs.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(runs[index - 1]?.end ?? 0, start)}
          <mark className="lit">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(runs.at(-1)?.end ?? 0)}
    </p>
  );
}

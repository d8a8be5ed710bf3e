import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { ReviewGroup } from '#shared/contract/review.ts';
import { explainMatch } from '#shared/match/explain.ts';

interface Props {
  readonly group: ReviewGroup;
  readonly onLook: () => void;
}

/** How many groups are like this one, on what condition, and to accept them all: one step to undo. */
export function Alike({ group, onLook }: Props) {
  const { t, i18n } = useTranslation('review');
  const { number, confidence } = useFormat();
  const { alike } = group;
  if (alike === null || alike.groups === 0) {
    const why = group.kind === 'overlap' ? 'never' : alike === null ? 'neverWords' : 'none';
    return <div className="review-alike small muted">{t(`alike.${why}`)}</div>;
  }
  const language = i18n.language === 'en' ? 'en' : 'zh';
  // Of the figures in the evidence only the codes are common to all.
  const evidence = group.evidence
    .filter(({ code }) => alike.codes.includes(code))
    .map(({ code }) => (code === 'name-other' ? t('alike.similar') : conditionOf(code, language)))
    .map((part, at) => (at === 0 || language === 'zh' ? part : part.charAt(0).toLowerCase() + part.slice(1)))
    .join(language === 'en' ? ', ' : '，');
  return (
    <div className="review-alike">
      <div className="review-alike-head">
        <Icon name="equal" />
        <b>{t('alike.title', { count: alike.groups })}</b>
      </div>
      <p className="small soft">
        {t('alike.condition', {
          evidence,
          from: confidence(alike.from),
          items: number(alike.items + group.members.length),
          groups: number(alike.groups + 1),
        })}
      </p>
      <div className="review-alike-acts">
        <ActionButton id="review-accept-alike">{t('alike.accept', { count: number(alike.groups + 1) })}</ActionButton>
        <Button type="link" onClick={onLook}>
          {t('alike.look')}
        </Button>
      </div>
    </div>
  );
}

/** The evidence without what is of this group alone: its law, its words. */
function conditionOf(code: string, language: 'zh' | 'en'): string {
  return explainMatch({ code, values: {} }, language)
    .replace(/《\{law\}》\s?(?:\{article\})?|\{article\} of 《\{law\}》/gu, language === 'en' ? 'one article' : '一条')
    .replace(/（\{a\}、\{b\}）|\s?\(\{a\}, \{b\}\)|\{percent\}\s?%/gu, '')
    .replace(/[，,;；].*$/u, '');
}

import { useTranslation } from 'react-i18next';
import type { Template } from './templates.ts';

interface Props {
  readonly template: Template;
  readonly pageWords: readonly string[];
}

/** What may stand in a template, to be copied from here. */
export function PlaceholderList({ template: { rowWords, needed }, pageWords }: Props) {
  const { t } = useTranslation('approval');
  const row = (word: string) => `{行.${word}}`;
  const others = rowWords.filter((word) => !needed.includes(word));
  const lists = [
    { key: 'needed', words: needed.map(row) },
    { key: 'row', words: others.map(row) },
    { key: 'page', words: pageWords.map((word) => `{${word}}`) },
  ] as const;
  return (
    <dl className="approval-placeholders small selectable">
      {lists.map(({ key, words }) => (
        <div key={key}>
          <dt className="muted">{t(`templates.list.${key}`)}</dt>
          <dd lang="zh-CN">
            {words.map((word) => (
              <code key={word}>{word}</code>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

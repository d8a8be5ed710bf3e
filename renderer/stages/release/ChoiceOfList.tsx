import { useTranslation } from 'react-i18next';
import { Segments } from '#renderer/parts/Segments.tsx';
import { arrangements } from '#shared/publish/chapters.ts';
import { listKinds } from '#shared/publish/publishedList.ts';
import type { Choice } from './outputs.ts';

interface Props {
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** Which list the files are of, and how the documents among them are divided. */
export function ChoiceOfList({ choice, onChoose }: Props) {
  const { t } = useTranslation('release');
  return (
    <div className="release-choice">
      <Segments
        label={t('files.list.label')}
        value={choice.list}
        segments={listKinds.map((value) => ({ value, label: t(`files.list.${value}`) }))}
        onChange={(list) => onChoose({ ...choice, list })}
      />
      <Segments
        label={t('files.by.label')}
        value={choice.by}
        segments={arrangements.map((value) => ({ value, label: t(`files.by.${value}`) }))}
        onChange={(by) => onChoose({ ...choice, by })}
      />
    </div>
  );
}

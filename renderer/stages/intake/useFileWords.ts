import { useTranslation } from 'react-i18next';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { DeskFileRow, DeskSheet } from '#shared/contract/desk.ts';
import { intakeFailureText } from '#shared/model/intakeFailure.ts';
import { doubtText, warningText } from '#shared/sheet/words.ts';

export interface FileWords {
  /** Without the place, which all of them begin with: what differs has to be seen. */
  readonly name: (file: DeskFileRow) => string;
  /** 3 张表 · 306 行 */
  readonly size: (file: DeskFileRow) => string;
  /** What is the matter with a file, on one line. */
  readonly short: (file: DeskFileRow) => string;
  /** Why it could not be read and what to do, in full. */
  readonly failure: (file: DeskFileRow) => string;
  readonly doubts: (sheet: DeskSheet) => readonly string[];
  readonly warnings: (file: DeskFileRow) => readonly string[];
}

/** What is said of a file, in the window's language. */
export function useFileWords(): FileWords {
  const { t, i18n } = useTranslation('intake');
  const { number } = useFormat();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const failure = ({ failure: found, file }: DeskFileRow) =>
    found === null ? '' : intakeFailureText({ ...found, file }, language);
  const doubts = (sheet: DeskSheet) => sheet.doubts.map((doubt) => doubtText(definite(doubt), language));
  const warnings = (file: DeskFileRow) => file.warnings.map((warning) => warningText(warning, language));
  const place = useCatalogue(({ open }) => open?.place ?? '');
  return {
    name: ({ file }) => {
      const [before, after] = [file.slice(0, file.indexOf(place)), file.slice(file.indexOf(place) + place.length)];
      return place !== '' && file.includes(place) && before.length <= 4 && after.length > 8 ? before + after : file;
    },
    size: (file) => `${t('sheets', { count: file.sheets.length })} ・ ${t('rows', { rows: number(file.rows.read) })}`,
    short: (file) => {
      if (file.verdict === 'same') return t('same', { file: file.sameAs ?? '' });
      // The name stands above it already.
      if (file.failure !== null) return failure(file).replace(`“${file.file}”`, '');
      if (file.verdict === 'no-list') return t('noList');
      const lists = file.sheets.filter(({ list }) => list);
      return [...lists.flatMap(doubts), ...file.sheets.flatMap(doubts), ...warnings(file)][0] ?? '';
    },
    failure,
    doubts,
    warnings,
  };
}

/** Without the keys that are undefined, which optional ones must not be. */
function definite({ found, ...doubt }: DeskSheet['doubts'][number]): Parameters<typeof doubtText>[0] {
  return found === undefined ? doubt : { ...doubt, found };
}

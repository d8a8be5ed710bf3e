import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { useActions } from '#renderer/actions/useActions.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { Pane, PaneHead } from '#renderer/parts/Pane.tsx';
import { Segments } from '#renderer/parts/Segments.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { DeskFileRow, DeskSheet } from '#shared/contract/desk.ts';
import { Aside } from './Aside.tsx';
import { importFiles, putAway } from './desk.ts';
import { HeaderRows } from './HeaderRows.tsx';
import { Matter } from './Matter.tsx';
import { Picture } from './Picture.tsx';
import { Preview } from './Preview.tsx';
import { Unreadable } from './Unreadable.tsx';

interface Props {
  readonly file: DeskFileRow;
  /** There are files to go on to. */
  readonly hasOthers: boolean;
}

/** One file: what it was read as, on a picture of its own cells, and what will come of it. */
export function FilePane({ file, hasOthers }: Props) {
  const { t } = useTranslation('intake');
  const [chosen, choose] = useState<number | null>(null);
  const [picking, pick] = useState(false);
  const position = chosen ?? firstToSee(file.sheets);
  const sheet = file.sheets[position];
  const importable = file.items > 0 && (file.verdict === 'doubtful' || file.verdict === 'sure');
  const inHead = file.sheets.length <= 3;
  const segments =
    file.sheets.length < 2 ? null : <SheetSegments sheets={file.sheets} position={position} onChoose={choose} />;
  useActions([
    {
      id: 'import-this',
      label: t('importThis'),
      group: 'stage',
      keys: ['Enter'],
      enabled: importable,
      run: () => void importFiles([file]),
    },
    { id: 'put-away', label: t('remove'), group: 'stage', keys: ['Delete'], run: () => void putAway([file.id]) },
  ]);
  return (
    <Pane className="intake-pane" label={file.file}>
      <PaneHead>
        <b className="intake-pane-name ellipsis" title={file.path ?? file.file}>
          {file.file}
        </b>
        {inHead ? segments : null}
        <span className="spacer" />
        {sheet === undefined ? null : (
          <HeaderRows file={file.id} position={position} sheet={sheet} picking={picking} onPick={pick} />
        )}
        {hasOthers ? (
          <>
            <ActionButton id="previous-file" type="text" icon={<Icon name="left" small />} />
            <ActionButton id="next-file" type="text" />
          </>
        ) : null}
        {file.verdict === 'unreadable' || file.verdict === 'same' ? (
          <Button onClick={() => void putAway([file.id])}>{t('remove')}</Button>
        ) : (
          <ActionButton id="import-this" type="primary" className="intake-primary" />
        )}
      </PaneHead>
      {inHead || segments === null ? null : <div className="intake-sheet-line">{segments}</div>}
      {sheet === undefined ? (
        <Unreadable file={file} />
      ) : (
        <>
          <Matter file={file} position={position} sheet={sheet} picking={picking} />
          <Picture
            key={position}
            file={file.id}
            position={position}
            sheet={sheet}
            picking={picking}
            onPicked={() => pick(false)}
          />
          <div className="intake-outcome">
            <Preview key={position} file={file} position={position} sheet={sheet} />
            <Aside file={file.id} position={position} sheet={sheet} />
          </div>
        </>
      )}
    </Pane>
  );
}

/** The first sheet with a doubt, else the one that most comes of. */
function firstToSee(sheets: readonly DeskSheet[]): number {
  const lists = sheets.flatMap((sheet, position) => (sheet.list ? [{ sheet, position }] : []));
  const doubtful = lists.find(({ sheet }) => sheet.doubts.length > 0);
  const most = lists.toSorted((a, b) => b.sheet.items - a.sheet.items)[0];
  return (doubtful ?? most)?.position ?? 0;
}

interface SegmentsProps {
  readonly sheets: readonly DeskSheet[];
  readonly position: number;
  readonly onChoose: (position: number) => void;
}

function SheetSegments({ sheets, position, onChoose }: SegmentsProps) {
  const { t } = useTranslation('intake');
  const { number } = useFormat();
  return (
    <div className="intake-sheets">
      <Segments
        label={t('sheets', { count: sheets.length })}
        value={String(position)}
        segments={sheets.map((sheet, index) => ({
          value: String(index),
          label: sheet.sheet,
          count: sheet.list ? number(sheet.items) : '–',
        }))}
        onChange={(value) => onChoose(Number(value))}
      />
    </div>
  );
}

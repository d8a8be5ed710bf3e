import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Output } from '#shared/contract.ts';
import { Scroll } from './Scroll.tsx';

type Content = Output<'release/preview-output'>['content'];
type Sheet = Extract<Content, { kind: 'sheets' }>['sheets'][number];

/** The sheets of the workbook as pictures of their printed tables. */
export function SheetsPreview({ sheets }: { readonly sheets: readonly Sheet[] }) {
  return (
    <Tabs
      size="small"
      tabPlacement="bottom"
      items={sheets.map((sheet) => ({ key: sheet.name, label: sheet.name, children: <SheetPicture sheet={sheet} /> }))}
    />
  );
}

function SheetPicture({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation('release');
  const { columns, rows, more } = sheet;
  return (
    <Scroll>
      <table className="release-sheet" lang="zh-CN">
        <colgroup>
          {columns.map(({ letter, width }) => (
            <col key={letter} style={{ width: `${width * 0.47}rem` }} />
          ))}
        </colgroup>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row[0]?.at ?? 'covered'} className={index < 2 ? 'release-sheet-head' : undefined}>
              {row.map((cell) => (
                <td
                  key={cell.at}
                  colSpan={cell.colSpan}
                  rowSpan={cell.rowSpan}
                  className={cell.bold ? 'release-sheet-bold' : undefined}
                  style={{ textAlign: cell.align }}
                >
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more ? <p className="small muted">{t('look.more')}</p> : null}
    </Scroll>
  );
}

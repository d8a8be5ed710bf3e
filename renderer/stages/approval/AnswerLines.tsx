import { Button, Tooltip } from 'antd';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { act } from '#renderer/engine/act.ts';
import { callShell } from '#renderer/engine/client.ts';
import { tellDone, tellFailure } from '#renderer/engine/tell.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { IconName } from '#renderer/parts/iconShapes.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { AnswerWay } from '#shared/approve/round.ts';
import type { Output } from '#shared/contract.ts';
import { useAccountWords } from './accountWords.ts';

export type Answer = Output<'approve/answers'>[number];

export const wayIcons: Readonly<Record<AnswerWay, IconName>> = {
  workbook: 'sheet',
  telephone: 'phone',
  letter: 'mail',
  scan: 'stamp',
  meeting: 'person',
};

/** Each answer: how and by whom, what it came to, and the file as it was handed in. */
export function AnswerLines({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <ul className="approval-answer-lines selectable">
      {answers.map((answer) => (
        <Line key={answer.answer} answer={answer} />
      ))}
    </ul>
  );
}

function Line({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation('approval');
  const { number, moment } = useFormat();
  const accountWords = useAccountWords();
  const { author, way, person, day, docNo, file, receivedAt, note, account, open, accepted, declined } = answer;
  const who = [t(`way.${way}`), person, docNo, day ?? moment(receivedAt)].filter((each) => each !== null);
  return (
    <li>
      <span className="soft">
        <Icon name={wayIcons[way]} small />
      </span>
      <div>
        <div className="ellipsis" title={author}>
          {author}
        </div>
        <div className="small muted">{who.join(' · ')}</div>
        {note === null ? null : <p className="small soft">{note}</p>}
        <div className="small soft">{accountWords(account, way)}</div>
        {open + accepted + declined === 0 ? null : (
          <div className="small soft">
            {t('proposalsOf', { open: number(open), accepted: number(accepted), declined: number(declined) })}
          </div>
        )}
      </div>
      {file === null ? null : (
        <Tooltip title={t('saveFile', { file })}>
          <Button
            type="text"
            size="small"
            aria-label={t('saveFile', { file })}
            icon={<Icon name="export" small />}
            onClick={() => void saveFile(answer.answer, file)}
          />
        </Tooltip>
      )}
    </li>
  );
}

/** The file that was handed in, as it was. */
async function saveFile(answer: number, name: string): Promise<void> {
  const t = i18next.getFixedT(null, 'approval');
  try {
    const filters = [{ name: t('allFiles'), extensions: ['*'] }];
    const to = await callShell('shell/saveAs', { title: t('saveTitle'), name, filters });
    if (to === null) return;
    const saved = await act('approve/attachment', { answer, to });
    if (saved !== null) tellDone(t('savedFile', { path: saved.path }));
  } catch (error) {
    tellFailure(error);
  }
}

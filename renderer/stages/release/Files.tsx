import { Button, Checkbox, Select, Tooltip } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { useActions } from '#renderer/actions/useActions.ts';
import { callShell } from '#renderer/engine/client.ts';
import { runTask } from '#renderer/engine/tasks.ts';
import { tellFailure, tellNotice } from '#renderer/engine/tell.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { WrittenFiles } from '#renderer/parts/WrittenFiles.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { ofWholeList } from '#shared/contract/publish.ts';
import type { Output } from '#shared/contract.ts';
import { ChoiceOfList } from './ChoiceOfList.tsx';
import { type Choice, type OutputKind, outputKinds, outputs, usualOutputs, type Written } from './outputs.ts';
import { useReleaseName } from './useReleaseName.ts';

interface Props {
  readonly releases: Output<'release/list'>;
  /** null: the release that would be made now. */
  readonly shown: number | null;
  readonly onShow: (release: number | null) => void;
  readonly onLook: (kind: OutputKind, choice: Choice) => void;
}

/** Of what, and what came of it. */
interface Result {
  readonly release: number;
  readonly choice: Choice;
  readonly files: readonly Written[];
}

/** Stands for the release that would be made now, in a list of numbers. */
const next = 0;

/** 要出的文件: which release, which kinds of files, and where to. */
export function Files({ releases, shown, onShow, onLook }: Props) {
  const { t } = useTranslation('release');
  const { number, bytes } = useFormat();
  const nameOf = useReleaseName();
  const [kinds, setKinds] = useState<readonly OutputKind[]>(usualOutputs);
  const [choice, setChoice] = useState<Choice>({ list: 'all', by: 'category' });
  const [result, setResult] = useState<Result | null>(null);
  const files = result !== null && result.release === shown && result.choice === choice ? result.files : [];
  const written = (kind: OutputKind): Written | undefined =>
    files.find(({ format, encoding }) => format === outputs[kind].format && encoding === outputs[kind].encoding);
  const asked = kinds.filter((kind) => isOffered(kind, choice));
  const write = async () => {
    if (shown === null) return;
    const done = await writeFiles(shown, asked, choice, t('files.choose'), t('files.writing', { number: shown }));
    if (done === null) return;
    setResult({ release: shown, choice, files: done.files });
    if (done.withoutPictures) tellNotice(t('files.withoutPictures'));
  };
  useActions([
    {
      id: 'release-write',
      label: shown === null ? t('files.later') : t('files.write', { count: asked.length }),
      group: 'stage',
      keys: ['$mod+KeyE'],
      enabled: shown !== null && asked.length > 0,
      run: () => void write().catch(tellFailure),
    },
  ]);
  return (
    <section aria-label={t('files.title')}>
      <div className="release-title">
        <h2>{t('files.title')}</h2>
        <span className="spacer" />
        {releases.length === 0 ? null : (
          <Select
            size="small"
            aria-label={t('files.of')}
            value={shown ?? next}
            options={[
              { value: next, label: t('files.next') },
              ...releases.toReversed().map((each) => ({ value: each.release, label: nameOf(each) })),
            ]}
            onChange={(release) => onShow(release === next ? null : release)}
          />
        )}
      </div>
      <ChoiceOfList choice={choice} onChoose={setChoice} />
      <ul className="release-files">
        {outputKinds.map((kind) => {
          const size = written(kind)?.bytes;
          const name = t(`files.name.${kind}`);
          return (
            <li key={kind}>
              <Checkbox
                aria-label={name}
                checked={asked.includes(kind)}
                disabled={!isOffered(kind, choice)}
                onChange={({ target }) =>
                  setKinds(outputKinds.filter((each) => (each === kind ? target.checked : kinds.includes(each))))
                }
              />
              <span className="soft">
                <Icon name={outputs[kind].icon} />
              </span>
              <span className="release-file">
                <span className="ellipsis">{name}</span>
                <span className="small muted ellipsis">
                  {t(isOffered(kind, choice) ? `files.about.${kind}` : 'files.ofWholeList')}
                </span>
              </span>
              <span className="small muted">{size === undefined ? '' : bytes(size)}</span>
              <Tooltip title={t('files.look', { name })}>
                <Button
                  type="text"
                  size="small"
                  aria-label={t('files.look', { name })}
                  icon={<Icon name="eye" />}
                  onClick={() => onLook(kind, choice)}
                />
              </Tooltip>
            </li>
          );
        })}
      </ul>
      <div className="release-write">
        <ActionButton id="release-write" icon={<Icon name="export" />} />
      </div>
      {files.length === 0 ? null : <WrittenFiles files={files} />}
      <span className="unseen" aria-live="polite">
        {files.length === 0 ? '' : number(files.length)}
      </span>
    </section>
  );
}

/** Of the licences alone not everything can be written. */
function isOffered(kind: OutputKind, { list }: Choice): boolean {
  return list === 'all' || !ofWholeList.includes(outputs[kind].format);
}

/** null where no folder was chosen, or it was stopped. */
async function writeFiles(
  release: number,
  kinds: readonly OutputKind[],
  choice: Choice,
  choose: string,
  title: string,
): Promise<Output<'export/all'> | null> {
  const to = await callShell('shell/chooseFolder', { title: choose });
  if (to === null) return null;
  const formats = kinds.map((kind) => ({ format: outputs[kind].format, encoding: outputs[kind].encoding }));
  return runTask('export/all', { release, formats, ...choice, to }, title);
}

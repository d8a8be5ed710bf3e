import './DamageDialog.css';
import { Button, Modal } from 'antd';
import i18next from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '#renderer/engine/act.ts';
import { callShell } from '#renderer/engine/client.ts';
import { tellFailure, wordsOf } from '#renderer/engine/tell.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Output } from '#shared/contract.ts';
import { openCatalogue, show } from './catalogue.ts';
import { leaveDamage, tellRestored, useDamage } from './damage.ts';

/** What to do with a catalogue whose file is damaged: take a backup, or save what can still be read. */
export function DamageDialog() {
  const { file } = useDamage();
  return file === null ? null : <Damaged key={file} file={file} />;
}

type Rescued = Output<'catalogue/rescue'>;

function Damaged({ file }: { readonly file: string }) {
  const { t } = useTranslation();
  const [refusal, setRefusal] = useState('');
  const [rescued, setRescued] = useState<Rescued | null>(null);
  const say = (error: unknown) => setRefusal(wordsOf(error));
  const restore = async (name: string) => {
    setRefusal('');
    const done = await act('backup/restore', { file, name }, t('damage.restoring'), say);
    if (done === null) return;
    leaveDamage();
    show(done.catalogue, 'catalogue');
    tellRestored(done.aside);
  };
  const save = async () => {
    setRefusal('');
    const to = await chooseRescuePlace(file);
    if (to !== null) setRescued(await act('catalogue/rescue', { file, to }, t('damage.rescuing'), say));
  };
  return (
    <Modal open title={t('damage.title')} width="38rem" onCancel={leaveDamage} footer={null}>
      <div className="damage">
        <p className="selectable">{file}</p>
        {refusal === '' ? null : (
          <p className="is-bad" role="alert">
            {refusal}
          </p>
        )}
        {rescued === null ? (
          <>
            <p>{t('damage.what')}</p>
            <h3>{t('damage.restore')}</h3>
            <Backups file={file} onRestore={(name) => void restore(name)} />
            <h3>{t('damage.rescue')}</h3>
            <p className="muted">{t('damage.rescueHint')}</p>
            <Button onClick={() => void save().catch(tellFailure)}>{t('damage.rescueTo')}</Button>
          </>
        ) : (
          <Outcome rescued={rescued} />
        )}
      </div>
    </Modal>
  );
}

/** Asks where to, beside the damaged one. */
async function chooseRescuePlace(file: string): Promise<string | null> {
  const filters = [{ name: i18next.t('catalogueFiles'), extensions: ['quanqing'] }];
  const name = `${file.replace(/\.quanqing$/, '')}${i18next.t('damage.rescuedName')}.quanqing`;
  return callShell('shell/saveAs', { title: i18next.t('damage.rescueTo'), name, filters });
}

function Backups({ file, onRestore }: { readonly file: string; readonly onRestore: (name: string) => void }) {
  const { t } = useTranslation(['app', 'settings']);
  const { bytes, day, time } = useFormat();
  const { data } = useAsk('backup/list', { file });
  if (data === undefined) return null;
  if (data.backups.length === 0) return <p className="muted">{t('damage.noBackup')}</p>;
  return (
    <>
      <p className="muted">{t('damage.restoreHint')}</p>
      <div className="damage-scroll">
        <table className="damage-list">
          <tbody>
            {data.backups.map((backup) => (
              <tr key={backup.name}>
                <td>
                  {day(backup.at)} {time(backup.at)}
                </td>
                <td>{t(`settings:backups.reasons.${backup.reason}`)}</td>
                <td className="number">{bytes(backup.bytes)}</td>
                <td className="number">
                  <Button size="small" onClick={() => onRestore(backup.name)}>
                    {t('damage.restoreOne')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What was rescued, and of what some is missing. */
function Outcome({ rescued: { path, tables } }: { readonly rescued: Rescued }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const missing = tables.filter(({ complete }) => !complete);
  // What needs somebody stands first.
  const told = [...missing, ...tables.filter(({ rows, complete }) => complete && rows > 0)];
  const go = async () => {
    if (await openCatalogue(path)) leaveDamage();
  };
  return (
    <>
      <p role="status">{t(missing.length === 0 ? 'damage.rescuedAll' : 'damage.rescuedSome', { path })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="damage-scroll" aria-label={t('damage.part')} tabIndex={0}>
        <table className="damage-list">
          <thead>
            <tr>
              <th>{t('damage.part')}</th>
              <th className="number">{t('damage.rows')}</th>
              <th>{t('damage.complete')}</th>
            </tr>
          </thead>
          <tbody>
            {told.map(({ table, rows, complete }) => (
              <tr key={table}>
                <td>{t(`damage.tables.${table}`)}</td>
                <td className="number">{number(rows)}</td>
                <td className={complete ? 'soft' : 'is-bad'}>{t(complete ? 'damage.yes' : 'damage.no')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="muted">{t('damage.next')}</p>
      <Button type="primary" onClick={() => void go()}>
        {t('damage.openRescued')}
      </Button>
    </>
  );
}

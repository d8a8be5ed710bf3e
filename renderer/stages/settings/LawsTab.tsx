import { Button, Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { ForceMark } from '#renderer/item/ForceMark.tsx';
import { Empty } from '#renderer/parts/Empty.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Output } from '#shared/contract.ts';
import { importLaws } from './importLaws.ts';

const most = 200;
const ranks = [
  'constitution',
  'law',
  'administrative-regulation',
  'state-council-decision',
  'local-regulation',
  'department-rule',
  'provincial-rule',
  'local-rule',
  'normative-document',
  'judicial-interpretation',
] as const;

/** The register that bases are read by: whether a law holds, what replaced it, and how many items stand on it. */
export function LawsTab() {
  const { t } = useTranslation('settings');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const asked = search === '' ? { limit: most } : { search, limit: most };
  const { data = [], isSuccess } = useAsk('list/laws', asked);
  return (
    <div className="laws">
      <div className="settings-tools">
        <Input
          allowClear
          className="laws-search"
          prefix={<Icon name="search" small />}
          aria-label={t('laws.search')}
          placeholder={t('laws.search')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <span className="muted small">
          {data.length === most ? t('laws.shown', { count: most }) : t('laws.count', { count: data.length })}
        </span>
        <span className="spacer" />
        <Button onClick={() => void importLaws()}>{t('laws.import')}</Button>
      </div>
      {isSuccess && data.length === 0 ? (
        <Empty icon="law" title={t('laws.empty')} hint={t('laws.emptyHint')} />
      ) : (
        <div className="departments-scroll">
          <table className="laws-table">
            <thead>
              <tr>
                <th>{t('laws.title')}</th>
                <th>{t('laws.rank')}</th>
                <th>{t('laws.status')}</th>
                <th>{t('laws.docNo')}</th>
                <th>{t('laws.effective')}</th>
                <th className="number">{t('laws.cited')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((law) => (
                <LawRow key={law.id} law={law} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function LawRow({ law }: { readonly law: Output<'list/laws'>[number] }) {
  const { t } = useTranslation(['settings', 'item']);
  const { number } = useFormat();
  const rank = ranks.find((each) => each === law.rank) ?? 'unknown';
  const replaced = law.replacedBy === null ? '' : t('laws.replaced', { law: law.replacedBy });
  const names = [law.title, ...law.aliases].join('、');
  return (
    <tr>
      <td className="ellipsis selectable" title={names}>
        {law.title}
        {replaced === '' ? null : <span className="muted small"> {replaced}</span>}
      </td>
      <td className="soft">{t(`item:rank.${rank}`)}</td>
      <td>
        <ForceMark force={forceOf(law.status)} />
      </td>
      <td className="soft ellipsis" title={law.docNo ?? ''}>
        {law.docNo}
      </td>
      <td className="soft">{law.versions.at(-1)?.effective}</td>
      <td className="number">
        {law.cited === 0 ? (
          '–'
        ) : (
          <button
            type="button"
            className="link"
            title={t('laws.citedBy', { count: law.cited })}
            onClick={() => goTo({ stage: 'catalogue', where: [{ field: 'lawId', value: law.id }] })}
          >
            {number(law.cited)}
          </button>
        )}
      </td>
    </tr>
  );
}

function forceOf(status: string) {
  if (status === 'repealed' || status === 'not-yet-in-force') return status;
  return status === 'in-force' || status === 'amended' ? 'in-force' : 'unknown';
}

import { DatePicker, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { PaneHead } from '#renderer/parts/Pane.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import { operationKindWords } from '#shared/model/operationWords.ts';
import type { HistoryFilters } from './filters.ts';

interface Props {
  readonly filters: HistoryFilters;
  readonly onChange: (filters: HistoryFilters) => void;
}

/** Who, what, when and which words; what is narrowed to an item from elsewhere stands as a chip. */
export function FilterLine({ filters, onChange }: Props) {
  const { t } = useTranslation('history');
  const { number } = useFormat();
  const language = useLanguage();
  const { data } = useAsk('history/facets', {});
  const words = new Map(Object.entries(operationKindWords));
  const actors = (data?.actors ?? []).map(({ actor, operations }) => ({
    value: actor,
    label: `${actor} ${number(operations)}`,
  }));
  const kinds = (data?.kinds ?? []).map(({ kind, operations }) => ({
    value: kind,
    label: `${words.get(kind)?.[language] ?? kind} ${number(operations)}`,
  }));
  const put = (changed: HistoryFilters) => onChange({ ...filters, ...changed });
  return (
    <PaneHead>
      <h1 className="history-title">{t('title')}</h1>
      {filters.item === undefined ? null : (
        <ItemChip item={filters.item} onClear={() => onChange(without(filters, 'item'))} />
      )}
      <span className="spacer" />
      <Input
        className="history-search"
        allowClear
        prefix={<Icon name="search" small />}
        aria-label={t('search')}
        placeholder={t('searchShort')}
        title={t('search')}
        value={filters.search ?? ''}
        onChange={({ target }) => put({ search: target.value })}
      />
      <Select
        allowClear
        className="history-select"
        aria-label={t('anyone')}
        placeholder={t('anyone')}
        value={filters.actor ?? null}
        options={actors}
        suffixIcon={<Icon name="down" small />}
        popupMatchSelectWidth={false}
        onChange={(actor: string | undefined) =>
          onChange(actor === undefined ? without(filters, 'actor') : { ...filters, actor })
        }
      />
      <Select
        allowClear
        className="history-select"
        aria-label={t('anyKind')}
        placeholder={t('anyKind')}
        value={filters.kind ?? null}
        options={kinds}
        suffixIcon={<Icon name="down" small />}
        popupMatchSelectWidth={false}
        onChange={(kind: string | undefined) =>
          onChange(kind === undefined ? without(filters, 'kind') : { ...filters, kind })
        }
      />
      <DatePicker.RangePicker
        className="history-days"
        aria-label={t('days')}
        placeholder={[t('from'), t('to')]}
        onChange={(days) => {
          const [first, last] = days ?? [];
          const rest = without(without(filters, 'since'), 'until');
          onChange({
            ...rest,
            ...(first ? { since: first.startOf('day').toISOString() } : {}),
            ...(last ? { until: last.startOf('day').add(1, 'day').toISOString() } : {}),
          });
        }}
      />
      <ActionButton id="history-print" icon={<Icon name="print" />} type="text" />
      <ActionButton id="history-export" icon={<Icon name="export" />} type="text" />
    </PaneHead>
  );
}

function ItemChip({ item, onClear }: { readonly item: number; readonly onClear: () => void }) {
  const { t } = useTranslation('history');
  const { data } = useAsk('item/read', { item: String(item) });
  return (
    <span className="history-chip">
      {t('ofItem', { number: data?.number ?? '' })}
      <button type="button" aria-label={t('clear')} onClick={onClear}>
        <Icon name="close" small />
      </button>
    </span>
  );
}

function without(filters: HistoryFilters, field: keyof HistoryFilters): HistoryFilters {
  const { [field]: _, ...rest } = filters;
  return rest;
}

import { type RefSelectProps, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { act } from '#renderer/engine/act.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { DecisionMark } from '#renderer/parts/DecisionMark.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { ItemDetail } from '#shared/contract/item.ts';
import { categoryCodes } from '#shared/model/category.ts';
import {
  type Disposition,
  dispositions,
  isKept,
  type ShownDecision,
  shownDecision,
  shownDecisions,
} from '#shared/model/decision.ts';
import { withoutPlace } from '#shared/text/departmentName.ts';
import { useCategoryByCode } from './useCategoryByCode.ts';
import { decideAgain } from './useDecide.ts';

interface Props {
  readonly item: ItemDetail;
  /** A decision that needs more to be said: a dialog asks for it. */
  readonly onAsk: (decision: Disposition) => void;
}

const asking: readonly Disposition[] = ['合并', '拆分', '下放', '转移', '划转', '移出'];
const look = { size: 'small', suffixIcon: <Icon name="down" small />, popupMatchSelectWidth: false } as const;

/** Decision, category and department, each changed at once. */
export function Choices({ item, onAsk }: Props) {
  return (
    <div className="item-choices">
      <DecisionChoice item={item} onAsk={onAsk} />
      <CategoryChoice item={item} />
      <DepartmentChoice item={item} />
    </div>
  );
}

function DecisionChoice({ item, onAsk }: Props) {
  const { t } = useTranslation(['item', 'domain']);
  const none = shownDecision(null, item.parent !== null);
  const shown = shownDecision(item.decision.as, item.parent !== null);
  const decide = (chosen: ShownDecision) => {
    const decision = dispositions.find((each) => each === chosen);
    if (decision === undefined) void act('decide/items', { chosen: { items: [item.id] }, as: null });
    else if (asking.includes(decision)) onAsk(decision);
    else void decideAgain(item, { as: decision, reason: '' });
  };
  const options: readonly { value: ShownDecision }[] = dispositions.map((value) => ({ value }));
  return (
    <Select<ShownDecision, { value: ShownDecision }>
      {...look}
      className={isKept(item.decision.as) ? 'item-choice item-choice-kept' : 'item-choice'}
      aria-label={t('decision')}
      value={shown}
      options={shown === none ? [...options] : [...options, { value: none }]}
      labelRender={({ value }) => <DecisionMark decision={named(value) ?? none} />}
      optionRender={({ value }) => <DecisionMark decision={named(value) ?? none} />}
      listHeight={420}
      onSelect={decide}
    />
  );
}

function named(value: unknown): ShownDecision | undefined {
  return shownDecisions.find((each) => each === value);
}

function CategoryChoice({ item }: Pick<Props, 'item'>) {
  const { t } = useTranslation('item');
  const { open } = useCatalogue();
  const nameOf = useCategoryByCode();
  const codes = open?.categories.members.map(({ code }) => code) ?? [];
  const known = categoryCodes.filter((code) => codes.includes(code) || code === item.category.final);
  return (
    <Select
      {...look}
      className="item-choice"
      aria-label={t('category')}
      value={item.category.final}
      placeholder={nameOf(null)}
      status={item.category.final === null ? 'warning' : ''}
      options={known.map((value) => ({ value, label: nameOf(value) }))}
      listHeight={360}
      onSelect={(category) => void act('decide/category', { item: item.number, category })}
    />
  );
}

/** By its name; departments that went into another are not offered. */
function DepartmentChoice({ item }: Pick<Props, 'item'>) {
  const { t } = useTranslation(['item', 'domain']);
  const { data = [] } = useAsk('departments/list', {});
  const options = data
    .filter(({ id, successor }) => successor === null || id === item.department?.id)
    .map(({ id, name, short }) => ({ value: id, label: name, short }));
  const field = useRef<RefSelectProps>(null);
  const move = (id: number) => {
    // Else what is pressed next would be typed into the search.
    field.current?.blur();
    const name = data.find((department) => department.id === id)?.name;
    if (name !== undefined) void act('edit/fields', { changes: [{ item: item.id, field: 'department', value: name }] });
  };
  return (
    <Select
      {...look}
      ref={field}
      className="item-choice item-choice-department"
      aria-label={t('department')}
      value={item.department?.id ?? null}
      placeholder={t('domain:noDepartment')}
      options={options}
      showSearch={{ filterOption: (typed, option) => `${option?.label}${option?.short}`.includes(typed.trim()) }}
      labelRender={() => (item.department === null ? t('domain:noDepartment') : withoutPlace(item.department.name))}
      onSelect={move}
    />
  );
}

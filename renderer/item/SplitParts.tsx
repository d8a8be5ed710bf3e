import { Button, Input, type InputRef, Select } from 'antd';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { ItemDetail } from '#shared/contract/item.ts';
import { type CategoryCode, categoryCodes } from '#shared/model/category.ts';
import { addPart, type DraftPart, dropPart, type SplitPlan } from './splitPlan.ts';
import { useCategoryByCode } from './useCategoryByCode.ts';

interface Props {
  readonly item: ItemDetail;
  readonly plan: SplitPlan;
  /** The field of the second name, where the typing begins. */
  readonly second: Ref<InputRef>;
  readonly onChange: (plan: SplitPlan) => void;
}

/** A line for each part: its name and category. */
export function SplitParts({ item, plan, second, onChange }: Props) {
  const { t } = useTranslation('item');
  const { open } = useCatalogue();
  const nameOf = useCategoryByCode();
  const members = new Set(open?.categories.members.map(({ code }) => code));
  const categories = categoryCodes
    .filter((code) => members.has(code) && code !== item.category.final)
    .map((value) => ({ value, label: nameOf(value) }));
  const change = (key: number, some: Partial<DraftPart>) =>
    onChange({ ...plan, parts: plan.parts.map((part) => (part.key === key ? { ...part, ...some } : part)) });
  return (
    <>
      {plan.parts.map(({ key, name, category }, index) => (
        <div key={key} className="split-part">
          <span className="small soft">{t('split.part', { n: index + 1 })}</span>
          <Input
            ref={index === 1 ? second : null}
            aria-label={`${t('split.part', { n: index + 1 })} ${t('split.name')}`}
            placeholder={t('split.name')}
            value={name}
            onChange={({ target }) => change(key, { name: target.value })}
          />
          <Select<CategoryCode | 'same'>
            aria-label={`${t('split.part', { n: index + 1 })} ${t('split.category')}`}
            value={category ?? 'same'}
            options={[
              { value: 'same', label: t('split.sameCategory', { category: nameOf(item.category.final) }) },
              ...categories,
            ]}
            onSelect={(value) => change(key, { category: value === 'same' ? null : value })}
          />
          <Button
            type="text"
            aria-label={t('split.drop')}
            title={t('split.drop')}
            disabled={index === 0 || plan.parts.length === 2}
            icon={<Icon name="close" small />}
            onClick={() => onChange(dropPart(plan, key))}
          />
        </div>
      ))}
      <Button
        type="text"
        className="split-add"
        icon={<Icon name="plus" small />}
        onClick={() => onChange(addPart(plan))}
      >
        {t('split.add')}
      </Button>
    </>
  );
}

import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReviewGroup, ReviewMember } from '#shared/contract/review.ts';
import { type ChosenEnd, chosenEnds } from '#shared/review/ends.ts';
import { asUsual, type Choice, type ChosenField, chosenFields, type Plan, usualFields } from '#shared/review/plan.ts';

interface Props {
  readonly group: ReviewGroup;
  readonly plan: Plan | null;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** Whose values the power that stays gets, and what becomes of each member, where it is not as usual. */
export function ChangeOutcome({ group, plan, choice, onChoice }: Props) {
  const { t } = useTranslation(['review', 'domain']);
  const { members, kind } = group;
  const masterId = plan?.master ?? null;
  const fields = choice.fields ?? usualFields(kind);
  const differing = chosenFields.filter((field) => new Set(members.map((member) => fieldOf(member, field))).size > 1);
  const shown = (member: ReviewMember, field: ChosenField): string => {
    if (field === 'category') return t(`domain:category.${member.category ?? 'none'}`);
    if (field === 'level') return t(`domain:level.${member.level ?? 'none'}`);
    return String(fieldOf(member, field) ?? '');
  };
  const end = (member: ReviewMember): ChosenEnd | 'apart' | 'usual' => {
    if (choice.leaveOut.includes(member.id)) return 'apart';
    return choice.ends.find(({ item }) => item === member.id)?.as ?? 'usual';
  };
  const setEnd = (member: ReviewMember, as: ChosenEnd | 'apart' | 'usual') => {
    const ends = choice.ends.filter(({ item }) => item !== member.id);
    const leaveOut = choice.leaveOut.filter((item) => item !== member.id);
    onChoice({
      ...choice,
      leaveOut: as === 'apart' ? [...leaveOut, member.id] : leaveOut,
      ends: as === 'apart' || as === 'usual' ? ends : [...ends, { item: member.id, as }],
    });
  };
  const target = choice.ends.find((each) => each.target !== undefined)?.target ?? '';
  const handsOn = choice.ends.some(({ as }) => as === 'hand-down' || as === 'hand-over');
  return (
    <div className="review-change">
      {differing.length === 0 || masterId === null ? null : <h3>{t('change.field')}</h3>}
      {masterId === null
        ? null
        : differing.map((field, at) => (
            <Labelled key={field} label={t(`change.${field}`)}>
              <Select
                autoFocus={at === 0}
                value={fields[field] ?? masterId}
                aria-label={t(`change.${field}`)}
                options={[
                  ...(field === 'basis' ? [{ value: 'union', label: t('change.union') } as const] : []),
                  ...members.map((member, at) => ({
                    value: member.id,
                    label:
                      t('change.of', { n: at + 1, value: shown(member, field) }) +
                      (member.id === masterId ? t('change.own') : ''),
                  })),
                ]}
                onChange={(value) => onChoice({ ...choice, fields: { ...fields, [field]: value } })}
              />
            </Labelled>
          ))}
      <h3>{t('change.ends')}</h3>
      {members.map((member, at) => (
        <Labelled key={member.id} label={t('change.endOf', { n: at + 1, number: member.number })}>
          <Select
            autoFocus={at === 0 && (differing.length === 0 || masterId === null)}
            value={end(member)}
            aria-label={t('change.endOf', { n: at + 1, number: member.number })}
            disabled={member.stand !== 'undecided' && member.stand !== 'kept'}
            options={
              member.id === masterId
                ? [
                    { value: 'usual' as const, label: t('change.end.none') },
                    { value: 'keep' as const, label: t('change.end.keep') },
                  ]
                : [
                    { value: 'usual' as const, label: t('change.usual') },
                    ...chosenEnds.map((as) => ({ value: as, label: t(`change.end.${as}`) })),
                    { value: 'apart' as const, label: t('change.end.apart') },
                  ]
            }
            onChange={(as) => setEnd(member, as)}
          />
        </Labelled>
      ))}
      {handsOn ? (
        <Labelled label={t('change.target')}>
          <Input
            value={target}
            aria-label={t('change.target')}
            maxLength={200}
            onChange={(event) =>
              onChoice({
                ...choice,
                ends: choice.ends.map(({ item, as }) => ({
                  item,
                  as,
                  ...(isHandedOn(as) && event.target.value !== '' ? { target: event.target.value } : {}),
                })),
              })
            }
          />
        </Labelled>
      ) : null}
      <Button size="small" onClick={() => onChoice({ ...asUsual, master: choice.master })}>
        {t('change.reset')}
      </Button>
    </div>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className="review-change-row">
      <span className="small muted ellipsis">{label}</span>
      {children}
    </div>
  );
}

function fieldOf(member: ReviewMember, field: ChosenField): string | null {
  return member[field];
}

function isHandedOn(as: ChosenEnd): boolean {
  return as === 'hand-down' || as === 'hand-over';
}

import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Difference } from '#renderer/parts/Difference.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import { Tag } from '#renderer/parts/Tag.tsx';
import type { ReviewGroup, ReviewMember } from '#shared/contract/review.ts';
import { extraFields } from '#shared/model/item.ts';
import type { Choice, Plan } from '#shared/review/plan.ts';
import { BasisCell } from './BasisCell.tsx';
import { LawRow } from './LawRow.tsx';
import type { LawWords } from './lawWords.ts';
import { MemberHead } from './MemberHead.tsx';
import { SourceCell } from './SourceCell.tsx';

interface Props {
  readonly group: ReviewGroup;
  readonly plan: Plan | null;
  readonly choice: Choice;
  readonly laws: readonly LawWords[];
  readonly parting: boolean;
  readonly onDigit: (n: number) => void;
}

interface Row {
  readonly name: string;
  readonly label: string;
  readonly cell: (member: ReviewMember, n: number) => ReactNode;
}

/** The members in columns that share their rows, so that like stands beside like; the master's column is tinted. */
export function Comparison({ group, plan, choice, laws, parting, onDigit }: Props) {
  const { t } = useTranslation(['review', 'domain']);
  const [more, setMore] = useState(false);
  const { members } = group;
  const master = members.find(({ id }) => id === plan?.master) ?? null;
  const first = master ?? members.find((member) => member.master) ?? members[0];
  if (first === undefined) return null;
  const than = (value: (member: ReviewMember) => string) => (member: ReviewMember) => {
    const text = value(member);
    if (text === '') return <span className="muted">{t('noValue')}</span>;
    return <Difference than={value(first)} text={text} />;
  };
  const extra = extraFields.filter((field) => first.extra[field] !== undefined);
  const oneHolder = new Set(members.map(({ departmentId }) => departmentId)).size === 1;
  const rows: readonly Row[] = [
    {
      name: 'head',
      label: '',
      cell: (member, n) => (
        <MemberHead
          group={group}
          member={member}
          n={n}
          plan={plan}
          choice={choice}
          parting={parting}
          onDigit={onDigit}
        />
      ),
    },
    { name: 'name', label: t('row.name'), cell: than(({ name }) => name) },
    { name: 'basis', label: t('row.basis'), cell: (member) => <BasisCell member={member} /> },
    {
      name: 'holder',
      label: t('row.holder'),
      cell: (member) => (
        <span className="review-holder">
          {member.departmentId === first.departmentId || member.department === null ? (
            (member.department ?? t('domain:noDepartment'))
          ) : (
            <mark>{member.department}</mark>
          )}
          {member === first && oneHolder ? (
            <Tag tone="ok">
              <Icon name="check" small />
              {t('sameHolder')}
            </Tag>
          ) : null}
        </span>
      ),
    },
    ...(members.some(({ object }) => object !== null)
      ? [{ name: 'object', label: t('row.object'), cell: than(({ object }) => object ?? '') }]
      : []),
    {
      name: 'category',
      label: t('row.category'),
      cell: (member) => (
        <span className="soft">
          <Same as={first.category} value={member.category} text={t(`domain:category.${member.category ?? 'none'}`)} />
          {' · '}
          <Same as={first.level} value={member.level} text={t(`domain:level.${member.level ?? 'none'}`)} />
        </span>
      ),
    },
    { name: 'source', label: t('row.source'), cell: (member) => <SourceCell member={member} /> },
    ...(more
      ? extra.map((field) => ({
          name: field,
          label: t(`extra.${field}`),
          cell: than((member) => member.extra[field] ?? ''),
        }))
      : []),
  ];
  return (
    <div className="review-compare">
      <table
        className={members.length > 3 ? 'review-table is-wide' : 'review-table'}
        style={{ '--review-columns': members.length }}
      >
        <caption className="unseen">
          {t('groupOf', { kind: t(`domain:kind.${group.kind}`), count: members.length })}
        </caption>
        <colgroup>
          <col className="review-labels" />
          {members.map(({ id }) => (
            <col key={id} />
          ))}
        </colgroup>
        <tbody>
          {rows.map(({ name, label, cell }) => (
            <tr key={name} className={`review-row-${name}`}>
              <th scope="row">{label}</th>
              {members.map((member, at) => (
                <td key={member.id} className={member === master ? 'is-master selectable' : 'selectable'}>
                  {cell(member, at + 1)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="review-below">
        {extra.length === 0 ? null : (
          <>
            <span />
            <button type="button" className="link small" aria-expanded={more} onClick={() => setMore(!more)}>
              {more ? t('row.less') : t('row.more', { count: extra.length })}
            </button>
          </>
        )}
        <span className="review-label">{t('row.law')}</span>
        <div>
          <LawRow laws={laws} />
        </div>
      </div>
    </div>
  );
}

function Same<T>({ as, value, text }: { readonly as: T; readonly value: T; readonly text: string }) {
  return as === value ? text : <mark>{text}</mark>;
}

import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { Output } from '#shared/contract.ts';
import { changeExcerpt, type ExcerptPart } from '#shared/publish/changeExcerpt.ts';
import { extraColumns } from '#shared/publish/columns.ts';
import { effectLooks } from './effects.ts';

export type Change = Output<'release/compare'>['changes'][number];
type FieldChange = Change['fields'][number];

/** One line that came, went or differs; of the latter the first field, or all of them. */
export function ChangeLine({ change, whole = false }: { readonly change: Change; readonly whole?: boolean }) {
  const { t } = useTranslation('release');
  const { icon, tone } = effectLooks[change.effect];
  const [first] = change.fields;
  const fields = whole ? change.fields : first === undefined ? [] : [first];
  return (
    <li className={whole ? 'release-line release-line-whole' : 'release-line'}>
      <span className={tone}>
        <Icon name={icon} small label={t(`compare.effect.${change.effect}`)} />
      </span>
      <span className="small muted">{change.number}</span>
      <div className={whole ? '' : 'ellipsis'}>
        {whole || fields.length === 0 ? (
          <span className={change.effect === 'removed' ? 'soft' : ''}>{change.name}</span>
        ) : null}
        {change.effect === 'removed' ? <Why change={change} /> : null}
        {fields.map((field) => (
          <div key={field.field} className={whole ? '' : 'ellipsis'} title={whole ? undefined : change.name}>
            <FieldDifference field={field} />
          </div>
        ))}
      </div>
    </li>
  );
}

/** What became of a power that is gone, in the words that were recorded. */
function Why({ change: { change, target, reason } }: { readonly change: Change }) {
  const { t } = useTranslation('release');
  const whereto = target === null ? '' : t('compare.target', { target });
  const words = [change, whereto, reason ?? ''].filter((each) => each !== '');
  return <span className="small muted release-why">{words.join(' · ')}</span>;
}

function FieldDifference({ field: { field, before, after } }: { readonly field: FieldChange }) {
  const name = useFieldName()(field);
  const excerpt = changeExcerpt(before, after);
  return (
    <>
      <span className="muted">{name}</span> <Side parts={excerpt.before} /> → <Side parts={excerpt.after} />
    </>
  );
}

function Side({ parts }: { readonly parts: readonly ExcerptPart[] }) {
  if (parts.length === 0) return <span className="muted">–</span>;
  let at = 0;
  return parts.map(({ text, differs }) => {
    at += text.length;
    return differs ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>;
  });
}

function useFieldName(): (field: string) => string {
  const { t } = useTranslation('release');
  return (field) => {
    switch (field) {
      case 'name':
      case 'category':
      case 'organ':
      case 'level':
      case 'basis':
      case 'subItems':
        return t(`compare.field.${field}`);
      default:
        return extraColumns.find(({ id }) => id === field)?.header ?? field;
    }
  };
}

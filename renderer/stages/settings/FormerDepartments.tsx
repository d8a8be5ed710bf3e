import { useTranslation } from 'react-i18next';
import type { DepartmentListing } from '#shared/contract/departments.ts';

interface Props {
  readonly departments: readonly DepartmentListing[];
  readonly all: readonly DepartmentListing[];
}

/** Those that went into another: still what the rows that were handed in name. */
export function FormerDepartments({ departments, all }: Props) {
  const { t } = useTranslation('settings');
  if (departments.length === 0) return null;
  const names = new Map(all.map(({ id, name }) => [id, name]));
  return (
    <section className="departments-former">
      <h3>{t('departments.former', { count: departments.length })}</h3>
      <ul>
        {departments.map(({ id, name, validTo, successor }) => (
          <li key={id}>
            <span>{name}</span>{' '}
            <span className="muted small">
              {t('departments.wentInto', { day: validTo ?? '', name: names.get(successor ?? 0) ?? '' })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

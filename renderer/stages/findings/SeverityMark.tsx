import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { IconName } from '#renderer/parts/iconShapes.tsx';
import type { Severity } from '#shared/check/finding.ts';

const looks: Readonly<Record<Severity, readonly [icon: IconName, tone: string]>> = {
  severe: ['cancel', 'is-bad'],
  review: ['warning', 'is-warn'],
  note: ['help', 'muted'],
};

/** How grave a finding is, by shape and colour. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { t } = useTranslation('domain');
  const [icon, tone] = looks[severity];
  return (
    <span className={tone}>
      <Icon name={icon} small label={t(`severity.${severity}`)} />
    </span>
  );
}

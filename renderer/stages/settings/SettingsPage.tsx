import './SettingsPage.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '#renderer/app/place.ts';
import { Pane, PaneHead } from '#renderer/parts/Pane.tsx';
import { Segments } from '#renderer/parts/Segments.tsx';
import { BackupsTab } from './BackupsTab.tsx';
import { DepartmentsTab } from './DepartmentsTab.tsx';
import { GeneralTab } from './GeneralTab.tsx';
import { LawsTab } from './LawsTab.tsx';

const tabs = ['general', 'departments', 'laws', 'backups'] as const;
type Tab = (typeof tabs)[number];

/** The person and their window, the departments of the place, the laws that bases are read by, the backups of the file. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const { focus } = usePlace();
  const [tab, setTab] = useState<Tab>(() => tabs.find((each) => each === focus) ?? 'general');
  const segments = tabs.map((value) => ({ value, label: t(`tab.${value}`) }));
  return (
    <Pane className="settings" label={t('title')}>
      <PaneHead>
        <h1>{t('title')}</h1>
        <Segments label={t('title')} value={tab} segments={segments} onChange={setTab} />
      </PaneHead>
      {tab === 'general' ? <GeneralTab /> : null}
      {tab === 'departments' ? <DepartmentsTab /> : null}
      {tab === 'laws' ? <LawsTab /> : null}
      {tab === 'backups' ? <BackupsTab /> : null}
    </Pane>
  );
}

import { Input } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { prefer, usePreferences } from '#renderer/app/preferences.ts';
import { Segments } from '#renderer/parts/Segments.tsx';
import type { Preferences } from '#shared/contract/shell.ts';
import { levelNames, levels } from '#shared/model/level.ts';
import { LearnedConfidence } from './LearnedConfidence.tsx';

const sizes = { small: 0.9, normal: 1, large: 1.2, larger: 1.4 } as const;
const sizeNames = ['small', 'normal', 'large', 'larger'] as const;
const languages = ['system', 'zh', 'en'] as const;
const themes = ['system', 'light', 'dark'] as const;

/** Who is at the keyboard and how the window looks to them; every choice holds at once. */
export function GeneralTab() {
  const { t } = useTranslation('settings');
  const { language, theme, textSize } = usePreferences();
  const size = sizeNames.find((name) => sizes[name] === textSize) ?? 'normal';
  return (
    <div className="settings-form">
      <ActorField />
      <Line label={t('language.label')}>
        <Segments
          label={t('language.label')}
          value={language}
          segments={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(value: Preferences['language']) => void prefer({ language: value })}
        />
      </Line>
      <Line label={t('theme.label')}>
        <Segments
          label={t('theme.label')}
          value={theme}
          segments={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
          onChange={(value: Preferences['theme']) => void prefer({ theme: value })}
        />
      </Line>
      <Line label={t('size.label')}>
        <Segments
          label={t('size.label')}
          value={size}
          segments={sizeNames.map((value) => ({ value, label: t(`size.${value}`) }))}
          onChange={(value) => void prefer({ textSize: sizes[value] })}
        />
      </Line>
      <AboutCatalogue />
      <LearnedConfidence />
    </div>
  );
}

/** Kept when the field is left or Enter is pressed; an empty one keeps the name there was. */
function ActorField() {
  const { t } = useTranslation('settings');
  const { actor } = usePreferences();
  const [draft, setDraft] = useState(actor);
  const id = useId();
  const keep = () => {
    if (draft.trim() === '') setDraft(actor);
    else if (draft.trim() !== actor) void prefer({ actor: draft.trim() });
  };
  return (
    <Line label={t('actor.label')} field={id} hint={t('actor.hint')}>
      <Input
        id={id}
        className="settings-actor"
        maxLength={60}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={keep}
        onPressEnter={keep}
      />
    </Line>
  );
}

function AboutCatalogue() {
  const { t } = useTranslation('settings');
  const { open } = useCatalogue();
  const { t: domain } = useTranslation('domain');
  if (open === null) return null;
  const level = levels.find((each) => levelNames[each] === open.level);
  return (
    <section className="settings-about" aria-label={t('catalogue.title')}>
      <h2>{t('catalogue.title')}</h2>
      <Line label={t('catalogue.place')}>{open.place}</Line>
      <Line label={t('catalogue.level')}>{level === undefined ? open.level : domain(`level.${level}`)}</Line>
      <Line label={t('catalogue.categories')} hint={t('catalogue.fixed')}>
        {open.categories.title}
      </Line>
      <Line label={t('catalogue.file')}>
        <span className="selectable">{open.file}</span>
      </Line>
    </section>
  );
}

interface LineProps {
  readonly label: string;
  /** The id of the field that the label names. */
  readonly field?: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Line({ label, field, hint, children }: LineProps) {
  return (
    <div className="settings-line">
      {field === undefined ? <span className="soft">{label}</span> : <label htmlFor={field}>{label}</label>}
      <div>
        {children}
        {hint === undefined ? null : <p className="muted small">{hint}</p>}
      </div>
    </div>
  );
}

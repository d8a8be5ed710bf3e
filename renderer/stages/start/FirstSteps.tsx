import { useTranslation } from 'react-i18next';

const steps = ['gather', 'settle', 'publish'] as const;

/** What the program does, in three lines, while there is nothing to go on with. */
export function FirstSteps() {
  const { t } = useTranslation('start');
  return (
    <section>
      <div className="start-head">
        <h2>{t('first.title')}</h2>
      </div>
      <ol className="start-steps">
        {steps.map((step) => (
          <li key={step}>{t(`first.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}

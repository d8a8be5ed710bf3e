import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { goTo } from '#renderer/app/place.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Empty } from '#renderer/parts/Empty.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { useSitting } from './sitting.ts';

/** Before the first round: what it is for, and the one thing to do. */
export function Beginning({ items }: { readonly items: number }) {
  const { t } = useTranslation('approval');
  const { number } = useFormat();
  const { kind } = useSitting();
  const { data: departments = [] } = useAsk('departments/list', {});
  if (items === 0) {
    return (
      <Empty icon="file" title={t('noItems')} hint={t('noItemsHint')}>
        <Button type="primary" onClick={() => goTo({ stage: 'intake' })}>
          {t('toIntake')}
        </Button>
      </Empty>
    );
  }
  const asked = departments.filter((department) => department.items > 0);
  const powers = asked.reduce((sum, department) => sum + department.items, 0);
  return (
    <Empty icon={kind === 'solicit' ? 'mail' : 'stamp'} title={t(`begin.${kind}.title`)}>
      <ol className="approval-steps soft">
        <li>{t(`begin.${kind}.first`)}</li>
        <li>{t(`begin.${kind}.next`)}</li>
        <li>{t(`begin.${kind}.last`)}</li>
      </ol>
      <ActionButton id="approval-make" type="primary" size="large">
        {t(`send.${kind}`, { departments: number(asked.length), n: number(powers) })}
      </ActionButton>
      <ActionButton id="approval-templates" type="link" />
    </Empty>
  );
}

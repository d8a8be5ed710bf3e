import './DecisionMark.css';
import { useTranslation } from 'react-i18next';
import type { ShownDecision } from '#shared/model/decision.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconShapes.tsx';

const looks: Readonly<Record<ShownDecision, readonly [icon: IconName, tone: string]>> = {
  保留: ['keep', 'is-ok'],
  变更: ['edit', 'is-ok'],
  新增: ['plus', 'is-ok'],
  承接: ['plus', 'is-ok'],
  拆分: ['split', 'is-ok'],
  合并: ['merge', 'soft'],
  取消: ['cancel', 'is-bad'],
  下放: ['hand-down', 'soft'],
  转移: ['out', 'soft'],
  划转: ['out', 'soft'],
  移出: ['out', 'soft'],
  暂停: ['pause', 'soft'],
  随主项: ['within', 'muted'],
  待研究: ['undecided', 'is-warn'],
};

/** The glyph alone, where the word stands beside it. */
export function DecisionGlyph({ decision }: { readonly decision: ShownDecision }) {
  const [icon, tone] = looks[decision];
  return (
    <span className={tone}>
      <Icon name={icon} small />
    </span>
  );
}

/** What became of an item: a glyph of its own shape, and the word. */
export function DecisionMark({ decision }: { readonly decision: ShownDecision }) {
  const { t } = useTranslation('domain');
  return (
    <span className="decision-mark">
      <DecisionGlyph decision={decision} />
      {t(`decision.${decision}`)}
    </span>
  );
}

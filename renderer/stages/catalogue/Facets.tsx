import './Facets.css';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridFacetName, GridTerm, GridView } from '#shared/contract/grid.ts';
import { FacetGroup } from './FacetGroup.tsx';

interface Props {
  /** What is counted. */
  readonly view: GridView;
  /** What is ticked. */
  readonly where: readonly GridTerm[];
  /** Rows come first. */
  readonly ready: boolean;
  /** Room for more groups to be open. */
  readonly tall: boolean;
}

const always: readonly GridFacetName[] = ['decision', 'category', 'department'];
const whenTall: readonly GridFacetName[] = ['rule', 'file'];
const folded: readonly GridFacetName[] = ['severity', 'level', 'origin', 'proposed', 'flag'];

/** What the rows can be narrowed down to, with how many there are of each. */
export const Facets = memo(function Facets({ view, where, ready, tall }: Props) {
  const { t } = useTranslation('catalogue');
  return (
    <aside className="facets" aria-label={t('facets')}>
      {[...always, ...whenTall, ...folded].map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          view={view}
          where={where}
          ready={ready}
          open={always.includes(facet) || (tall && whenTall.includes(facet))}
        />
      ))}
    </aside>
  );
});

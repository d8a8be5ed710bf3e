import './Facets.css';
import { useTranslation } from 'react-i18next';
import type { GridFacetName, GridView } from '#shared/contract/grid.ts';
import { FacetGroup } from './FacetGroup.tsx';

interface Props {
  readonly view: GridView;
  /** Rows come first. */
  readonly ready: boolean;
  /** Room for more groups to be open. */
  readonly tall: boolean;
}

const always: readonly GridFacetName[] = ['decision', 'category', 'department'];
const whenTall: readonly GridFacetName[] = ['rule', 'file'];
const folded: readonly GridFacetName[] = ['severity', 'level', 'origin', 'proposed', 'flag'];

/** What the rows can be narrowed down to, with how many there are of each. */
export function Facets({ view, ready, tall }: Props) {
  const { t } = useTranslation('catalogue');
  return (
    <aside className="facets" aria-label={t('facets')}>
      {[...always, ...whenTall, ...folded].map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          view={view}
          ready={ready}
          open={always.includes(facet) || (tall && whenTall.includes(facet))}
        />
      ))}
    </aside>
  );
}

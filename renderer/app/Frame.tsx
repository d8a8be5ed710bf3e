import './Frame.css';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { StageHelp } from '#renderer/help/StageHelp.tsx';
import { useCatalogue } from './catalogue.ts';
import { EngineBanner } from './EngineBanner.tsx';
import { Fallback } from './Fallback.tsx';
import { Ledger } from './Ledger.tsx';
import { type StageId, usePlace } from './place.ts';
import { Rail } from './Rail.tsx';
import { StartPage, stagePages } from './stages.tsx';
import { TopBar } from './TopBar.tsx';

const ItemDrawer = lazy(async () => ({ default: (await import('#renderer/item/ItemDrawer.tsx')).ItemDrawer }));

/** A calm frame around one work area: top bar, rail and ledger never move. */
export function Frame() {
  const { open } = useCatalogue();
  const { stage } = usePlace();
  const page = useFocusOnPage(stage);
  if (open === null) {
    return (
      <main className="start-area">
        <EngineBanner />
        <Suspense fallback={null}>
          <StartPage />
        </Suspense>
      </main>
    );
  }
  const Page = stagePages[stage];
  return (
    <div className="frame">
      <TopBar title={open.title} />
      <Rail />
      <main className="work" key={open.file}>
        <EngineBanner />
        <div className="work-page" ref={page} tabIndex={-1}>
          <Fallback key={stage}>
            <Suspense fallback={null}>{Page === undefined ? null : <Page />}</Suspense>
          </Fallback>
          {/* The grid has the drawer as a pane beside it; elsewhere it lies over the page. */}
          {stage === 'catalogue' ? null : (
            <Fallback key="item">
              <Suspense fallback={null}>
                <ItemDrawer />
              </Suspense>
            </Fallback>
          )}
        </div>
      </main>
      <Ledger />
      <StageHelp />
    </div>
  );
}

/** Who chose a stage in the rail goes on in its page: the keys that follow are meant for it. */
function useFocusOnPage(stage: StageId) {
  const page = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every stage that is chosen
  useEffect(() => {
    if (document.activeElement?.closest('.rail') !== null) page.current?.focus({ preventScroll: true });
  }, [stage]);
  return page;
}

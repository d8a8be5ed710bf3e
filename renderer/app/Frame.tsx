import './Frame.css';
import { useEffect, useRef } from 'react';
import { StageHelp } from '#renderer/help/StageHelp.tsx';
import { fetched } from '#renderer/parts/fetched.tsx';
import { StartPage } from '#renderer/stages/start/StartPage.tsx';
import { useCatalogue } from './catalogue.ts';
import { EngineBanner } from './EngineBanner.tsx';
import { Fallback } from './Fallback.tsx';
import { Ledger } from './Ledger.tsx';
import { PlaceBanner } from './PlaceBanner.tsx';
import { type StageId, usePlace } from './place.ts';
import { Rail } from './Rail.tsx';
import { stagePages } from './stages.tsx';
import { TopBar } from './TopBar.tsx';

const ItemDrawer = fetched(async () => (await import('#renderer/item/ItemDrawer.tsx')).ItemDrawer);

/** A calm frame around one work area: top bar, rail and ledger never move. */
export function Frame() {
  const { open } = useCatalogue();
  const stage = usePlace((place) => place.stage);
  const page = useFocusOnPage(stage);
  if (open === null) {
    return (
      <main className="start-area">
        <EngineBanner />
        <StartPage />
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
        <PlaceBanner />
        <div className="work-page" ref={page} tabIndex={-1}>
          <Fallback key={stage}>
            <Page />
          </Fallback>
          {/* The grid has the drawer as a pane beside it; elsewhere it lies over the page. */}
          {stage === 'catalogue' ? null : (
            <Fallback key="item">
              <ItemDrawer />
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

import './Frame.css';
import { Suspense } from 'react';
import { StageHelp } from '#renderer/help/StageHelp.tsx';
import { useCatalogue } from './catalogue.ts';
import { EngineBanner } from './EngineBanner.tsx';
import { Fallback } from './Fallback.tsx';
import { Ledger } from './Ledger.tsx';
import { usePlace } from './place.ts';
import { Rail } from './Rail.tsx';
import { StartPage, stagePages } from './stages.tsx';
import { TopBar } from './TopBar.tsx';

/** A calm frame around one work area: top bar, rail and ledger never move. */
export function Frame() {
  const { open } = useCatalogue();
  const { stage } = usePlace();
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
        <div className="work-page">
          <Fallback key={stage}>
            <Suspense fallback={null}>{Page === undefined ? null : <Page />}</Suspense>
          </Fallback>
        </div>
      </main>
      <Ledger />
      <StageHelp />
    </div>
  );
}

import './Release.css';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { useActions } from '#renderer/actions/useActions.ts';
import { goTo } from '#renderer/app/place.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Empty } from '#renderer/parts/Empty.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { Balances } from './Balances.tsx';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { Checks } from './Checks.tsx';
import { Comparison } from './Comparison.tsx';
import { Files } from './Files.tsx';
import { MakeDialog } from './MakeDialog.tsx';
import type { Choice, OutputKind } from './outputs.ts';
import { PastReleases } from './PastReleases.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { ReportParagraph } from './ReportParagraph.tsx';

/** Which file is looked at: of a release, or (null) of the one that would be made now. */
interface Look {
  readonly release: number | null;
  readonly kind: OutputKind;
  readonly choice: Choice;
}

/** 公布: what has to be settled first, what the release changes, and the files that come of it. */
export function ReleasePage() {
  const { t } = useTranslation('release');
  const { number } = useFormat();
  const { data: check } = useAsk('release/check', {});
  const { data: statistics } = useAsk('stats/read', {});
  const { data: releases } = useAsk('release/list', {});
  const [making, setMaking] = useState(false);
  const [look, setLook] = useState<Look | null>(null);
  const [chosen, setChosen] = useState<number | null | undefined>(undefined);
  const [from, setFrom] = useState<number | null>(null);
  const published = statistics?.published ?? 0;
  const nothing = statistics !== undefined && statistics.reported === 0 && published === 0;
  useActions([
    {
      id: 'release-preview',
      label: t('preview'),
      group: 'stage',
      enabled: !nothing,
      run: () => setLook({ release: null, kind: 'xlsx', choice: { list: 'all', by: 'category' } }),
    },
    {
      id: 'release-make',
      label: t('make', { n: number(published) }),
      group: 'stage',
      keys: ['$mod+Enter'],
      enabled: check !== undefined && !nothing,
      run: () => setMaking(true),
    },
  ]);
  if (check === undefined || statistics === undefined || releases === undefined) return null;
  if (nothing && releases.length === 0) {
    return (
      <Empty icon="stamp" title={t('empty.title')} hint={t('empty.hint')}>
        <Button type="primary" onClick={() => goTo({ stage: 'intake' })}>
          {t('empty.go')}
        </Button>
      </Empty>
    );
  }
  const latest = releases.at(-1)?.release ?? null;
  const shown = chosen === undefined ? latest : chosen;
  return (
    <section className="release" aria-label={t('title', { number: check.number })}>
      <div className="release-head">
        <h1>{t('title', { number: check.number })}</h1>
        <span className="muted ellipsis">{t('subtitle', { title: check.title })}</span>
        <span className="spacer" />
        <PastReleases releases={releases} onCompare={setFrom} onFiles={setChosen} />
        <ActionButton id="release-preview" icon={<Icon name="eye" />} />
        <ActionButton id="release-make" type="primary" icon={<Icon name="stamp" />} />
      </div>
      <div className="release-columns">
        <div className="release-column release-before">
          <Checks check={check} />
          <Balances ledger={check.ledger} />
        </div>
        <div className="release-column release-change">
          <BeforeAndAfter statistics={statistics} />
          <Comparison releases={releases} from={from ?? latest} onFrom={setFrom} />
        </div>
        <div className="release-column release-out">
          <Files
            releases={releases}
            shown={shown}
            onShow={setChosen}
            onLook={(kind, choice) => setLook({ release: shown, kind, choice })}
          />
          <ReportParagraph release={shown} now={statistics.sentence} />
        </div>
      </div>
      {making ? (
        <MakeDialog
          check={check}
          published={published}
          last={releases.findLast(({ draft }) => !draft)?.release ?? null}
          onClose={() => setMaking(false)}
          onMade={(made) => {
            setMaking(false);
            setChosen(made);
          }}
        />
      ) : null}
      {look === null ? null : <PreviewDialog {...look} onClose={() => setLook(null)} />}
    </section>
  );
}

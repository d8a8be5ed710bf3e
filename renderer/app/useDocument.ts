import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { callShell } from '#renderer/engine/client.ts';
import { noteOpen, useCatalogue } from './catalogue.ts';
import { usePlace } from './place.ts';

/** Keeps the window's title and the list of recent catalogues as the open catalogue and its stage are. */
export function useDocument(): void {
  const { t } = useTranslation();
  const { open } = useCatalogue();
  const stage = usePlace((place) => place.stage);
  const name = t('name');
  const title = open === null ? name : `${open.title} — ${name}`;
  useEffect(() => {
    document.title = title;
    void callShell('shell/title', { title });
  }, [title]);
  useEffect(() => {
    if (open !== null) noteOpen(open, stage);
  }, [open, stage]);
}

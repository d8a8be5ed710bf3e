import i18next from 'i18next';
import { useEffect } from 'react';
import { tellNotice } from '#renderer/engine/tell.ts';
import { openCatalogue } from './catalogue.ts';

/**
 * Files dropped anywhere on the window. A catalogue opens; other files are for the page that is shown, which takes them
 * by preventing the default; where it does not, the user is told where they go.
 */
export function useDrops(): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this the browser would open the file in place of the window.
      event.preventDefault();
    };
    const catalogueFirst = (event: DragEvent) => {
      const file = [...(event.dataTransfer?.files ?? [])].find(({ name }) => name.endsWith('.quanqing'));
      if (file === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      void openCatalogue(window.quanqing.droppedPath(file));
    };
    const others = (event: DragEvent) => {
      if (!hasFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      tellNotice(i18next.t('dropElsewhere'));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', catalogueFirst, { capture: true });
    window.addEventListener('drop', others);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', catalogueFirst, { capture: true });
      window.removeEventListener('drop', others);
    };
  }, []);
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

import { useEffect } from 'react';

const fields = 'input:not([type="checkbox"], [type="radio"]), textarea';

/**
 * Where the focus goes when a dialog opens. The component library gives it to the first thing that can have it, the
 * cross in the corner; what one came for is the first field, or else the act itself.
 */
export function useDialogFocus(): void {
  useEffect(() => {
    const focused = ({ target, relatedTarget }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.matches('.ant-modal-close')) return;
      const dialog = target.closest<HTMLElement>('[role="dialog"]');
      if (dialog === null || (relatedTarget instanceof Node && dialog.contains(relatedTarget))) return;
      const first = dialog.querySelector<HTMLElement>(fields) ?? dialog.querySelector<HTMLElement>('.ant-btn-primary');
      (first ?? dialog).focus();
    };
    document.addEventListener('focusin', focused);
    return () => document.removeEventListener('focusin', focused);
  }, []);
}

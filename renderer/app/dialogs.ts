import { create } from 'zustand';

/** What is open above the page. */
export const useDialogs = create<{ readonly open: 'palette' | 'keys' | 'new' | null }>(() => ({ open: null }));

export function openDialog(open: 'palette' | 'keys' | 'new'): void {
  useDialogs.setState({ open });
}

export function closeDialog(): void {
  useDialogs.setState({ open: null });
}

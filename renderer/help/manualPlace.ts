import { create } from 'zustand';
import type { ChapterId } from './chapters.ts';

interface ManualPlace {
  readonly open: boolean;
  readonly chapter: ChapterId;
  /** The block to bring into sight; null: the beginning. */
  readonly block: number | null;
}

/** Where the manual is open, or will be. */
export const useManual = create<ManualPlace>(() => ({ open: false, chapter: 'begin', block: null }));

export function openManual(chapter: ChapterId, block: number | null = null): void {
  useManual.setState({ open: true, chapter, block });
}

export function closeManual(): void {
  useManual.setState({ open: false });
}

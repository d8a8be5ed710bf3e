import { create } from 'zustand';
import { callEngine, callShell } from '#renderer/engine/client.ts';
import { forgetAnswers } from '#renderer/engine/queries.ts';
import { tellFailure } from '#renderer/engine/tell.ts';
import type { Input, Output } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { askActor } from './actor.ts';
import { askAboutDamage } from './damage.ts';
import { type StageId, startOver } from './place.ts';

export type OpenCatalogue = Output<'catalogue/open'>;

/** The open catalogue; null while the start screen is shown. */
export const useCatalogue = create<{ readonly open: OpenCatalogue | null }>(() => ({ open: null }));

/** Opens the catalogue and shows the stage; says what is wrong where it cannot, and leaves things as they are. */
export async function openCatalogue(file: string, stage?: StageId): Promise<boolean> {
  try {
    const open = await callEngine('catalogue/open', { file, alone: true, readOnly: 'if-needed' });
    show(open, stage ?? (open.items === 0 ? 'intake' : 'catalogue'));
    return true;
  } catch (error) {
    if (error instanceof Failure && error.code === 'catalogue-damaged') askAboutDamage(file);
    else tellFailure(error);
    return false;
  }
}

export async function createCatalogue(input: Omit<Input<'catalogue/create'>, 'actor'>): Promise<boolean> {
  try {
    const actor = await askActor();
    if (actor === null) return false;
    show(await callEngine('catalogue/create', { ...input, alone: true, actor }), 'intake');
    return true;
  } catch (error) {
    tellFailure(error);
    return false;
  }
}

/** Back to the start screen; the file is let go. */
export async function closeCatalogue(): Promise<void> {
  await callEngine('catalogue/close', {});
  forgetAnswers();
  useCatalogue.setState({ open: null });
}

/** A catalogue that another call opened, for instance the sample. */
export function show(open: OpenCatalogue, stage: StageId): void {
  forgetAnswers();
  startOver(stage);
  useCatalogue.setState({ open });
}

/** For the list of recent catalogues. */
export function noteOpen({ file, title, items }: OpenCatalogue, stage: StageId): void {
  void callShell('shell/note', { file, title, items, stage });
}

import { z } from 'zod';
import { call } from './call.ts';

/** What a person set for this program on this computer; nothing of it belongs to a catalogue. */
export const preferencesSchema = z.object({
  /** Who is at the keyboard; '' until asked. */
  actor: z.string().max(60),
  language: z.enum(['system', 'zh', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** 1 is the size that the system asks for. */
  textSize: z.number().min(0.8).max(1.6),
  /** Helps and hints that were dismissed, by name. */
  dismissed: z.array(z.string()),
});
export type Preferences = z.infer<typeof preferencesSchema>;

const recentSchema = z.object({
  file: z.string(),
  title: z.string(),
  items: z.int(),
  /** ISO 8601; when it was last open. */
  at: z.string(),
  /** The stage that was last shown, as the window names it. */
  stage: z.string(),
  missing: z.boolean(),
});
export type Recent = z.infer<typeof recentSchema>;

const menuItemSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** As it is printed beside the label. */
  keys: z.string().optional(),
  enabled: z.boolean(),
});
const menuSchema = z.object({ label: z.string(), items: z.array(menuItemSchema) });
export type MenuDescription = z.infer<typeof menuSchema>;

const filterSchema = z.object({ name: z.string(), extensions: z.array(z.string()) });

/**
 * What only the main process can do: dialogs, the menu, preferences, files of the user's choice. A path that leaves a
 * dialog or was dropped may be named by later calls; no other may.
 */
export const shellContract = {
  'shell/about': call(
    z.object({}),
    z.object({
      version: z.string(),
      electron: z.string(),
      standIn: z.boolean(),
      locale: z.string(),
      platform: z.string(),
    }),
  ),
  'shell/preferences': call(z.object({}), preferencesSchema),
  'shell/prefer': call(preferencesSchema.partial(), preferencesSchema),
  'shell/recents': call(z.object({}), z.array(recentSchema)),
  /** The recent ones may be named after the next start: only what the user chose becomes one. */
  'shell/note': call(z.object({ file: z.string(), title: z.string(), items: z.int(), stage: z.string() }), z.null(), {
    files: ({ file }) => [file],
  }),
  'shell/forget': call(z.object({ file: z.string() }), z.null()),
  /** The document that the program was started with. */
  'shell/started': call(z.object({}), z.object({ file: z.string().nullable() })),
  'shell/chooseFiles': call(
    z.object({ title: z.string(), filters: z.array(filterSchema), several: z.boolean().default(false) }),
    z.array(z.string()),
  ),
  'shell/chooseFolder': call(z.object({ title: z.string() }), z.string().nullable()),
  'shell/saveAs': call(
    z.object({ title: z.string(), name: z.string(), filters: z.array(filterSchema) }),
    z.string().nullable(),
  ),
  /** Writes what the window made (a picture, a text) to a file of the user's choice. */
  'shell/saveBytes': call(z.object({ file: z.string(), bytes: z.instanceof(Uint8Array) }), z.null(), {
    files: ({ file }) => [file],
  }),
  'shell/showInFolder': call(z.object({ file: z.string() }), z.null(), { files: ({ file }) => [file] }),
  /** Where a new catalogue is put unless the user says otherwise; a free name. */
  'shell/newPlace': call(z.object({ name: z.string() }), z.string()),
  'shell/print': call(z.object({}), z.null()),
  'shell/menu': call(z.object({ menus: z.array(menuSchema) }), z.null()),
  'shell/popupMenu': call(z.object({}), z.null()),
  'shell/title': call(z.object({ title: z.string() }), z.null()),
  /** After the engine died too often to be started again by itself. */
  'shell/restartEngine': call(z.object({}), z.null()),
};

export type ShellContract = typeof shellContract;
export type ShellCallName = keyof ShellContract;
export type ShellInput<N extends ShellCallName> = z.input<ShellContract[N]['input']>;
export type ShellParsed<N extends ShellCallName> = z.output<ShellContract[N]['input']>;
export type ShellOutput<N extends ShellCallName> = z.output<ShellContract[N]['output']>;

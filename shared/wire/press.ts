import { z } from 'zod';

/**
 * How the engine has pages printed and pictures drawn: it starts the program once more, with `--press=<folder>`, puts
 * orders into folders below that one, numbered from 1, tells the program of each, and hears when it is done with it.
 */
export const pressSwitch = 'press';

/** The program, as it is started before what it is to print. */
export const pressProgramSchema = z.object({
  executable: z.string(),
  args: z.array(z.string()).describe('Switches, and the folder of the program where it is no package'),
});
export type PressProgram = z.infer<typeof pressProgramSchema>;

/** In the press's folder: the program's own, while it runs. */
export const pressProfile = 'profile';

/** What stands in the folder of an order. */
export const orderFolder = {
  job: 'job.json',
  pages: 'pages',
} as const;

/** In pixels; a page that is drawn fills it. */
const size = { width: z.int().positive().max(8192), height: z.int().positive().max(8192) };

export const pressJobSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('print'), page: z.string().describe('Below the folder of pages') }),
  z.object({
    kind: z.literal('draw'),
    pictures: z.array(z.object({ page: z.string(), ...size, png: z.string().describe('The file it is left in') })),
  }),
]);
export type PressJob = z.infer<typeof pressJobSchema>;

/** The file, in the folder of an order to print, that its result is in. */
export const printedFile = 'printed.pdf';

const orderNumber = z.int().positive();

/** What the engine tells the press: the number of an order. They are worked through one after the other. */
export const pressOrderSchema = z.object({ order: orderNumber });
export type PressOrder = z.infer<typeof pressOrderSchema>;

/** What the press answers when it is done with one: `failed` says why there is no result. */
export const pressAnswerSchema = z.object({ order: orderNumber, failed: z.string().optional() });
export type PressAnswer = z.infer<typeof pressAnswerSchema>;

/** An order that takes longer is given up, by both sides. In milliseconds; a list of 50,000 powers takes about two minutes. */
export const pressPatience = 600_000;

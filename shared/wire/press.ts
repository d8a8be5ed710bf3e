import { z } from 'zod';

/**
 * How the engine has pages printed and pictures drawn: it starts the program once more, with `--press=<folder>`, and
 * finds in that folder what was made of its job.
 */
export const pressSwitch = 'press';

/** The program, as it is started before what it is to print. */
export const pressProgramSchema = z.object({
  executable: z.string(),
  args: z.array(z.string()).describe('Switches, and the folder of the program where it is no package'),
});
export type PressProgram = z.infer<typeof pressProgramSchema>;

/** What stands in the folder of a job. */
export const pressFolder = {
  job: 'job.json',
  /** Pages and what they load. */
  pages: 'pages',
  /** The program's own, while it runs. */
  profile: 'profile',
} as const;

/** In pixels; a page that is drawn fills it. */
const size = { width: z.int().positive().max(8192), height: z.int().positive().max(8192) };

export const pressJobSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('print'), page: z.string().describe('Below the folder of pages') }),
  z.object({
    kind: z.literal('draw'),
    pictures: z.array(z.object({ page: z.string(), ...size, bitmap: z.string().describe('The file it is left in') })),
  }),
]);
export type PressJob = z.infer<typeof pressJobSchema>;

/** The file, in the folder of a job, that its result is in. */
export const printedFile = 'printed.pdf';

/** A job that takes longer is given up, by both sides. In milliseconds; a list of 50,000 powers takes about two minutes. */
export const pressPatience = 600_000;

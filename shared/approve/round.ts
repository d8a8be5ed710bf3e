import { z } from 'zod';

/**
 * A round (轮次): what was sent out at one time, to be answered. 征求意见 (`solicit`) asks the departments, 报审
 * (`approve`) the leadership; there are as many of each as it takes (三上三下).
 */
export const roundKinds = ['solicit', 'approve'] as const;
export type RoundKind = (typeof roundKinds)[number];

export const roundKindWords: Readonly<Record<RoundKind, string>> = { solicit: '征求意见', approve: '报审' };

/** What a round says of itself and never changes; its rows stand beside it. */
export const roundContentSchema = z
  .object({
    /** The title of the list: 昆都仑区行政权力清单 */
    list: z.string(),
    place: z.string(),
    categorySet: z.string(),
    /** Those that were asked, in protocol order. */
    departments: z.array(z.string()).readonly(),
    /** Of sending, where the office is: YYYY-MM-DD. */
    day: z.string(),
    /** Answers are asked for by this day, YYYY-MM-DD. */
    due: z.string().nullable(),
    /** 报审 of the whole list: the sha256 of the attachment that holds it as it would be published. */
    draft: z.string().nullable(),
  })
  .readonly();
export type RoundContent = z.infer<typeof roundContentSchema>;

/** How an answer came in. */
export const answerWays = ['workbook', 'telephone', 'letter', 'scan', 'meeting'] as const;
export type AnswerWay = (typeof answerWays)[number];

export const answerWayWords: Readonly<Record<AnswerWay, string>> = {
  workbook: '表格',
  telephone: '电话',
  letter: '来函',
  scan: '盖章扫描件',
  meeting: '会议',
};

/** What people look for among proposals; one may be several of these. */
export const proposalSorts = ['changes', 'opinions', 'conflicts', 'locked', 'additions'] as const;
export type ProposalSort = (typeof proposalSorts)[number];

/** What became of a proposed change. `superseded`: another one for the same field was accepted instead. */
export const proposalStates = ['open', 'accepted', 'declined', 'superseded'] as const;
export type ProposalState = (typeof proposalStates)[number];

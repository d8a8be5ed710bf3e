import type { Words } from '../words.ts';
import type { help as zh } from '../zh/help.ts';

export const help: Words<typeof zh> = {
  title: '{{stage}}: what for, and how',
  call: 'About this page',
  keys: 'Keys',
  allKeys: 'All keys',
  read: 'Manual',
  understood: 'Got it',
  manual: {
    title: 'Manual',
    chapters: 'Contents',
    search: 'Find in the manual',
    found: '{{n}} found',
    nothing: '“{{text}}” is not in the manual. Try another word.',
    language: 'The manual is written in Chinese.',
  },
  stage: {
    intake: {
      what: 'Reads the departments’ lists into the catalogue; every row is accounted for.',
      first: 'Drop files or a whole folder, and see how each was read; nothing is written yet.',
      next: 'Import the sure ones in one go, then look at the others; mend a column by its drop-down.',
      last: 'Rows that became no item are listed as set aside, with the reason and a way back.',
    },
    catalogue: {
      what: 'All items in one table: find, edit, decide in bulk.',
      first: 'Narrow it down by the ticks at the left and the menus of the columns; Ctrl F searches.',
      next: 'Double-click or F2 edits a cell. A block copied from Excel can be pasted.',
      last: 'Space shows the whole basis, Ctrl I the details. Tick rows to decide them at once.',
    },
    review: {
      what: 'Group by group: is it the same power, which item stays, which department leads.',
      first: 'The surest come first. Characters that differ are amber, shared citations blue.',
      next: 'The right side says why they were matched, and names the weakest link.',
      last: 'Groups like this one can be accepted at once, with their count first. What was decided is not asked again.',
    },
    categories: {
      what: 'Items whose category is missing, doubtful or against the evidence.',
      first: 'Items that share a word stand together: one key settles the group.',
      next: 'Number keys choose the category; the reasons stand beside the proposal.',
      last: 'Tick some, and only those are settled. What you cannot tell is left for later.',
    },
    findings: {
      what: 'What the rules found: no basis, repealed laws, wrong levels and so on.',
      first: 'By rule, the severe first, with the decision and its reason ready to use.',
      next: 'Accept, change the reason, or dismiss with a reason.',
      last: 'The reason is recorded as it stands: read it before you accept.',
    },
    approval: {
      what: 'Sends the list to the departments and to the leadership, and takes their answers back.',
      first: 'Make a round: a workbook for each department, or one for the leadership. What went out never changes.',
      next: 'Drop workbooks that come back; record calls, letters and scans. What did not come back is not answered.',
      last: 'Look at each change before you accept it; what nobody disputes goes at once, one step to undo.',
    },
    release: {
      what: 'Publish a version once all is in order. It has a number and never changes.',
      first: 'The check list first: what has a red sign has to be settled.',
      next: 'A figure in the check list shows its items.',
      last: 'Afterwards, write its files, or compare any two versions.',
    },
    statistics: {
      what: 'From what was reported to what is published: what was taken out and what was added.',
      first: 'Click anywhere in a picture to see its items.',
      next: 'Each picture can be copied, or saved as PNG or SVG.',
      last: 'The paragraph for the annual report is ready to copy.',
    },
    history: {
      what: 'Who changed what, when and why.',
      first: 'Filter by person, kind or day; select a step to see before and after.',
      next: 'Undo this step alone, or everything after it.',
      last: 'Undoing is recorded, too, and can be redone.',
    },
    settings: {
      what: 'Your name, language and looks; this catalogue’s departments and laws.',
      first: 'Order, rename and merge departments; renamed from a date on, older rows keep the old name.',
      next: 'With aliases, other spellings of a department are recognised at import.',
      last: 'Personal settings stay on this computer; departments belong to the catalogue file.',
    },
  },
};

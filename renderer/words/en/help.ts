import type { Words } from '../words.ts';
import type { help as zh } from '../zh/help.ts';

export const help: Words<typeof zh> = {
  title: '{{stage}}: what for, and how',
  call: 'About this page',
  keys: 'Keys',
  allKeys: 'All shortcuts',
  read: 'Read the manual',
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
      first: 'Drop files or a whole folder, and see first how each file was read.',
      next: 'Import the sure ones in one go. Look at the amber ones only; mend a column by its drop-down.',
      last: 'Rows that became no item are listed as set aside, with the reason and a way back.',
    },
    catalogue: {
      what: 'All items in one table: find, edit, decide in bulk.',
      first: 'Narrow it down by the facets at the left and the filters of the columns, or just type to search.',
      next: 'Double-click or F2 edits a cell. A block copied from Excel can be pasted.',
      last: 'Select rows to decide them at once. Space shows an item’s basis, sources and history.',
    },
    review: {
      what: 'Group by group: is it the same power, which item stays, which department leads.',
      first: 'The surest come first. Characters that differ are amber, shared citations blue.',
      next: 'The right side says why they were matched, and names the weakest link.',
      last: 'Groups like this one can be accepted at once, with their count first. What was decided is not asked again.',
    },
    categories: {
      what: 'Items whose category is missing, doubtful or against the evidence.',
      first: 'Items with the same signal word stand together: fifty alike are settled at once.',
      next: 'Number keys choose the category; the reasons stand beside the proposal.',
      last: 'Select some first, and only those are settled.',
    },
    findings: {
      what: 'What the rules found: repealed laws, wrong levels, irregular names and so on.',
      first: 'By rule, the severe first, with the decision and its reason ready to use.',
      next: 'Accept, change the reason, or dismiss with a reason.',
      last: 'The reason goes into the record and the published files as it stands: read it before you accept.',
    },
    release: {
      what: 'Publish a version once all is in order. It has a number and never changes.',
      first: 'The check list first: ledger balanced, nothing undecided, no severe findings open.',
      next: 'A figure in the check list shows its items.',
      last: 'Afterwards, export it in each format, or compare any two versions.',
    },
    statistics: {
      what: 'From what was reported to what is published: what was taken out and what was added.',
      first: 'Click anywhere in a picture to see its items.',
      next: 'Each picture can be saved as PNG or SVG; tables can be copied to Excel.',
      last: 'The paragraph for the annual report is ready to copy.',
    },
    history: {
      what: 'Who changed what, when and why.',
      first: 'Filter by person, time or kind; select an entry to see before and after.',
      next: 'Undo a single step, or go back to before a step.',
      last: 'Undoing is a step too, and can be undone.',
    },
    settings: {
      what: 'Your name, language and looks, and this catalogue’s departments.',
      first: 'Rename, merge and order departments; renamed from a date on, older rows keep the old name.',
      next: 'With aliases, other spellings of a department are recognised at import.',
      last: 'Personal settings stay on this computer; departments belong to the catalogue file.',
    },
  },
};

import type { State } from './catalogues.ts';
import { at, button, click, dialog, inTurn, layFiles, press, type Step, see, tick, type, where } from './steps.ts';

export interface Screen {
  /** Of the file. */
  readonly name: string;
  /** What is open. */
  readonly state: State;
  /** How to get there from anywhere; nothing stands above the page then. */
  readonly show: Step;
}

const departments = at(
  'settings',
  button((words) => words.settings.tab.departments),
);
const manual = inTurn(press('F1'), see('.manual-text h1'));
const kind = (nth: number): Step => at('review', click('.review-main .segment', nth), see('.review-main'));

const tab = (nth: number): Step => click('.approval-head .segment', nth);
/** A round as it is at first: all departments, none of them chosen. */
const view = (nth: number): Step => click('.approval .pane-head .segment', nth);
const answers = at('approval', tab(0), view(0), press('Escape'), see('.approval-table'));
const proposals = inTurn(answers, view(1), click('.approval-group'), see('.approval-proposal-body'));

const noneChecked = '.catalogue-pane .pane-head .ant-btn-icon-only:last-child';
/** The catalogue as it is at first: without a filter, nothing ticked, the cursor on its first name. */
const grid = at(
  'catalogue',
  press('Control+Shift+l'),
  see('.grid-line'),
  where(noneChecked, click(noneChecked)),
  click('[role="gridcell"]', 2),
  see('.grid-line-current'),
  where('.catalogue-peek', press('Space')),
);

/** Into the drawer, whether it is open already or not, with the cursor on the name. */
const openRow = (nth: number): Step =>
  inTurn(
    click('.grid-line [role="gridcell"]:nth-child(2)', nth),
    press('Enter'),
    see('.item-name'),
    press('ArrowRight'),
  );

/** Every screen there is, and how to get to it. */
export const screens: readonly Screen[] = [
  { name: 'start-first', state: 'none', show: see('.start') },
  { name: 'start', state: 'known', show: see('.start') },
  { name: 'new-catalogue', state: 'known', show: inTurn(press('Control+n'), dialog, type('北原区')) },
  { name: 'manual-begin', state: 'known', show: manual },

  { name: 'intake-empty', state: 'empty', show: at('intake') },
  { name: 'catalogue-empty', state: 'empty', show: at('catalogue') },
  { name: 'review-empty', state: 'empty', show: at('review') },
  { name: 'categories-empty', state: 'empty', show: at('categories') },
  { name: 'findings-empty', state: 'empty', show: at('findings') },
  { name: 'approval-empty', state: 'empty', show: at('approval') },
  { name: 'release-empty', state: 'empty', show: at('release') },
  { name: 'statistics-empty', state: 'empty', show: at('statistics') },
  { name: 'history-empty', state: 'empty', show: at('history') },
  { name: 'departments-empty', state: 'empty', show: departments },

  { name: 'intake', state: 'desk', show: at('intake', layFiles) },
  {
    name: 'intake-column',
    state: 'desk',
    show: at('intake', layFiles, click('.intake .ant-select', 1), see('.ant-select-dropdown')),
  },
  { name: 'intake-sure', state: 'desk', show: at('intake', layFiles, click('.intake-group-sure ~ .intake-file')) },

  { name: 'intake-imported', state: 'working', show: at('intake') },
  { name: 'catalogue', state: 'working', show: inTurn(grid, openRow(0)) },
  { name: 'catalogue-wide', state: 'working', show: grid },
  { name: 'catalogue-peek', state: 'working', show: inTurn(grid, press('Space')) },
  {
    name: 'catalogue-several',
    state: 'working',
    show: inTurn(grid, press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+Space')),
  },
  { name: 'catalogue-decide', state: 'working', show: inTurn(grid, press('Alt+Digit4'), dialog) },
  {
    name: 'catalogue-replace',
    state: 'working',
    show: inTurn(grid, press('Control+h'), dialog, type('行政'), press('Tab')),
  },
  { name: 'catalogue-edit', state: 'working', show: inTurn(grid, press('F2')) },
  { name: 'catalogue-search', state: 'working', show: inTurn(grid, press('Control+f'), type('河道')) },
  {
    name: 'catalogue-nothing',
    state: 'working',
    show: inTurn(grid, press('Control+f'), type('没有这样的事项'), see('.empty')),
  },
  { name: 'review', state: 'working', show: at('review') },
  { name: 'review-same-article', state: 'working', show: kind(1) },
  { name: 'review-level', state: 'working', show: kind(2) },
  { name: 'review-overlap', state: 'working', show: kind(3) },
  { name: 'review-parent-child', state: 'working', show: kind(4) },
  { name: 'review-outcome', state: 'working', show: at('review', click('.segment'), press('KeyE')) },
  { name: 'review-why', state: 'working', show: at('review', click('.segment'), press('KeyW'), dialog) },
  { name: 'review-alike', state: 'working', show: at('review', click('.segment'), press('KeyL'), dialog) },
  { name: 'categories', state: 'working', show: at('categories') },
  { name: 'categories-item', state: 'working', show: at('categories', press('KeyG', 'Enter'), see('.item-drawer')) },
  { name: 'findings', state: 'working', show: at('findings') },
  { name: 'findings-dismiss', state: 'working', show: at('findings', press('KeyD'), dialog) },
  { name: 'findings-all', state: 'working', show: at('findings', press('Shift+Space'), dialog) },
  { name: 'approval-begin', state: 'working', show: at('approval') },
  { name: 'approval-make', state: 'working', show: at('approval', press('Control+Enter'), dialog) },
  { name: 'item', state: 'working', show: at('findings', press('Enter'), see('.item-name')) },
  { name: 'release-blocked', state: 'working', show: at('release') },
  { name: 'statistics-working', state: 'working', show: at('statistics') },
  { name: 'history', state: 'working', show: at('history') },
  { name: 'settings', state: 'working', show: at('settings') },
  { name: 'departments', state: 'working', show: departments },
  { name: 'department', state: 'working', show: inTurn(departments, click('.departments-name', 3), dialog) },
  {
    name: 'departments-merge',
    state: 'working',
    show: inTurn(
      departments,
      tick('.departments tbody input[type="checkbox"]', 2),
      tick('.departments tbody input[type="checkbox"]', 3),
      click('.settings-tools button', 2),
      dialog,
    ),
  },
  {
    name: 'backups',
    state: 'working',
    show: at(
      'settings',
      button((words) => words.settings.tab.backups),
    ),
  },
  {
    name: 'laws',
    state: 'working',
    show: at(
      'settings',
      button((words) => words.settings.tab.laws),
    ),
  },
  { name: 'stage-help', state: 'working', show: at('review', press('Shift+F1'), see('.stage-help')) },
  { name: 'manual', state: 'working', show: at('review', manual) },
  {
    name: 'manual-search',
    state: 'working',
    show: at(
      'review',
      manual,
      press('Control+f'),
      type('撤销'),
      see('.manual-list mark'),
      click('.manual-list button', 4),
    ),
  },
  { name: 'keys', state: 'working', show: at('review', press('Control+Slash'), see('.keys')) },
  { name: 'palette', state: 'working', show: inTurn(press('Control+k'), type('河道'), see('.palette-number')) },
  { name: 'palette-commands', state: 'working', show: inTurn(press('Control+k'), dialog) },

  { name: 'approval', state: 'asked', show: answers },
  { name: 'approval-templates', state: 'asked', show: inTurn(answers, press('KeyM'), dialog) },
  { name: 'approval-one', state: 'asked', show: inTurn(answers, press('ArrowDown', 'ArrowDown')) },
  { name: 'approval-record', state: 'asked', show: inTurn(answers, press('KeyR'), dialog) },
  { name: 'approval-proposal', state: 'asked', show: proposals },
  { name: 'approval-conflict', state: 'asked', show: inTurn(proposals, click('.approval-group', 3)) },
  { name: 'approval-locked', state: 'asked', show: inTurn(proposals, click('.approval-group', 4)) },
  { name: 'approval-new', state: 'asked', show: inTurn(proposals, click('.approval-group', 5)) },
  { name: 'approval-decline', state: 'asked', show: inTurn(proposals, press('KeyD'), dialog) },
  { name: 'approval-all', state: 'asked', show: inTurn(proposals, press('Shift+Space'), dialog) },
  { name: 'approval-leadership', state: 'asked', show: at('approval', tab(1)) },

  {
    name: 'catalogue-found',
    state: 'released',
    show: inTurn(grid, press('Control+f'), type('水务'), press('Enter'), see('.grid-line'), openRow(3)),
  },
  { name: 'review-done', state: 'released', show: at('review') },
  { name: 'categories-done', state: 'released', show: at('categories') },
  { name: 'findings-done', state: 'released', show: at('findings') },
  { name: 'release', state: 'released', show: at('release', see('.release-effects')) },
  { name: 'release-make', state: 'released', show: at('release', press('Control+Enter'), dialog) },
  {
    name: 'release-preview',
    state: 'released',
    show: at(
      'release',
      button((words) => words.release.preview),
      see('[role="dialog"] table'),
    ),
  },
  {
    name: 'release-past',
    state: 'released',
    show: at(
      'release',
      button((words) => words.release.past.button),
      see('.release-past'),
    ),
  },
  { name: 'statistics', state: 'released', show: at('statistics') },
];

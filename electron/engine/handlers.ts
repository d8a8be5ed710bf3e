import type { CallName, Output, Parsed } from '#shared/contract.ts';
import { acceptProposals, declineProposals, undoRound } from './jobs/approve/decideProposals.ts';
import { exportRound } from './jobs/approve/exportRound.ts';
import { importAnswers } from './jobs/approve/importAnswers.ts';
import { listRounds, readStanding } from './jobs/approve/listRounds.ts';
import { makeRound } from './jobs/approve/makeRound.ts';
import { listTemplates, resetTemplate, saveTemplate, useTemplate } from './jobs/approve/ownTemplates.ts';
import { countRoundProposals, listAnswers, listProposals, writeAttachment } from './jobs/approve/readAnswers.ts';
import { recordAnswer } from './jobs/approve/recordAnswer.ts';
import { listBackups, makeBackup, restoreBackup, saveCopy } from './jobs/backups/backups.ts';
import { readCategoryGroup } from './jobs/categories/readGroup.ts';
import { readCategoryQueue } from './jobs/categories/readQueue.ts';
import { postponeCategories, settleCategories } from './jobs/categories/settle.ts';
import { redoOperation, redoTo, undoOperation, undoTo } from './jobs/changeHistory.ts';
import { checkCatalogue } from './jobs/checkCatalogue.ts';
import { checkRelease } from './jobs/checkRelease.ts';
import { classifyCatalogue } from './jobs/classifyCatalogue.ts';
import { compareImport } from './jobs/compareImport.ts';
import { compareReleases } from './jobs/compareReleases.ts';
import { createCatalogue, openCatalogue } from './jobs/createCatalogue.ts';
import { addItem } from './jobs/decide/addItem.ts';
import { decideCategories, decideFindings, decideRest } from './jobs/decide/decideBulk.ts';
import { decideGroup, decideGroups } from './jobs/decide/decideGroups.ts';
import { confirmCategory, decideItem, dismiss, giveVerdict } from './jobs/decide/decideItem.ts';
import { decideItems } from './jobs/decide/decideItems.ts';
import { decideTable } from './jobs/decide/decideTable.ts';
import { splitItem } from './jobs/decide/splitItem.ts';
import { editDepartment, renameDepartment, reorderDepartments } from './jobs/departments/changeDepartment.ts';
import { listDepartments } from './jobs/departments/listDepartments.ts';
import { mergeDepartments } from './jobs/departments/mergeDepartments.ts';
import { adjustReading, sayAboutFile } from './jobs/desk/adjustReading.ts';
import { importDesk } from './jobs/desk/importDesk.ts';
import { listDesk, removeFromDesk } from './jobs/desk/listDesk.ts';
import { lookAtFiles, pasteCells } from './jobs/desk/lookAtFiles.ts';
import { showPicture } from './jobs/desk/showPicture.ts';
import { showAside, showPreview } from './jobs/desk/showPreview.ts';
import { exportComparison } from './jobs/exportComparison.ts';
import { exportHistory } from './jobs/exportHistory.ts';
import { exportAll, exportRelease } from './jobs/exportRelease.ts';
import { acceptFindings, dismissFindings, reopenFindings } from './jobs/findings/answer.ts';
import { listFindingsOf, readFinding, readFindingRules } from './jobs/findings/readFindings.ts';
import { countChosen } from './jobs/grid/chosen.ts';
import { editAll, editFields, replaceText } from './jobs/grid/editItems.ts';
import { exportView } from './jobs/grid/exportView.ts';
import {
  prepareSearch,
  readCells,
  readFacet,
  readIds,
  readPosition,
  readRows,
  readView,
} from './jobs/grid/readGrid.ts';
import { importFiles } from './jobs/importFiles.ts';
import { cite, importLaws } from './jobs/importLaws.ts';
import { inspectFiles } from './jobs/inspectFiles.ts';
import { applyLearned, readLearned, resetLearned } from './jobs/learn/learnFromVerdicts.ts';
import {
  listDecisions,
  listFindings,
  listGroups,
  listHistory,
  listItems,
  listLaws,
  listSources,
} from './jobs/listCatalogue.ts';
import { listImported, listImportedAside } from './jobs/listImported.ts';
import { diffTwo, listReleases, makeRelease } from './jobs/makeRelease.ts';
import { matchCatalogue } from './jobs/matchCatalogue.ts';
import { openSample } from './jobs/openSample.ts';
import { previewOutput } from './jobs/previewOutput.ts';
import { historyFacets, historyState, listHistoryPage, readOperation } from './jobs/readHistory.ts';
import { readItem } from './jobs/readItem.ts';
import { readLedger } from './jobs/readLedger.ts';
import { readOverview } from './jobs/readOverview.ts';
import { readProgress, readStatistics } from './jobs/readStatistics.ts';
import { accept, acceptAlike, listAlikeGroups } from './jobs/review/acceptGroups.ts';
import { explainTwo } from './jobs/review/explainTwo.ts';
import { readGroup } from './jobs/review/readGroup.ts';
import { readQueue } from './jobs/review/readQueue.ts';
import { partMember, sayOfGroup } from './jobs/review/sayOfGroup.ts';
import { verifyCatalogue } from './jobs/verifyCatalogue.ts';
import { workThrough } from './jobs/workThrough.ts';
import type { Session } from './session.ts';
import { takeStepsApart } from './steps.ts';
import { rescue } from './store/rescue.ts';
import type { Task } from './task.ts';

export type Handlers = {
  readonly [N in CallName]: (session: Session, input: Parsed<N>, task: Task) => Output<N> | Promise<Output<N>>;
};

/** One job for each call of the contract. */
export const handlers: Handlers = {
  'catalogue/create': createCatalogue,
  'catalogue/open': openCatalogue,
  'catalogue/close': (session) => {
    session.letGo();
    return null;
  },
  'catalogue/save-copy': saveCopy,
  'catalogue/rescue': async (_, { file, to }, task) => ({
    path: to,
    tables: await takeStepsApart(rescue(file, to), task),
  }),
  'backup/list': listBackups,
  'backup/make': (session, _, task) => makeBackup(session, task),
  'backup/restore': restoreBackup,
  'overview/read': readOverview,
  'catalogue/verify': verifyCatalogue,
  'intake/inspect': inspectFiles,
  'intake/import': importFiles,
  'intake/sources': listImported,
  'intake/aside': listImportedAside,
  'intake/compare': compareImport,
  'desk/look': lookAtFiles,
  'desk/paste': pasteCells,
  'desk/list': listDesk,
  'desk/picture': showPicture,
  'desk/preview': showPreview,
  'desk/aside': showAside,
  'desk/adjust': adjustReading,
  'desk/about': sayAboutFile,
  'desk/remove': removeFromDesk,
  'desk/import': importDesk,
  'sample/open': openSample,
  'learn/read': (session, _, task) => readLearned(session, task),
  'learn/apply': applyLearned,
  'learn/reset': resetLearned,
  'work/match': (session, _, task) => matchCatalogue(session, task),
  'work/classify': (session, _, task) => classifyCatalogue(session, task),
  'work/check': (session, _, task) => checkCatalogue(session, task),
  'work/all': (session, _, task) => workThrough(session, task),
  'list/items': listItems,
  'list/sources': listSources,
  'list/groups': listGroups,
  'list/findings': listFindings,
  'list/decisions': listDecisions,
  'list/history': listHistory,
  'list/laws': listLaws,
  'review/queue': readQueue,
  'review/group': readGroup,
  'review/explain': explainTwo,
  'review/accept': accept,
  'review/say': sayOfGroup,
  'review/part': partMember,
  'review/alike': listAlikeGroups,
  'review/accept-alike': acceptAlike,
  'grid/view': readView,
  'grid/rows': readRows,
  'grid/position': readPosition,
  'grid/facet': readFacet,
  'grid/prepare': (session, _, task) => prepareSearch(session, task),
  'grid/ids': readIds,
  'grid/count': countChosen,
  'grid/cells': readCells,
  'grid/export': exportView,
  'edit/fields': editFields,
  'edit/all': editAll,
  'edit/replace': replaceText,
  'decide/items': decideItems,
  'decide/item': decideItem,
  'decide/table': decideTable,
  'decide/group': decideGroup,
  'decide/groups': decideGroups,
  'decide/categories': decideCategories,
  'decide/category': confirmCategory,
  'decide/findings': decideFindings,
  'decide/dismiss': dismiss,
  'decide/rest': decideRest,
  'categories/queue': readCategoryQueue,
  'categories/group': readCategoryGroup,
  'categories/settle': settleCategories,
  'categories/postpone': postponeCategories,
  'findings/rules': readFindingRules,
  'findings/list': listFindingsOf,
  'findings/read': readFinding,
  'findings/accept': acceptFindings,
  'findings/dismiss': dismissFindings,
  'findings/reopen': reopenFindings,
  'verdict/set': giveVerdict,
  'item/split': splitItem,
  'item/add': addItem,
  'history/undo': undoOperation,
  'history/redo': redoOperation,
  'history/undoTo': undoTo,
  'history/redoTo': redoTo,
  'history/state': historyState,
  'history/list': listHistoryPage,
  'history/facets': historyFacets,
  'history/read': readOperation,
  'history/export': exportHistory,
  'item/read': readItem,
  'departments/list': listDepartments,
  'departments/reorder': reorderDepartments,
  'departments/rename': renameDepartment,
  'departments/merge': mergeDepartments,
  'departments/edit': editDepartment,
  'ledger/read': readLedger,
  'stats/read': (session, _, task) => readStatistics(session, task),
  'stats/progress': readProgress,
  'release/check': (session, _, task) => checkRelease(session, task),
  'release/compare': compareReleases,
  'release/export-comparison': exportComparison,
  'release/preview-output': previewOutput,
  'release/make': makeRelease,
  'release/list': listReleases,
  'release/diff': diffTwo,
  'export/write': exportRelease,
  'export/all': exportAll,
  'laws/import': importLaws,
  'laws/cite': cite,
  'approve/rounds': listRounds,
  'approve/make-round': makeRound,
  'approve/standing': readStanding,
  'approve/export': exportRound,
  'approve/templates': listTemplates,
  'approve/template-save': saveTemplate,
  'approve/template-use': useTemplate,
  'approve/template-reset': resetTemplate,
  'approve/import': importAnswers,
  'approve/record': recordAnswer,
  'approve/answers': listAnswers,
  'approve/proposals': listProposals,
  'approve/proposal-counts': countRoundProposals,
  'approve/accept': acceptProposals,
  'approve/decline': declineProposals,
  'approve/undo-round': undoRound,
  'approve/attachment': writeAttachment,
};

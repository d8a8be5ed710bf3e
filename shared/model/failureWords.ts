import { approvalFailureWords } from './approvalFailureWords.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What happened, to what, and what to do. {x} is filled from the failure's values. */
export const failureWords = {
  'catalogue-not-found': {
    zh: '找不到清单文件“{file}”。请检查路径，或用“新建”建立一个。',
    en: 'There is no catalogue “{file}”. Check the path, or create one with “new”.',
  },
  'catalogue-exists': {
    zh: '“{file}”已经存在，没有改动它。请换一个文件名。',
    en: '“{file}” exists already and was left alone. Choose another name.',
  },
  'catalogue-foreign': {
    zh: '“{file}”不是权清的清单文件，没有改动它。请选择 .quanqing 文件。',
    en: '“{file}” is not a Quanqing catalogue and was left alone. Choose a .quanqing file.',
  },
  'catalogue-newer': {
    zh: '“{file}”由更新版本的权清建立（结构 {found}，本程序最高 {known}）。请升级权清后再打开。',
    en: '“{file}” was written by a newer Quanqing (schema {found}; this program knows {known}). Upgrade to open it.',
  },
  'catalogue-damaged': {
    zh: '“{file}”已损坏（{detail}）。请从备份恢复。',
    en: '“{file}” is damaged ({detail}). Restore a backup.',
  },
  'catalogue-busy': {
    zh: '“{file}”正被另一个程序写入。请关闭它后重试。',
    en: '“{file}” is being written by another program. Close it and try again.',
  },
  'catalogue-open-elsewhere': {
    zh: '“{file}”已在另一个权清窗口里打开。请到那个窗口里继续，或先在那里关闭它。',
    en: '“{file}” is open in another window of Quanqing. Go on there, or close it there first.',
  },
  'catalogue-gone': {
    zh: '“{file}”已不在原处（被移走、删除或替换），这一步没有保存。请马上“另存副本”：以前保存的内容都还在。',
    en: '“{file}” is no longer there (moved, removed or replaced): this step was not saved. Save a copy at once; what was saved before is still here.',
  },
  'read-only-asked': {
    zh: '“{file}”是以只读方式打开的，不能改。',
    en: '“{file}” was opened for reading only.',
  },
  'read-only-elsewhere': {
    zh: '“{file}”正在另一个窗口里打开，这里只能看。在那里关闭后重新打开，就能修改。',
    en: '“{file}” is open in another window and can only be read here. Close it there and open it again to change it.',
  },
  'read-only-cannot-write': {
    zh: '“{file}”或它的文件夹不能写入，只能看。请另存副本，在副本上修改。',
    en: '“{file}” or its folder cannot be written: it can only be read. Save a copy and work on that.',
  },
  'read-only-damaged': {
    zh: '“{file}”已损坏，只能看。请从备份恢复，或把读得出的都救到一份新清单里。',
    en: '“{file}” is damaged and can only be read. Restore a backup, or rescue what can be read into a new catalogue.',
  },
  'unknown-backup': {
    zh: '没有名为“{name}”的备份。请重新列出备份。',
    en: 'There is no backup “{name}”. List the backups again.',
  },
  'copy-onto-itself': {
    zh: '不能把清单另存到它自己“{file}”上。请换一个文件名。',
    en: 'The catalogue cannot be copied onto itself (“{file}”). Choose another name.',
  },
  'cannot-write': {
    zh: '无法写入“{file}”（{detail}）。请检查磁盘空间和文件夹权限；已保存的内容没有变化。',
    en: 'Cannot write “{file}” ({detail}). Check free space and permissions; what was saved is unchanged.',
  },
  'folder-taken': {
    zh: '文件夹“{folder}”里已有别的文件，没有改动它。请换一个空文件夹，或选择以前生成的同类文件夹。',
    en: 'The folder “{folder}” holds other files and was left alone. Choose an empty one, or an earlier one of the same kind.',
  },
  'cannot-read': {
    zh: '无法读取“{file}”（{detail}）。',
    en: 'Cannot read “{file}” ({detail}).',
  },
  'nothing-to-read': {
    zh: '{paths}里没有可以读的表格（跳过 {skipped} 个），什么也没有改动。请检查路径。',
    en: 'There is nothing to read in {paths} ({skipped} skipped); nothing was changed. Check the path.',
  },
  'bad-input': {
    zh: '输入有误：{detail}',
    en: 'Wrong input: {detail}',
  },
  'not-on-desk': {
    zh: '这个文件已不在待导入之列。请重新添加。',
    en: 'This file no longer waits to be imported. Add it again.',
  },
  'unknown-category-set': {
    zh: '没有名为“{id}”的类别体系。可用：{known}。',
    en: 'There is no category set “{id}”. Known: {known}.',
  },
  'unknown-item': {
    zh: '没有事项“{item}”。可用编号（如 住建-罚-0031）或内部序号。',
    en: 'There is no item “{item}”. Give its short number or its id.',
  },
  'unknown-source': {
    zh: '没有导入过“{source}”。可用文件名或来源的序号，见“来源文件”。',
    en: 'No list “{source}” was imported. Give the name of its file or its id.',
  },
  'unknown-department': {
    zh: '没有部门“{department}”。',
    en: 'There is no department “{department}”.',
  },
  'department-name-taken': {
    zh: '“{name}”已是“{department}”的名称或别名。请换一个名称，或把两个部门合并。',
    en: '“{name}” is already a name of “{department}”. Choose another, or merge the two.',
  },
  'department-gone': {
    zh: '“{department}”已并入“{successor}”，不能再改动。请改动后者。',
    en: '“{department}” went into “{successor}” and stays as it was. Change that one instead.',
  },
  'department-cycle': {
    zh: '“{department}”不能归“{parent}”管：后者本来就在它下面。',
    en: '“{department}” cannot belong to “{parent}”, which is below it.',
  },
  'department-merge-alone': {
    zh: '合并部门要选两个以上的部门，或另选一个并入的部门。',
    en: 'Merging takes two departments, or another one to go into.',
  },
  'unknown-category': {
    zh: '“{category}”不是本清单的类别。可用：{known}。',
    en: '“{category}” is no category of this catalogue. Known: {known}.',
  },
  'unknown-decision': {
    zh: '“{decision}”不是处理意见。可用：{known}。',
    en: '“{decision}” is no decision. Known: {known}.',
  },
  'unknown-rule': {
    zh: '没有规则“{rule}”。',
    en: 'There is no rule “{rule}”.',
  },
  'unknown-field': {
    zh: '没有字段“{field}”。可用：{known}。',
    en: 'There is no field “{field}”. Known: {known}.',
  },
  'unknown-group': {
    zh: '没有组“{group}”。重新比对后组会变化，请再列出一次。',
    en: 'There is no group “{group}”. Groups change with a new run of matching: list them again.',
  },
  'not-in-group': {
    zh: '{item} 不在组“{group}”里。',
    en: '{item} is not in the group “{group}”.',
  },
  'group-without-master': {
    zh: '组“{group}”没有可作主项的事项。请用 --master 指定留在组里的一项。',
    en: 'The group “{group}” has no member left to be the master. Name one that stays.',
  },
  'overlap-needs-lead': {
    zh: '多部门申报的职权要由人确定牵头部门，不能成批接受。请逐组处理：--group <组> --master <事项>。',
    en: 'Which department leads is for a person to say: decide overlaps group by group, with a master.',
  },
  'learning-is-no-help': {
    zh: '已定的结果还不够多，或者校准之后没有更准：留出来检验的那部分没有改善，没有改动。',
    en: 'Nothing was changed: there are too few verdicts yet, or those held back are not told better with what the others teach.',
  },
  'not-alike': {
    zh: '组“{group}”要逐组判断：多部门申报的，或有字词不同的，不能连同样的组一起接受。',
    en: 'The group “{group}” is for a person to judge alone: several departments report it, or words differ.',
  },
  'unknown-release': {
    zh: '没有第 {release} 号公布版本。',
    en: 'There is no release {release}.',
  },
  'correction-of-draft': {
    zh: '第 {release} 号是草稿，不需要更正。请直接公布。',
    en: 'No. {release} is a draft and needs no correction. Release the list.',
  },
  'correction-outdated': {
    zh: '第 {release} 号之后已公布第 {last} 号。请更正第 {last} 号。',
    en: 'No. {release} was followed by no. {last}. Correct no. {last}.',
  },
  'correction-without-change': {
    zh: '现在的清单与第 {release} 号没有差别，没有可更正的。请先改正清单中的错漏。',
    en: 'The list is the same as no. {release}: there is nothing to correct. Mend the error in the list first.',
  },
  ...approvalFailureWords,
  'unknown-operation': {
    zh: '没有第 {operation} 号操作。',
    en: 'There is no operation {operation}.',
  },
  'merge-without-target': {
    zh: '{item} 的处理意见是合并，但没有说明并入哪一项。',
    en: '{item} is to be merged, but not into what.',
  },
  'merge-cycle': {
    zh: '{item} 不能并入 {target}：后者已（经由其他事项）并入前者。',
    en: '{item} cannot go into {target}, which already goes into it.',
  },
  'edit-empty': {
    zh: '{item} 的{field}不能为空，没有改动任何内容。',
    en: 'The {field} of {item} cannot be empty; nothing was changed.',
  },
  'edit-unknown': {
    zh: '{item} 的{field}不能是“{value}”（可用：{known}），没有改动任何内容。',
    en: 'The {field} of {item} cannot be “{value}” (known: {known}); nothing was changed.',
  },
  'edit-locked': {
    zh: '{item} 的{field}不能直接修改，没有改动任何内容。',
    en: 'The {field} of {item} cannot be edited; nothing was changed.',
  },
  'split-too-few': {
    zh: '拆分 {item} 至少要给出两个名称。',
    en: 'Splitting {item} takes at least two names.',
  },
  'not-a-sub-item': {
    zh: '{item} 不是 {of} 的子项，或已分给另一部分。',
    en: '{item} is no sub-item of {of}, or went to another part.',
  },
  'nothing-to-undo': { zh: '没有可以撤销的操作。', en: 'There is nothing to undo.' },
  'nothing-to-redo': { zh: '没有可以重做的操作。', en: 'There is nothing to redo.' },
  'undo-conflict': {
    zh: '操作 {operation} 之后，{later} 又改过同样的内容（{fields}）。请先撤销后来的操作。',
    en: 'After operation {operation}, {later} changed the same fields ({fields}). Undo the later one first.',
  },
  'undo-released': {
    zh: '操作 {operation} 是公布版本，不能撤销；请作出更正后发布下一版。',
    en: 'Operation {operation} made a release, which never changes; correct it in the next one.',
  },
  'release-unbalanced': {
    zh: '增减台账不平（{detail}），不能公布。',
    en: 'The ledger does not balance ({detail}); nothing was released.',
  },
  'release-undecided': {
    zh: '还有 {count} 项待研究，不能公布。可先用“其余保留”处理，或用 --draft 出草稿。',
    en: '{count} items are undecided; nothing was released. Keep the rest, or make a --draft.',
  },
  'release-unnamed': {
    zh: '有 {count} 项保留的权力没有名称（如 {first}），不能公布。请补上名称，或作其他处理。',
    en: '{count} kept powers have no name (such as {first}); nothing was released. Name them, or decide otherwise.',
  },
  'release-uncategorised': {
    zh: '有 {count} 项保留的权力没有类别，或类别不在本清单内（如 {first}），不能公布。请先核定类别。',
    en: '{count} kept powers have no category of this list (such as {first}); nothing was released. Confirm one first.',
  },
  'release-severe': {
    zh: '还有 {count} 条严重的检查意见没有结论，不能公布。请在“清理”里逐条采纳，或说明理由不采纳。',
    en: '{count} severe findings are open; nothing was released. Accept each, or dismiss it with a reason.',
  },
  'release-changed': {
    zh: '准备公布时清单又有改动，没有公布。请核对后再公布一次。',
    en: 'The catalogue changed while the release was prepared; nothing was released. Look again, then release.',
  },
  'no-such-column': {
    zh: '表格“{file}”缺少列：{columns}。',
    en: 'The table “{file}” lacks the columns {columns}.',
  },
  'bad-row': {
    zh: '“{file}”第 {row} 行：{detail}',
    en: '“{file}” row {row}: {detail}',
  },
  'engine-lost': {
    zh: '后台进程意外退出，正在重新启动。已保存的内容都在；刚才这一步没有做成，请再做一次。',
    en: 'The background process ended unexpectedly and is being started again. What was saved is there; this step was not done: do it again.',
  },
  'engine-dead': {
    zh: '后台进程多次意外退出，没有再启动。已保存的内容都在。请点“重新启动”，仍不行请重新打开权清。',
    en: 'The background process ended several times and was not started again. What was saved is there. Restart it, or open Quanqing again.',
  },
  'not-chosen': {
    zh: '没有选择过“{file}”，不能读写。请在对话框里选择，或把它拖到窗口上。',
    en: '“{file}” was not chosen and is left alone. Choose it in a dialog, or drop it on the window.',
  },
  'no-finding': {
    zh: '规则 {rule} 对第 {item} 项没有意见：清单可能已经变了，请重新检查。',
    en: 'Rule {rule} has no finding on item {item}: the catalogue may have changed. Check again.',
  },
  'one-by-one': {
    zh: '规则 {rule} 的意见要逐项看过再接受，请勾选要接受的项。',
    en: 'Findings of rule {rule} are accepted one by one: tick those to accept.',
  },
  'no-press': {
    zh: '这里还没有用来排版的程序（Electron），写不了 {format}。请先在权清的文件夹里运行一次 npm run press，再导出；其他格式不需要它。',
    en: 'There is no Electron here to print {format} with. Run “npm run press” once in the folder of Quanqing and export again; other formats do without.',
  },
  'press-failed': {
    zh: '排版没有完成（{detail}），没有写出文件。请重试；仍不行，可先用 docx。',
    en: 'Printing did not come to an end ({detail}); nothing was written. Try again, or take the .docx.',
  },
  stopped: { zh: '已停止，没有留下未完成的改动。', en: 'Stopped; nothing was left half done.' },
} as const satisfies Record<string, Words>;

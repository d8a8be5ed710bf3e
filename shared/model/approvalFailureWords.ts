/** Of rounds, the office's templates of their forms, and answers; {x} as in failureWords.ts. */
export const approvalFailureWords = {
  'unknown-round': {
    zh: '没有{kind}第 {round} 轮。',
    en: 'There is no round {round} of {kind}.',
  },
  'round-empty': {
    zh: '没有可以发出的事项：清单里没有事项，或所选部门没有。',
    en: 'There is nothing to send: no powers, or none of the departments chosen.',
  },
  'due-past': {
    zh: '截止日期 {due} 已经过去（今天是 {day}），没有发出。请写今天或以后的日期。',
    en: 'Answers cannot be due on {due}, which is past (today is {day}); nothing was sent. Give today or a later day.',
  },
  'round-changed': {
    zh: '准备时清单又有改动，没有发出。请核对后再做一次。',
    en: 'The catalogue changed meanwhile; nothing was sent. Look again, then repeat.',
  },
  'template-unreadable': {
    zh: '无法读取模板“{file}”（{detail}）。请用 WPS 或 Excel 另存为 .xlsx 后再选。',
    en: 'Cannot read the template “{file}” ({detail}). Save it as .xlsx in a spreadsheet program and choose again.',
  },
  'template-picture': {
    zh: '模板“{file}”的工作表“{at}”里有图片，程序不能照样填写。请去掉后再选。',
    en: 'The sheet “{at}” of the template “{file}” holds a picture, which cannot be filled in. Remove it first.',
  },
  'template-formula': {
    zh: '模板“{file}”的 {at} 是公式，程序不能照样填写。请改成文字或占位符。',
    en: '{at} of the template “{file}” is a formula, which cannot be filled in. Make it a text or a placeholder.',
  },
  'template-merged': {
    zh: '模板“{file}”样行的 {at} 是合并的单元格。请取消合并：要跨子项合并的，写作 行.事项名称:合并。',
    en: '{at} in the pattern row of the template “{file}” is merged. Unmerge it; to merge over sub-items write :合并.',
  },
  'template-patterns': {
    zh: '模板“{file}”的“{at}”又有一个样行。一张工作表只能有一行含“行.”的占位符。',
    en: 'The template “{file}” has a second pattern row at “{at}”. A sheet has one row with placeholders of rows.',
  },
  'template-mixed': {
    zh: '模板“{file}”样行的 {at} 写的是“{text}”。样行的单元格只能写一个占位符，前后不加文字。',
    en: '{at} in the pattern row of the template “{file}” says “{text}”. Such a cell holds one placeholder alone.',
  },
  'template-of-round': {
    zh: '模板“{file}”写着 {round}，只能用于征求意见和报审。公布的清单不属于哪一轮：请把那一行改成 {edition}，再选用一次。',
    en: 'The template “{file}” names a round by {round}, to which a published list does not belong. Write {edition} there, and choose it again.',
  },
  'template-no-pattern': {
    zh: '“{file}”不是{form}的模板：没有含“行.”占位符的样行。',
    en: '“{file}” is no template of {form}: it has no pattern row with placeholders of rows.',
  },
  'template-unknown': {
    zh: '模板“{file}”的工作表“{at}”里有不认识的占位符“{text}”。可用：{known}。',
    en: 'The sheet “{at}” of the template “{file}” has an unknown placeholder “{text}”. Known: {known}.',
  },
  'template-twice': {
    zh: '模板“{file}”的工作表“{at}”里“{text}”出现了两次。',
    en: '“{text}” stands twice in the sheet “{at}” of the template “{file}”.',
  },
  'template-lacks': {
    zh: '模板“{file}”缺少 {words}，填不成这张表。',
    en: 'The template “{file}” lacks {words}; without them the form cannot be filled in.',
  },
  'template-narrow': {
    zh: '模板“{file}”的工作表“{at}”里“{column}”一列太窄或字太大，长的内容会被截断。按现在的字号至少要宽 {width}，字号不超过 13。',
    en: 'The column “{column}” in the sheet “{at}” of the template “{file}” is too narrow or its font too large for long texts. With this font it has to be {width} wide at least, and the font 13 points at most.',
  },
  'no-templates': {
    zh: '文件夹“{folder}”里没有模板。文件名应是：{names}。',
    en: 'The folder “{folder}” holds no template. They are called {names}.',
  },
  'not-asked': {
    zh: '“{department}”不在{kind}第 {round} 轮里。',
    en: '“{department}” is not part of round {round} of {kind}.',
  },
  'files-differ': {
    zh: '“{file}”已经有了，内容不同（可能已填过意见）；这样的有 {count} 个。没有写出，请换一个名称或文件夹，或先移走（命令行加 --overwrite 就覆盖）。',
    en: '“{file}” is there and holds something else (answers, perhaps); {count} of them in all. Nothing was written: choose another name or folder, or move them away (--overwrite writes over them).',
  },
  'not-taken': { zh: '没有收回：{detail}', en: 'Not taken back: {detail}' },
  'not-in-round': {
    zh: '{item} 不在{kind}第 {round} 轮里，没有记。',
    en: '{item} is not part of round {round} of {kind}; nothing was recorded.',
  },
  'record-without-department': {
    zh: '请写明是哪个部门的意见。',
    en: 'Say whose opinion it is: name the department.',
  },
  'unknown-proposal': {
    zh: '这一轮没有第 {proposal} 号意见。',
    en: 'This round has no proposal {proposal}.',
  },
  'no-attachment': {
    zh: '第 {answer} 号答复没有附件。',
    en: 'Answer {answer} has no file attached.',
  },
  'approve-not-ours': {
    zh: '“{file}”不是权清发出的征求意见表或审核意见表，没有收。表里没有隐藏标识，也没有隐藏的“_权清”工作表。',
    en: '“{file}” is no form that Quanqing sent out, and was left alone: it has no hidden ids and no sheet “_权清”.',
  },
  'approve-newer': {
    zh: '“{file}”由更新版本的权清发出（格式 {format}），没有收。请升级权清后再收回。',
    en: '“{file}” was sent out by a newer Quanqing (format {format}) and was left alone. Upgrade to take it back.',
  },
  'approve-other-catalogue': {
    zh: '“{file}”是另一份清单“{list}”（标识 {catalogue}）发出的，没有收。请打开那份清单再收回。',
    en: '“{file}” belongs to another catalogue, “{list}” ({catalogue}), and was left alone. Open that one to take it back.',
  },
  'approve-unknown-round': {
    zh: '“{file}”属于本清单没有的轮次（可能已撤销），没有收。',
    en: '“{file}” belongs to a round that this catalogue does not have (it may have been undone); it was left alone.',
  },
  'approve-no-rows': {
    zh: '“{file}”里没有一行能认出来，没有收。请看逐行说明。',
    en: 'No row of “{file}” could be recognised; it was left alone. See what is said of its rows.',
  },
  'approve-too-late': {
    zh: '“{file}”里的 {count} 行都来晚了：以后的轮次里又发出过，或事项已不在清单里。没有收。',
    en: 'All {count} rows of “{file}” come too late: sent out again since, or no more in the catalogue. It was left alone.',
  },
  'approve-too-many-rows': {
    zh: '“{file}”里多出 {count} 行没有发出过的内容，不像是填写的新增事项，没有收。请删去无关的行再收回。',
    en: '“{file}” has {count} rows that were never sent, too many for new powers; it was left alone. Remove them first.',
  },
} as const;

import { fillWords, type Language } from './failure.ts';

/**
 * Why a file could not be read at all. A failure names one file and never stops the others of the same import.
 */
export interface IntakeFailure {
  readonly code: IntakeFailureCode;
  /** The path as it was asked for. */
  readonly file: string;
  /** For 'not-a-table-file' a key of {@link otherFileWords}; for the rest a short technical remark, or ''. */
  readonly detail: string;
}

interface Words {
  readonly zh: string;
  readonly en: string;
}

export const intakeFailureCodes = [
  'encrypted',
  'truncated',
  'empty',
  'not-a-table-file',
  'word-doc',
  'et-not-excel',
  'too-large',
  'zip-bomb',
  'file-busy',
  'no-permission',
  'not-found',
  'parser-failed',
  'parser-timeout',
  'parser-memory',
] as const;
export type IntakeFailureCode = (typeof intakeFailureCodes)[number];

/** What happened, to which file, and what to do. {file} and {detail} are filled in. */
export const intakeFailureWords: Readonly<Record<IntakeFailureCode, Words>> = {
  encrypted: {
    zh: '“{file}”设有打开密码，无法读取。请用 Excel 或 WPS 打开，取消密码后另存再导入。',
    en: '“{file}” is protected by a password. Open it in Excel or WPS, save it without the password and import that.',
  },
  truncated: {
    zh: '“{file}”不完整或已损坏（{detail}）。请重新复制或下载，或请报送部门重新发送。',
    en: '“{file}” is incomplete or damaged ({detail}). Copy or download it again, or ask the department to resend it.',
  },
  empty: {
    zh: '“{file}”是空文件，里面没有内容。请向报送部门核实。',
    en: '“{file}” is an empty file. Ask the department whether the right one was sent.',
  },
  'not-a-table-file': {
    zh: '“{file}”是{detail}，不是表格文件。请索取 .xlsx、.xls、.ods、.csv 或 .docx 格式的清单。',
    en: '“{file}” is {detail}, not a table. Ask for the list as .xlsx, .xls, .ods, .csv or .docx.',
  },
  'word-doc': {
    zh: '“{file}”是旧版 Word 文档（.doc）。请用 Word 或 WPS 打开，另存为 .docx 后再导入。',
    en: '“{file}” is an old Word document (.doc). Open it in Word or WPS, save it as .docx and import that.',
  },
  'et-not-excel': {
    zh: '“{file}”是 WPS 专用的表格格式。请用 WPS 打开，另存为 .xlsx 后再导入。',
    en: '“{file}” is in a format of its own of WPS. Open it in WPS, save it as .xlsx and import that.',
  },
  'too-large': {
    zh: '“{file}”太大（{detail}），没有读取。请删去图片和无用的工作表，或拆成几个文件后再导入。',
    en: '“{file}” is too large ({detail}) and was not read. Remove pictures and unused sheets, or split it.',
  },
  'zip-bomb': {
    zh: '“{file}”展开后大得异常（{detail}），可能是恶意文件，没有读取。请向来源核实。',
    en: '“{file}” unfolds to an abnormal size ({detail}) and may be hostile; it was not read. Check where it is from.',
  },
  'file-busy': {
    zh: '“{file}”正被另一个程序占用。请在 Excel 或 WPS 中关闭它后重试。',
    en: '“{file}” is in use by another program. Close it in Excel or WPS and try again.',
  },
  'no-permission': {
    zh: '没有读取“{file}”的权限。请检查文件或文件夹的权限，或复制到自己的文件夹后重试。',
    en: 'There is no permission to read “{file}”. Check its rights, or copy it to a folder of your own and try again.',
  },
  'not-found': {
    zh: '找不到“{file}”。请检查路径，文件可能已被移动或改名。',
    en: '“{file}” was not found. Check the path; it may have been moved or renamed.',
  },
  'parser-failed': {
    zh: '“{file}”的内容无法识别（{detail}）。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
    en: 'The content of “{file}” could not be read ({detail}). Open it in Excel or WPS, save it as .xlsx, import that.',
  },
  'parser-timeout': {
    zh: '“{file}”读取超过 {detail} 仍未完成，已停止。请另存为 .xlsx 并删去无用的行列后再导入。',
    en: 'Reading “{file}” took longer than {detail} and was stopped. Save it as .xlsx without unused rows and columns.',
  },
  'parser-memory': {
    zh: '“{file}”读取时内存不足，已停止。请删去无用的行、列和工作表，或拆成几个文件后再导入。',
    en: 'Reading “{file}” ran out of memory and was stopped. Remove unused rows, columns and sheets, or split it.',
  },
};

/** What a file is that is no table: the detail of 'not-a-table-file'. */
export const otherFileWords = {
  pdf: { zh: 'PDF 文件', en: 'a PDF' },
  picture: { zh: '图片', en: 'a picture' },
  archive: { zh: '压缩包（请先解压）', en: 'an archive (unpack it first)' },
  presentation: { zh: '演示文稿', en: 'a presentation' },
  'text-document': { zh: '文字文档', en: 'a text document' },
  'plain-text': { zh: '纯文本（与扩展名不符）', en: 'plain text in spite of its name' },
  'web-archive': { zh: '网页存档（请另存为 .xlsx）', en: 'a web archive (save it as .xlsx)' },
  'no-tables': { zh: '没有表格的文档', en: 'a document without tables' },
  folder: { zh: '文件夹', en: 'a folder' },
  binary: { zh: '无法识别的文件', en: 'an unknown kind of file' },
} as const satisfies Record<string, Words>;

export type OtherFile = keyof typeof otherFileWords;

export function intakeFailureText(failure: IntakeFailure, language: Language): string {
  const kind = Object.entries(otherFileWords).find(([code]) => code === failure.detail)?.[1];
  const detail = kind === undefined ? failure.detail : kind[language];
  return fillWords(intakeFailureWords[failure.code][language], { file: failure.file, detail });
}

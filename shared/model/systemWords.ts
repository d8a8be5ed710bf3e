/** What an operating system or SQLite gives as the reason, for the people who read a failure. Others stay as they are. */
const words: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ENOENT: { zh: '文件或文件夹不存在', en: 'no such file or folder' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of the path is no folder' },
  EISDIR: { zh: '这是一个文件夹', en: 'it is a folder' },
  EACCES: { zh: '没有权限', en: 'no permission' },
  EPERM: { zh: '没有权限', en: 'no permission' },
  EROFS: { zh: '磁盘只读', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EBUSY: { zh: '正被另一个程序占用', en: 'in use by another program' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'the name is too long' },
  'database or disk is full': { zh: '磁盘已满', en: 'the disk is full' },
  'attempt to write a readonly database': { zh: '文件或所在文件夹只读', en: 'the file or its folder is read-only' },
  'unable to open database file': { zh: '文件打不开', en: 'the file cannot be opened' },
  'database disk image is malformed': { zh: '文件内容有缺损', en: 'a part of the file is spoilt' },
  'file is not a database': { zh: '文件内容已不是清单', en: 'it no longer holds a catalogue' },
  'disk I/O error': { zh: '磁盘读写出错，可能已满', en: 'the disk failed, it may be full' },
};

export function systemReason(detail: string, language: 'zh' | 'en'): string {
  return words[detail]?.[language] ?? detail;
}

/** Where a file lies, as far as its path and the system tell: how much can be relied on there differs. */
export type FilePlace =
  | { readonly kind: 'local' }
  /** A file system of another computer. `by` is its type, as the system calls it. */
  | { readonly kind: 'network'; readonly by: string }
  /** A folder that a program copies elsewhere whenever something in it changes. `by` is the program. */
  | { readonly kind: 'synchronised'; readonly by: string };

const networkTypes =
  /^(nfs\d?|cifs|smb\d?|smbfs|smb2|9p|afpfs|afs|ceph|glusterfs|lustre|ncpfs|webdav|davfs2?|fuse\.(sshfs|davfs2?|rclone|s3fs|curlftpfs|gvfsd-fuse|glusterfs))$/;

/** Folder names of programs that offices use, by which their folders are known on every system. */
const synchronisers: readonly (readonly [RegExp, string])[] = [
  [/^OneDrive( - .*)?$/i, 'OneDrive'],
  [/^(坚果云|我的坚果云|Nutstore( Files)?)$/i, '坚果云'],
  [/^(WPS云盘|WPSDrive|WPS Cloud Files|WPS云文档)$/i, 'WPS云盘'],
  [/^(百度网盘|BaiduSyncdisk|百度网盘同步空间)$/i, '百度网盘'],
  [/^(腾讯微云|微云|Weiyun)$/i, '微云'],
  [/^(阿里云盘|aDrive)$/i, '阿里云盘'],
  [/^(Dropbox( \(.*\))?)$/i, 'Dropbox'],
  [/^(Google ?Drive|My Drive)$/i, 'Google Drive'],
  [/^(iCloud ?Drive|com~apple~CloudDocs)$/i, 'iCloud'],
  [/^(Syncthing|Nextcloud|ownCloud|Seafile)$/i, 'Nextcloud'],
];

/**
 * @param path absolute
 * @param mounts what Linux lists in /proc/self/mountinfo; empty elsewhere
 */
export function recognisePlace(path: string, mounts: string): FilePlace {
  if (/^(\\\\|\/\/)[^\\/?.]/.test(path) || /^\\\\\?\\UNC\\/i.test(path)) return { kind: 'network', by: 'UNC' };
  const type = mountType(path, mounts);
  if (type !== null && networkTypes.test(type)) return { kind: 'network', by: type };
  for (const folder of path.split(/[\\/]/).slice(0, -1)) {
    const known = synchronisers.find(([pattern]) => pattern.test(folder));
    if (known !== undefined) return { kind: 'synchronised', by: known[1] };
  }
  return { kind: 'local' };
}

/** A line of it: 36 35 98:0 /root /mount/point rw,noatime shared:1 - ext4 /dev/sda1 rw */
function mountType(path: string, mounts: string): string | null {
  let best = { point: '', type: '' };
  for (const line of mounts.split('\n')) {
    const [before, after] = line.split(' - ');
    const point = before
      ?.split(' ')[4]
      ?.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
    const type = after?.split(' ')[0];
    if (point === undefined || type === undefined) continue;
    const within = point === '/' || path === point || path.startsWith(`${point}/`);
    // A later line of the same point lies over the earlier one.
    if (within && point.length >= best.point.length) best = { point, type };
  }
  return best.type === '' ? null : best.type;
}

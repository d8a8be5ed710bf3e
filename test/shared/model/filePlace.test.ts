import { expect, test } from 'vitest';
import { recognisePlace } from '#shared/model/filePlace.ts';

const mounts = `22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 22 0:45 / /mnt/共享 rw,relatime shared:20 - cifs //server/法制办 rw
41 22 0:46 / /mnt/nfs\\040disk rw - nfs4 10.0.0.1:/export rw
42 41 8:1 / /mnt/nfs\\040disk/local rw - ext4 /dev/sda1 rw
43 22 0:47 / /home/a/remote rw - fuse.sshfs b@c:/ rw
44 22 0:48 / /home/a/usb rw - fuseblk /dev/sdb1 rw`;

test.each([
  ['/home/a/清单.quanqing', { kind: 'local' }],
  ['/home/a/usb/清单.quanqing', { kind: 'local' }],
  ['/mnt/共享/清单.quanqing', { kind: 'network', by: 'cifs' }],
  ['/mnt/共享别处/清单.quanqing', { kind: 'local' }],
  ['/mnt/nfs disk/清单.quanqing', { kind: 'network', by: 'nfs4' }],
  ['/mnt/nfs disk/local/清单.quanqing', { kind: 'local' }],
  ['/home/a/remote/x/清单.quanqing', { kind: 'network', by: 'fuse.sshfs' }],
  ['\\\\server\\法制办\\清单.quanqing', { kind: 'network', by: 'UNC' }],
  ['C:\\Users\\a\\OneDrive - 北原区\\清单.quanqing', { kind: 'synchronised', by: 'OneDrive' }],
  ['D:\\坚果云\\清单.quanqing', { kind: 'synchronised', by: '坚果云' }],
  ['D:\\WPS云盘\\权力\\清单.quanqing', { kind: 'synchronised', by: 'WPS云盘' }],
  ['/Users/a/Library/Mobile Documents/com~apple~CloudDocs/清单.quanqing', { kind: 'synchronised', by: 'iCloud' }],
  ['D:\\工作\\OneDrive迁移记录\\清单.quanqing', { kind: 'local' }],
  ['D:\\工作\\OneDrive', { kind: 'local' }],
])('%s', (path, place) => {
  expect(recognisePlace(path, mounts)).toEqual(place);
});

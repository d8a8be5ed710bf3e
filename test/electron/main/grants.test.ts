import { describe, expect, test } from 'vitest';
import { createGrants } from '../../../electron/main/grants.ts';

describe('what the user chose', () => {
  test('is a file alone, or a folder with all that is in it', () => {
    const grants = createGrants();
    grants.allow('/清单/住建局.xlsx');
    grants.allow('/收到/各部门');
    expect(grants.allows('/清单/住建局.xlsx')).toBe(true);
    expect(grants.allows('/收到/各部门/一/二.xls')).toBe(true);
    expect(grants.allows('/清单')).toBe(false);
    expect(grants.allows('/清单/另一个.xlsx')).toBe(false);
  });

  test('cannot be left by a path that goes up again', () => {
    const grants = createGrants();
    grants.allow('/收到');
    expect(grants.allows('/收到/../etc/passwd')).toBe(false);
    expect(grants.allows('/收到的另一个')).toBe(false);
  });
});

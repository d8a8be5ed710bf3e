import { describe, expect, test } from 'vitest';
import { mergeLaw } from '#shared/law/mergeLaw.ts';
import type { Law } from '#shared/law/register.ts';

const known: Law = {
  id: 'L0231',
  title: '中华人民共和国食品安全法实施条例',
  rank: 'administrative-regulation',
  status: 'repealed',
  issuer: '国务院',
  docNo: '国务院令第557号',
  aliases: ['食安条例'],
  replacedBy: 'L0999',
  versions: [{ published: '2009-07-20', effective: '2009-07-20', repealed: '2019-12-01', status: 'repealed' }],
};
const bare: Law = {
  id: 'law:食品安全法实施条例',
  title: '食品安全法实施条例',
  rank: 'unknown',
  status: 'unknown',
  issuer: null,
  docNo: null,
  aliases: [],
  replacedBy: null,
  versions: [{ published: null, effective: null, repealed: null, status: 'unknown' }],
};

describe('a law that another table names', () => {
  test('loses nothing where the table knows less', () => {
    expect(mergeLaw(known, bare)).toEqual(known);
  });

  test('takes what the table says, and keeps its own title, id and earlier versions', () => {
    const version = { published: '2019-10-11', effective: '2019-12-01', repealed: null, status: 'in-force' } as const;
    const given: Law = {
      ...bare,
      status: 'in-force',
      docNo: '国务院令第721号',
      aliases: ['新条例'],
      versions: [version],
    };
    expect(mergeLaw(known, given)).toEqual({
      ...known,
      status: 'in-force',
      docNo: '国务院令第721号',
      aliases: ['食安条例', '新条例'],
      versions: [...known.versions, version],
    });
  });

  test('stays repealed where an older table calls it in force', () => {
    expect(mergeLaw(known, { ...bare, status: 'in-force' }).status).toBe('repealed');
  });

  test('says of a known version only what is not known yet', () => {
    const [version] = known.versions;
    const same = { published: '2009-07-20', effective: '2009-07-20', repealed: null, status: 'unknown' } as const;
    expect(mergeLaw(known, { ...bare, versions: [same] }).versions).toEqual([version]);
  });

  test('is found by the other title too', () => {
    expect(mergeLaw(known, { ...bare, title: '食品安全条例' }).aliases).toEqual(['食安条例', '食品安全条例']);
  });
});

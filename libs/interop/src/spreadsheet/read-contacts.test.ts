import { describe, expect, it } from '@jest/globals';
import { codes, readOne } from '../testing/read-file.js';

function phone(text: string, header = 'Phone') {
  const row = readOne({ [header]: text });
  return { contacts: row.draft?.contacts ?? [], notes: row.draft?.notes ?? [], codes: codes(row) };
}

describe('reading phones', () => {
  it.each([
    '(935) 555-0124',
    '935.555.0124',
    '1-935-555-0124',
    '+1 935 555 0124',
    '9355550124.0',
    "'+19355550124",
    '935–555–0124',
    'Phone: 935 555 0124',
  ])('reads %j', (text) => {
    expect(phone(text).contacts).toMatchObject([
      { kind: 'PHONE', owner: 'PATIENT', value: '+19355550124', isTextable: true },
    ]);
  });

  it.each([
    ['7605550150 x12', { extension: '12' }],
    ['760-555-0150 ext. 12', { extension: '12' }],
    ['Home: 760-555-0150', { label: 'home' }],
    ['fijo 760-555-0150', { label: 'home' }],
    ['760-555-0150 (work)', { label: 'work' }],
  ])('never texts %j', (text, kind) => {
    const read = phone(text);
    expect(read.contacts).toMatchObject([{ value: '+17605550150', ...kind, isTextable: false }]);
    expect(read.codes).toContain('PHONE_NOT_TEXTABLE');
  });

  it('never texts toll-free numbers and columns of home phones', () => {
    expect(phone('(800) 555-0150').contacts).toMatchObject([{ isTextable: false }]);
    expect(phone('213-555-0150', 'Home phone').contacts).toMatchObject([
      { label: 'home', isTextable: false },
    ]);
  });

  it('reads numbers of other countries with their prefix', () => {
    expect(phone('+44 20 7946 0958').contacts).toMatchObject([{ value: '+442079460958' }]);
    expect(phone('0044 20 7946 0958').contacts).toMatchObject([{ value: '+442079460958' }]);
  });

  it('reads several numbers in one cell', () => {
    expect(phone('cell 310-555-0101; home 310-555-0102').contacts).toMatchObject([
      { value: '+13105550101', label: 'cell', isTextable: true },
      { value: '+13105550102', label: 'home', isTextable: false },
    ]);
  });

  it.each(['none', 'not given', 'N/A', '-', 'no tiene'])(
    'reads %j as no phone, with nothing to note',
    (text) => {
      expect(phone(text)).toMatchObject({ contacts: [], notes: [] });
    },
  );

  it.each([
    'ask daughter',
    'call Joe',
    'call Joe 310-555-0101',
    '310-555-0101 (daughter)',
    '555-0124',
    '310-555-01011',
    '(055) 555-0124',
    '9.35555E+09',
    '=1+1',
  ])('keeps %j as a note and no phone', (text) => {
    const read = phone(text);
    expect(read.contacts).toEqual([]);
    expect(read.notes).toEqual([`Phone: ${text}`]);
  });

  it('hears a refusal in the phone column', () => {
    const row = readOne({ Phone: '310-555-0101 (no texts)' });
    expect(row.draft).toMatchObject({ contacts: [{ value: '+13105550101' }], refusedChannels: ['SMS'] });
  });
});

describe('reading e-mail addresses', () => {
  const mails = (text: string) => readOne({ 'E-mail': text }).draft?.contacts.map(({ value }) => value);

  it.each([
    ['Beatriz77@mail.test ', ['beatriz77@mail.test']],
    ['zoë.4@mail.test', ['zoë.4@mail.test']],
    ['mailto:x@y.test', ['x@y.test']],
    ['Bea Roe <b@c.test>', ['b@c.test']],
    ['a@b.test; c@d.test', ['a@b.test', 'c@d.test']],
    ['not given', []],
  ])('reads %j', (text, addresses) => {
    expect(mails(text)).toEqual(addresses);
  });

  it.each(['Hannah.15@mail,test', 'a@b', 'x at y.test', 'a@b..test', '@'])(
    'refuses %j with a note and does not guess',
    (text) => {
      const row = readOne({ 'E-mail': text });
      expect(row.draft?.contacts).toEqual([]);
      expect(row.notes).toContainEqual(expect.objectContaining({ column: 'E-mail', code: 'NOT_AN_EMAIL' }));
      expect(row.draft?.notes).toEqual([`E-mail: ${text}`]);
    },
  );
});

describe('reading languages and zones', () => {
  it.each([
    ['spanish ', 'es'],
    ['Español', 'es'],
    ['es-MX', 'es'],
    ['SPA', 'es'],
    ['EN', 'en'],
    ['Vietnamese', 'vi'],
    ['Tiếng Việt', 'vi'],
    ['Mandarin', 'zh'],
    ['Haitian Creole', 'ht'],
    ['inglés', 'en'],
  ])('reads the language %j as %s', (text, language) => {
    expect(readOne({ Lang: text }).draft?.patient.language).toBe(language);
  });

  it('assumes English for a missing or unknown language and says so', () => {
    expect(codes(readOne({ Lang: '' }))).toContain('LANGUAGE_MISSING');
    const row = readOne({ Lang: 'Klingon' });
    expect(row.draft).toMatchObject({ patient: { language: 'en' }, notes: ['Lang: Klingon'] });
    expect(codes(row)).toContain('LANGUAGE_UNKNOWN');
  });

  it.each([
    ['US/Eastern', 'America/New_York'],
    ['EST', 'America/New_York'],
    ['MST', 'America/Denver'],
    ['Mountain', 'America/Denver'],
    ['Arizona', 'America/Phoenix'],
    ['(UTC-08:00) Pacific Time (US & Canada)', 'America/Los_Angeles'],
    ['US Mountain Standard Time', 'America/Phoenix'],
    ['HST', 'Pacific/Honolulu'],
    ['america/chicago', 'America/Chicago'],
    ['Pacífico', 'America/Los_Angeles'],
  ])('reads the zone %j as %s and says so', (text, zone) => {
    const row = readOne({ 'Time zone': text });
    expect(row.draft?.patient.zone).toBe(zone);
    expect(codes(row)).toContain('ZONE_READ_AS');
  });

  it('takes an IANA name as it is', () => {
    const row = readOne({ 'Time zone': 'Pacific/Honolulu' });
    expect(row.draft?.patient.zone).toBe('Pacific/Honolulu');
    expect(row.notes.filter(({ column }) => column === 'Time zone')).toEqual([]);
  });

  it.each([
    ['', 'ZONE_MISSING'],
    ['GMT-5', 'ZONE_UNKNOWN'],
    ['Mars/Phobos', 'ZONE_UNKNOWN'],
  ])("takes the organization's zone for %j and says so", (text, code) => {
    const row = readOne({ 'Time zone': text }, { zone: 'America/Denver' });
    expect(row.draft?.patient.zone).toBe('America/Denver');
    expect(codes(row)).toContain(code);
  });
});

import { describe, expect, it } from '@jest/globals';
import { codes, readOne } from '../testing/read-file.js';
import { readName } from './read-name.js';

describe('reading names', () => {
  it.each([
    ['van der Berg, Wren', 'Wren', 'van der Berg'],
    ['Søren van der Berg', 'Søren', 'van der Berg'],
    ['Kofi de Souza', 'Kofi', 'de Souza'],
    ['Smith, Jr., Aoife', 'Aoife', 'Smith Jr.'],
    ['Tomás Smith, Jr.', 'Tomás', 'Smith Jr.'],
    ['"Buck" Rogers, Fatima', 'Fatima', 'Rogers'],
    ['Nadia "Buck" Rogers', 'Nadia', 'Rogers'],
    ["O'Hall, Zoë", 'Zoë', "O'Hall"],
    ['Beatriz García-López', 'Beatriz', 'García-López'],
    ['GARCÍA LÓPEZ, BEATRIZ', 'BEATRIZ', 'GARCÍA LÓPEZ'],
    ['Mary Ann Smith', 'Mary Ann', 'Smith'],
    ['Dr. Jane Roe', 'Jane', 'Roe'],
    ['Anna St. John', 'Anna', 'St. John'],
    ['N. van Dijk III', 'N.', 'van Dijk III'],
  ])('reads %j', (text, givenName, familyName) => {
    expect(readName(text, false).value).toMatchObject({ givenName, familyName });
  });

  it('takes two family names where the person or the file is Spanish, and says so', () => {
    expect(readName('Beatriz García López', true)).toMatchObject({
      value: { givenName: 'Beatriz', familyName: 'García López' },
      notes: [{ code: 'NAME_SPLIT' }],
    });
    expect(readName('María del Carmen Ruiz Soto', true).value).toMatchObject({
      givenName: 'María del Carmen',
      familyName: 'Ruiz Soto',
    });
  });

  it.each([
    ['=A2', 'NAME_UNREADABLE'],
    ['4711', 'NAME_UNREADABLE'],
    ['a@b.test, c', 'NAME_UNREADABLE'],
  ])('refuses %j', (text, code) => {
    expect(readName(text, false).refusal?.code).toBe(code);
  });

  it('takes a person with only one name and says so', () => {
    expect(readName('Madonna', false)).toMatchObject({
      value: { givenName: 'Madonna', familyName: '' },
      notes: [{ code: 'NAME_INCOMPLETE' }],
    });
  });

  it('keeps a nickname as a note of the case', () => {
    const row = readOne({ 'Patient name': 'Robert (Bob) Roe' });
    expect(row.draft?.patient).toMatchObject({ givenName: 'Robert', familyName: 'Roe' });
    expect(row.draft?.notes).toEqual(['Goes by “Bob”.']);
  });

  it('takes out what nobody can see and composes letters', () => {
    const row = readOne({ 'Patient name': 'Roe\u200B,\u00A0Zoe\u0308' });
    expect(row.draft?.patient).toMatchObject({ givenName: 'Zoë', familyName: 'Roe' });
    expect(codes(row)).toContain('INVISIBLE_CHARACTERS');
  });

  it('repairs letters that were encoded twice and says so', () => {
    const row = readOne({ 'Patient name': 'GarcÃ­a, TomÃ¡s' });
    expect(row.patientName).toBe('Tomás García');
    expect(codes(row)).toContain('GARBLED_LETTERS');
  });

  it('reads given and family name in columns of their own', () => {
    const row = readOne({ 'Patient name': '', 'First name': 'Wren "Birdie"', 'Last name': 'van der Berg' });
    expect(row.draft?.patient).toMatchObject({ givenName: 'Wren', familyName: 'van der Berg' });
    const half = readOne({ 'Patient name': '', 'First name': '', 'Last name': 'Roe' });
    expect(half).toMatchObject({
      patientName: 'Roe',
      draft: { patient: { givenName: '', familyName: 'Roe' } },
    });
    expect(codes(half)).toContain('NAME_INCOMPLETE');
  });
});

describe('reading record numbers', () => {
  it.each([
    ['00562715', '00562715'],
    ['="00562715"', '00562715'],
    ["'00562715", '00562715'],
    ['562715.0', '562715'],
    ['MRN: 562715', '562715'],
    ['MRN1234', 'MRN1234'],
    ['A-123', 'A-123'],
    ['N/A', undefined],
    ['000', undefined],
  ])('reads %j as %s', (text, mrn) => {
    const row = readOne({ MRN: text });
    expect(row.draft?.patient.mrn).toBe(mrn);
    expect(codes(row).includes('NUMBER_MISSING')).toBe(mrn === undefined);
  });

  it('refuses a number a spreadsheet program has shortened', () => {
    expect(readOne({ MRN: '5.62715E+11' })).toMatchObject({
      verdict: 'REFUSED',
      notes: [{ column: 'MRN', code: 'NUMBER_SHORTENED' }],
    });
  });
});

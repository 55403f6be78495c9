import { describe, expect, it } from '@jest/globals';
import { mrnKeyOf, patientFields } from './patient-fields.js';

const whole = {
  givenName: 'Søren',
  familyName: 'van der Berg',
  language: 'da',
  zone: 'America/Phoenix',
  mrn: ' A 12 ',
};

function fieldsOf(input: Parameters<typeof patientFields>[0], before?: Parameters<typeof patientFields>[2]) {
  const read = patientFields(input, '2026-11-22', before);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.fields;
}

describe('a patient as stored', () => {
  it('is found by name without accents and by record number without blanks', () => {
    expect(fieldsOf(whole)).toMatchObject({
      name: 'Søren van der Berg',
      mrn: 'A 12',
      mrnKey: 'a12',
      searchKey: 'soren van der berg a12',
      familyKey: 'van der berg soren',
    });
  });

  it('may have one name only', () => {
    expect(fieldsOf({ ...whole, familyName: '' })).toMatchObject({ name: 'Søren', familyKey: 'soren soren' });
  });

  it('keeps what a change leaves out, and clears what it empties', () => {
    const before = fieldsOf({
      ...whole,
      caregiverName: 'Max',
      birthOn: '1970-01-01',
      needsInterpreter: true,
    });
    expect(fieldsOf({ mrn: '', caregiverName: null }, before)).toMatchObject({
      name: 'Søren van der Berg',
      mrn: null,
      mrnKey: null,
      caregiverName: null,
      birthOn: '1970-01-01',
      needsInterpreter: true,
    });
  });

  it('compares record numbers without case and blanks', () => {
    expect(mrnKeyOf(' Ab-1 2 ')).toBe('ab-12');
  });
});

import type { FieldProblem } from '@sextant/contract';
import { searchKey } from '@sextant/data';
import { isDateOn, isZone, type DateOn } from '@sextant/domain';

/** Who somebody is, as people type it. Left out: unchanged; empty or null: cleared. */
export interface PatientInput {
  givenName?: string | null;
  familyName?: string | null;
  mrn?: string | null;
  birthOn?: string | null;
  language?: string | null;
  needsInterpreter?: boolean | null;
  zone?: string | null;
  caregiverName?: string | null;
}

/** Columns of `patient` with the keys they are searched by. */
export interface PatientFields {
  givenName: string;
  familyName: string;
  name: string;
  mrn: string | null;
  mrnKey: string | null;
  searchKey: string;
  familyKey: string;
  birthOn: DateOn | null;
  language: string;
  needsInterpreter: boolean;
  zone: string;
  caregiverName: string | null;
}

const MAX_NAME = 200;
const MAX_MRN = 64;
const FIRST_BIRTH: DateOn = '1900-01-01';
const CONTROL = /\p{Cc}/u;

type Given = Pick<PatientFields, 'givenName' | 'familyName' | 'language' | 'zone'> &
  Partial<Pick<PatientFields, 'mrn' | 'birthOn' | 'needsInterpreter' | 'caregiverName'>>;

/** The fields as they are stored, or one problem for each field that cannot be. */
export function patientFields(
  input: PatientInput,
  todayOn: DateOn,
  before?: Given,
): { fields: PatientFields } | { problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const refuse = (field: string, code: string, message: string) =>
    void problems.push({ field, code, message });
  const textOf = (field: keyof PatientInput & keyof Given, max: number): string | null => {
    const value = input[field];
    const text = String((value === undefined ? before?.[field] : value) ?? '')
      .normalize('NFC')
      .trim();
    if (text.length > max) refuse(field, 'TOO_LONG', `Write at most ${String(max)} characters here.`);
    if (CONTROL.test(text) || !text.isWellFormed()) {
      refuse(field, 'INVALID', 'Remove the characters that cannot be shown.');
    }
    return text === '' ? null : text;
  };

  const givenName = textOf('givenName', MAX_NAME) ?? '';
  const familyName = textOf('familyName', MAX_NAME) ?? '';
  const mrn = textOf('mrn', MAX_MRN);
  const caregiverName = textOf('caregiverName', MAX_NAME);
  const birthOn = textOf('birthOn', 10);
  const language = textOf('language', 35) ?? '';
  const zone = textOf('zone', 64) ?? '';
  if (!givenName && !familyName) refuse('familyName', 'REQUIRED', 'Write a name.');
  if (birthOn !== null && !isPastDay(birthOn, todayOn)) {
    refuse('birthOn', 'INVALID', 'Choose a day of birth between 1900 and today.');
  }
  if (!isLanguage(language)) refuse('language', 'INVALID', 'Choose a language of the list.');
  if (!isZone(zone)) refuse('zone', 'INVALID', 'Choose a time zone of the list.');
  if (problems.length > 0) return { problems };

  const name = [givenName, familyName].filter(Boolean).join(' ');
  const mrnKey = mrn === null ? null : mrnKeyOf(mrn);
  return {
    fields: {
      givenName,
      familyName,
      name,
      mrn,
      mrnKey,
      searchKey: searchKey([name, mrnKey].filter(Boolean).join(' ')),
      familyKey: searchKey([familyName || givenName, givenName].join(' ')),
      birthOn,
      language,
      needsInterpreter: input.needsInterpreter ?? before?.needsInterpreter ?? false,
      zone,
      caregiverName,
    },
  };
}

/** Record numbers are compared without blanks and case: nobody types them twice the same way. */
export function mrnKeyOf(mrn: string): string {
  return mrn.replace(/\s+/g, '').toLowerCase();
}

function isPastDay(text: string, todayOn: DateOn): boolean {
  return isDateOn(text) && text >= FIRST_BIRTH && text <= todayOn;
}

function isLanguage(text: string): boolean {
  try {
    return text.length >= 2 && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

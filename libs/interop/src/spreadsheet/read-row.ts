import type { CoverageFields, DateOn } from '@sextant/domain';
import type { CaseDraft, ContactDraft, PatientDraft, ReadRow } from '../draft/case-draft.types.js';
import { note, quoted, refusal, type Reading } from '../draft/note.types.js';
import { saysNothing } from './clean-cell.js';
import type { Column } from './columns.js';
import type { DateRules } from './read-date.js';
import { readEmails } from './read-email.js';
import { readInsurance } from './read-insurance.js';
import { readLanguage, readYesNo } from './read-language.js';
import { readMrn } from './read-mrn.js';
import { readName, readNameParts, type PersonName } from './read-name.js';
import { readNavigator, type NavigatorCandidate } from './read-navigator.js';
import { readPhones } from './read-phone.js';
import { readRecords } from './read-records.js';
import { dateIn, pastDateIn, plannedDateIn, readTriage } from './read-triage.js';
import { readWindow } from './read-window.js';
import { keepStatus, readRefusals, readReport } from './read-wishes-and-facts.js';
import { readZone } from './read-zone.js';
import { notesOf, RowCells } from './row-cells.js';

/** What reading a row needs to know besides the row. */
export interface RowContext {
  columns: readonly Column[];
  dateRules: ReadonlyMap<number, DateRules>;
  today: DateOn;
  /** Zone of the organization, for rows without one. */
  zone: string;
  /** Who can own cases. */
  people: readonly NavigatorCandidate[];
  fileName: string;
  /** Headers in Spanish: people have two family names. */
  isSpanish: boolean;
}

/** Reads one row of a patient: a draft with what was read differently, or why it cannot be taken. */
export function readRow(rowNumber: number, cells: readonly string[], context: RowContext): ReadRow {
  const { dateRules, today, people } = context;
  const row = new RowCells(cells, context.columns);
  const language = row.take(row.first('language'), readLanguage(row.text('language'))) ?? 'en';
  const name = takeName(row, context.isSpanish || language === 'es');
  const mrn = row.take(row.first('mrn'), readMrn(row.text('mrn')));
  if (mrn === undefined && !row.notes.some(({ code }) => code === 'NUMBER_MISSING')) {
    row.add(
      row.first('mrn')?.header,
      note('NUMBER_MISSING', 'No record number: told apart by name and date of birth.'),
    );
  }
  const birthOn = pastDateIn(row, 'birthOn', dateRules, { today });
  const diagnosedOn = pastDateIn(row, 'diagnosedOn', dateRules, { today, birthOn });
  const triage = readTriage(row, diagnosedOn, plannedDateIn(row, dateRules, today));
  const windowDates = {
    on: dateIn(row, 'windowOn', dateRules),
    statedOn: dateIn(row, 'windowStatedOn', dateRules),
  };
  const window = readWindow(row, { ...defined(windowDates), ...(diagnosedOn ? { diagnosedOn } : {}), today });
  const navigatorId = row.take(row.first('navigator'), readNavigator(row.text('navigator'), people));
  const zone = row.take(row.first('zone'), readZone(row.text('zone'), context.zone)) ?? context.zone;
  const contacts = readContacts(row);
  const records = row.all('recordsMissing').flatMap((cell) => row.take(cell, readRecords(cell.text)) ?? []);
  const coverage = readCoverage(row);
  const refusedChannels = readRefusals(row);
  const report = readReport(row);
  keepStatus(row);
  const needsInterpreter = readInterpreter(row);
  const caregiverName = row.short('caregiverName');
  for (const { text } of row.all('notes')) if (!saysNothing(text)) row.kept.push(text);

  const identity = {
    ...(name ? { patientName: `${name.givenName} ${name.familyName}`.trim() } : {}),
    ...(mrn ? { mrn } : {}),
  };
  if (!name || row.refusals.length > 0) {
    return { row: rowNumber, verdict: 'REFUSED', ...identity, notes: row.refusals };
  }
  const patient: PatientDraft = {
    ...{ givenName: name.givenName, familyName: name.familyName, language, zone },
    ...defined({ mrn, birthOn, needsInterpreter, caregiverName }),
  };
  const source = `Row ${rowNumber} of ${context.fileName}: ${quoted(report?.said ?? '')}`;
  const draft: CaseDraft = {
    ...{ patient, contacts, triage, records, refusedChannels, notes: notesOf(row.kept) },
    ...defined({ navigatorId, window, coverage }),
    ...(report ? { reported: { fact: report.fact, source } } : {}),
  };
  return {
    row: rowNumber,
    verdict: row.notes.length > 0 ? 'CORRECTED' : 'ACCEPTED',
    ...identity,
    notes: row.notes,
    draft,
  };
}

function takeName(row: RowCells, hasTwoFamilyNames: boolean): PersonName | undefined {
  const [whole, given, family] = [row.first('name'), row.first('givenName'), row.first('familyName')];
  const cell = family ?? whole ?? given;
  const name = row.take(
    cell,
    nameReading(whole?.text ?? '', given?.text ?? '', family?.text ?? '', hasTwoFamilyNames),
  );
  if (name?.nickname) row.kept.push(`Goes by ${quoted(name.nickname)}.`);
  return name;
}

function nameReading(
  whole: string,
  given: string,
  family: string,
  hasTwoFamilyNames: boolean,
): Reading<PersonName> {
  if (saysNothing(whole) && saysNothing(given) && saysNothing(family)) {
    return refusal('NAME_MISSING', 'The name of the patient is missing.');
  }
  return saysNothing(whole)
    ? readNameParts(saysNothing(given) ? '' : given, saysNothing(family) ? '' : family)
    : readName(whole, hasTwoFamilyNames);
}

function readContacts(row: RowCells): ContactDraft[] {
  const contacts = [
    ...row
      .all('phone')
      .flatMap((cell) => row.take(cell, readPhones(cell.text, cell.header, 'PATIENT')) ?? []),
    ...row.all('email').flatMap((cell) => row.take(cell, readEmails(cell.text, 'PATIENT')) ?? []),
    ...row
      .all('caregiverPhone')
      .flatMap((cell) => row.take(cell, readPhones(cell.text, cell.header, 'CAREGIVER')) ?? []),
    ...row.all('caregiverEmail').flatMap((cell) => row.take(cell, readEmails(cell.text, 'CAREGIVER')) ?? []),
  ];
  return contacts.filter((contact, i) => contacts.findIndex(({ value }) => value === contact.value) === i);
}

function readCoverage(row: RowCells): CoverageFields | undefined {
  const insurance = row.take(row.first('insurance'), readInsurance(row.text('insurance')));
  const memberNumber = row.short('memberNumber', 50);
  const referral = row.first('referralRequired');
  const isReferralRequired = referral && !saysNothing(referral.text) ? readYesNo(referral.text) : undefined;
  if (referral && isReferralRequired === undefined && !saysNothing(referral.text))
    row.keep(referral.header, referral.text);
  const coverage: CoverageFields = {
    ...insurance,
    ...(memberNumber ? { memberNumber } : {}),
    ...(isReferralRequired === undefined ? {} : { referralRequired: isReferralRequired ? 'YES' : 'NO' }),
  };
  return Object.keys(coverage).length > 0 ? coverage : undefined;
}

function readInterpreter(row: RowCells): boolean | undefined {
  const cell = row.first('needsInterpreter');
  if (!cell || saysNothing(cell.text)) return undefined;
  const answer = readYesNo(cell.text);
  if (answer === undefined) row.keep(cell.header, cell.text);
  return answer;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, so that drafts compare by what they say. */
function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}

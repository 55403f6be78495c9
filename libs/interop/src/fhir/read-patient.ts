import type { DateOn } from '@sextant/domain';
import { isDateOn } from '@sextant/domain';
import type { ContactDraft, PatientDraft } from '../draft/case-draft.types.js';
import { note, quoted, type CellNote, type Reading } from '../draft/note.types.js';
import { readEmails } from '../spreadsheet/read-email.js';
import { readLanguage } from '../spreadsheet/read-language.js';
import { readNameParts, readName, type PersonName } from '../spreadsheet/read-name.js';
import { readPhones } from '../spreadsheet/read-phone.js';
import { readZone } from '../spreadsheet/read-zone.js';
import { conceptOf, extensionOf, flagAt, listAt, objectAt, textAt, textsAt, type Json } from './json.js';
import type { Notebook } from './notebook.js';
import type { FhirFile, Resource } from './resources.js';

export interface PatientContext {
  file: FhirFile;
  today: DateOn;
  zone: string;
}

/** Who the patient is and how to reach them. Undefined when nobody can be made of it; the notebook says why. */
export function readPatient(
  patient: Resource,
  context: PatientContext,
  book: Notebook,
): { patient: PatientDraft; contacts: ContactDraft[] } | undefined {
  const { json } = patient;
  if (extensionOf(json, /patient-animal$/)) {
    book.refuse('Patient', note('NOT_A_PERSON', 'This is an animal, not a person.'));
    return undefined;
  }
  const name = book.take('Patient.name', readHumanName(json));
  const mrn = recordNumberOf(json);
  if (mrn === undefined) {
    book.add(
      'Patient.identifier',
      note('NUMBER_MISSING', 'No medical record number: told apart by name and date of birth.'),
    );
  }
  const birthOn = readBirth(json, context.today, book);
  const language = book.take('Patient.communication', readLanguage(languageOf(json))) ?? 'en';
  const zone = book.take('Patient', readZone(zoneOf(json), context.zone)) ?? context.zone;
  const caregivers = caregiversOf(patient, context.file);
  const contacts = [
    ...contactsOf(listAt(json, 'telecom'), 'PATIENT', 'Patient.telecom', context.today, book),
    ...caregivers.flatMap(({ telecom, path }) => contactsOf(telecom, 'CAREGIVER', path, context.today, book)),
  ].filter((contact, i, all) => all.findIndex(({ value }) => value === contact.value) === i);
  if (!name || book.refusals.length > 0) return undefined;
  if (name.nickname) book.kept.push(`Goes by ${quoted(name.nickname)}.`);
  const caregiverName = caregivers.find((caregiver) => caregiver.name !== undefined)?.name;
  const isInterpreterNeeded = needsInterpreter(json);
  return {
    patient: {
      ...{ givenName: name.givenName, familyName: name.familyName, language, zone },
      ...(mrn ? { mrn } : {}),
      ...(birthOn ? { birthOn } : {}),
      ...(isInterpreterNeeded === undefined ? {} : { needsInterpreter: isInterpreterNeeded }),
      ...(caregiverName ? { caregiverName } : {}),
    },
    contacts,
  };
}

const NAME_USES = ['official', 'usual', '', 'temp', 'nickname', 'anonymous'];

/** The name in use: official before usual; maiden and old names are left out. */
function readHumanName(json: Json): Reading<PersonName> {
  const names = listAt(json, 'name').filter((name) => !['old', 'maiden'].includes(textAt(name, 'use') ?? ''));
  const [best] = [...names].sort((a, b) => rankOfUse(a) - rankOfUse(b));
  const usual = names.find((name) => ['usual', 'nickname'].includes(textAt(name, 'use') ?? ''));
  const [given, family] = [
    textsAt(best, 'given').join(' '),
    [textAt(best, 'family'), ...textsAt(best, 'suffix')].filter(Boolean).join(' '),
  ];
  const whole = textAt(best, 'text') ?? textAt(json, 'name') ?? '';
  if (given === '' && family === '' && whole === '') {
    return { notes: [], refusal: note('NAME_MISSING', 'The name of the patient is missing.') };
  }
  const read = given === '' && family === '' ? readName(whole, false) : readNameParts(given, family);
  const nickname = textsAt(usual, 'given').join(' ');
  const isOther = usual !== best && nickname !== '' && nickname !== given;
  return read.value && isOther && !read.value.nickname
    ? { ...read, value: { ...read.value, nickname } }
    : read;
}

function rankOfUse(name: Json): number {
  const rank = NAME_USES.indexOf(textAt(name, 'use') ?? '');
  return rank < 0 ? NAME_USES.length : rank;
}

/** The identifier typed as medical record number; never an insurance, tax or national one. */
function recordNumberOf(json: Json): string | undefined {
  const current = listAt(json, 'identifier').filter((identifier) => textAt(identifier, 'use') !== 'old');
  const typed = current.find((identifier) => {
    const { codings, words } = conceptOf(objectAt(identifier, 'type'));
    return (
      codings.some(({ code }) => code === 'MR') || /medical record|\bmrn\b|historia cl[ií]nica/i.test(words)
    );
  });
  const value = textAt(typed, 'value');
  return value !== undefined && value.length <= 64 ? value : undefined;
}

function readBirth(json: Json, today: DateOn, book: Notebook): DateOn | undefined {
  const text = textAt(json, 'birthDate');
  if (text === undefined) return undefined;
  if (/^\d{4}(?:-\d{2})?$/.test(text)) {
    book.add(
      'Patient.birthDate',
      note('DATE_INCOMPLETE', `${quoted(text)} is not a whole date; kept as a note.`),
    );
    book.kept.push(`Born ${text}`);
    return undefined;
  }
  const on = text.slice(0, 10);
  if (isDateOn(on) && on >= '1900-01-01' && on <= today) return on;
  book.refuse('Patient.birthDate', note('DATE_IMPOSSIBLE', `${quoted(text)} is no day of birth.`));
  return undefined;
}

function languageOf(json: Json): string {
  const spoken = listAt(json, 'communication');
  const best = spoken.find((entry) => flagAt(entry, 'preferred') === true) ?? spoken[0];
  const { codings, label } = conceptOf(objectAt(best, 'language'));
  return codings.find(({ code }) => code !== '')?.code ?? label ?? '';
}

function zoneOf(json: Json): string {
  const holders = [json, ...listAt(json, 'address')];
  const found = holders.map((holder) =>
    textAt(extensionOf(holder, /StructureDefinition\/timezone$/), 'valueCode'),
  );
  return found.find((zone) => zone !== undefined) ?? '';
}

function needsInterpreter(json: Json): boolean | undefined {
  const asked = flagAt(extensionOf(json, /patient-interpreterRequired$/), 'valueBoolean');
  // SNOMED CT 373066001 "Yes" and 373067005 "No", as US Core has it.
  const code = textAt(extensionOf(json, /us-core-interpreter-needed$/), 'valueCoding', 'code');
  return asked ?? (code === '373066001' ? true : code === '373067005' ? false : undefined);
}

interface Caregiver {
  name: string | undefined;
  telecom: Json[];
  path: string;
}

function caregiversOf(patient: Resource, file: FhirFile): Caregiver[] {
  const inside = listAt(patient.json, 'contact').map((contact) => ({ contact, path: 'Patient.contact' }));
  const related = file.of(patient, 'RelatedPerson').map((contact) => ({ contact, path: 'RelatedPerson' }));
  return [...inside, ...related].map(({ contact, path }) => {
    const [name] = listAt(contact, 'name');
    const parts = [...textsAt(name, 'given'), textAt(name, 'family')].filter(Boolean).join(' ');
    return { name: (textAt(name, 'text') ?? parts) || undefined, telecom: listAt(contact, 'telecom'), path };
  });
}

const LABELS: Record<string, string> = { home: 'home', work: 'work', mobile: 'cell', temp: '' };

function contactsOf(
  telecom: readonly Json[],
  owner: ContactDraft['owner'],
  path: string,
  today: DateOn,
  book: Notebook,
): ContactDraft[] {
  const usable = telecom.filter((point) => {
    const end = textAt(point, 'period', 'end');
    return (
      textAt(point, 'use') !== 'old' &&
      (end === undefined || end.slice(0, 10) >= today.slice(0, end.slice(0, 10).length))
    );
  });
  const contacts = [...usable]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .flatMap((point) => {
      const [system, value] = [textAt(point, 'system') ?? '', textAt(point, 'value') ?? ''];
      const label = LABELS[textAt(point, 'use') ?? ''] ?? '';
      if (system === 'phone' || system === 'sms')
        return book.take(path, readPhones(value, label, owner)) ?? [];
      return system === 'email' ? (book.take(path, readEmails(value, owner)) ?? []) : [];
    });
  if (owner === 'CAREGIVER' && contacts.length > 0) book.add(path, ofCaregiver(contacts));
  return contacts;
}

function ofCaregiver(contacts: readonly ContactDraft[]): CellNote {
  const values = contacts.map(({ value }) => value).join(', ');
  return note('CONTACT_OF_CAREGIVER', `${values}: of a contact person, not the patient's own.`);
}

function rankOf(point: Json): number {
  const rank = Number(textAt(point, 'rank') ?? Number.NaN);
  return Number.isFinite(rank) ? rank : 1000;
}

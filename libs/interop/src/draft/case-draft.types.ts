import type {
  Channel,
  CoverageFields,
  DateOn,
  RecordKind,
  ReportedFact,
  StateWindow,
  TriageFields,
} from '@sextant/domain';
import type { RowNote } from './note.types.js';

/** A phone number or address as it would be stored. */
export interface ContactDraft {
  kind: 'PHONE' | 'EMAIL';
  owner: 'PATIENT' | 'CAREGIVER';
  /** E.164, or the address in lower case. */
  value: string;
  extension?: string;
  /** What kind of number it is, as far as the file says: 'home', 'cell'. */
  label?: string;
  isTextable: boolean;
}

export interface PatientDraft {
  givenName: string;
  familyName: string;
  mrn?: string;
  birthOn?: DateOn;
  /** BCP 47. */
  language: string;
  needsInterpreter?: boolean;
  /** IANA. */
  zone: string;
  caregiverName?: string;
}

/** A record somebody has to get, or one the sender already has (`isReceived`). */
export interface RecordDraft {
  kind: RecordKind;
  description?: string;
  holderName?: string;
  isReceived?: boolean;
}

/**
 * What one row of a spreadsheet, or one patient of a FHIR file, says about a case: neutral, without ids, not yet
 * compared with what is stored. It can hold a refusal of messages but never a consent: there is no field for one.
 */
export interface CaseDraft {
  patient: PatientDraft;
  contacts: ContactDraft[];
  navigatorId?: string;
  triage: TriageFields;
  window?: StateWindow;
  coverage?: CoverageFields;
  records: RecordDraft[];
  /** Channels the file says not to use. */
  refusedChannels: Channel[];
  reported?: { fact: ReportedFact; source: string };
  /** Everything else the file says, in its own words. */
  notes: string[];
}

export const ROW_VERDICTS = ['ACCEPTED', 'CORRECTED', 'REFUSED', 'UNCHANGED'] as const;
export type RowVerdict = (typeof ROW_VERDICTS)[number];

/** A row read: a draft to take, or the reason why it is none. Every row of a file gets exactly one verdict. */
export interface ReadRow {
  /** As a spreadsheet program numbers it: 1 is the first line of the file, blank ones counted. */
  row: number;
  verdict: RowVerdict;
  patientName?: string;
  mrn?: string;
  notes: RowNote[];
  /** There unless the row is refused or says what another row of the file says. */
  draft?: CaseDraft;
}

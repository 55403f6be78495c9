import type { BoardRow } from '@sextant/contract';
import type { Row, StoredContact } from '@sextant/data';
import { boardFacts, type CaseState, type DateOn, type WayHistory } from '@sextant/domain';
import { answer } from '../cases/answer.js';

/** Who the row is about, as it stands in the patient table. */
export interface BoardPatient {
  id: string;
  name: string;
  mrn: string | null;
  language: string;
}

/** The bit of the contact points that says whether there is any way to reach somebody. */
export type BoardContacts = readonly (object & Partial<Pick<StoredContact, 'isInvalid'>>)[];

function hasContact(contacts: BoardContacts): boolean {
  return contacts.some((contact) => !contact.isInvalid);
}

/** The stored row of a case: what Today and Caseload show without looking anywhere else. */
export function storedBoardRow(
  caseId: string,
  patient: BoardPatient,
  state: CaseState,
  todayOn: DateOn,
  histories: readonly WayHistory[],
  contacts: BoardContacts,
): Row {
  return {
    ...boardFacts(state, todayOn, histories, hasContact(contacts)),
    caseId,
    version: state.version,
    patientId: patient.id,
    patientName: patient.name,
    mrn: patient.mrn,
    language: patient.language,
    cancerType: state.triage.cancerType,
    reasons: state.triage.reasons,
  };
}

/** The same as the API answers it. */
export function boardRowOf(
  caseId: string,
  patient: BoardPatient,
  state: CaseState,
  todayOn: DateOn,
  histories: readonly WayHistory[],
  contacts: BoardContacts,
  navigatorName: string | undefined,
): BoardRow {
  const { asOf, calls, distressScore, physicalRecords, ...facts } = boardFacts(
    state,
    todayOn,
    histories,
    hasContact(contacts),
  );
  return answer<BoardRow>({
    ...facts,
    caseId,
    version: state.version,
    patientName: patient.name,
    mrn: patient.mrn,
    language: patient.language,
    cancerType: state.triage.cancerType,
    reasons: state.triage.reasons,
    navigatorName,
  });
}

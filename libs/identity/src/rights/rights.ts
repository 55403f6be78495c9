import type { Role } from '@sextant/data';

/**
 * Who may do what, as one table: root fields of the API's schema by name, and HTTP routes as `METHOD path`. Nothing is
 * allowed that has no row; a test walks the schema and the routes and fails on a missing or superfluous one.
 *
 * - `ANYONE`: nobody has to be signed in.
 * - `SIGNED_IN`: every active person, also one who still has to enroll a second factor.
 * - a list: an active person with one of these roles whose second factor is in order.
 *
 * Whose cases: navigators and supervisors share the caseload of their organization (a case is handed over within
 * minutes when somebody is ill). Administrators see figures; names only by drill-down into the exact cases behind a
 * figure and the case itself, read-only and audited like every other read.
 */
export type Right = 'ANYONE' | 'SIGNED_IN' | readonly Role[];

const CASE_STAFF = ['NAVIGATOR', 'SUPERVISOR'] as const;
const ADMINISTRATORS = ['ADMINISTRATOR'] as const;
const LEADERS = ['SUPERVISOR', 'ADMINISTRATOR'] as const;
const EVERYBODY = ['NAVIGATOR', 'SUPERVISOR', 'ADMINISTRATOR'] as const;

export const RIGHTS: Readonly<Record<string, Right>> = {
  me: 'ANYONE',
  signIn: 'ANYONE',
  signOut: 'ANYONE',
  verifySecondFactor: 'ANYONE',
  requestPasswordReset: 'ANYONE',
  resetPassword: 'ANYONE',
  invitation: 'ANYONE',
  acceptInvitation: 'ANYONE',

  enrollSecondFactor: 'SIGNED_IN',
  confirmSecondFactor: 'SIGNED_IN',
  setLanguage: 'SIGNED_IN',

  people: EVERYBODY,
  invitePerson: ADMINISTRATORS,
  renewInvitation: ADMINISTRATORS,
  updatePerson: ADMINISTRATORS,
  deactivatePerson: ADMINISTRATORS,
  reactivatePerson: ADMINISTRATORS,
  updateOrganization: ADMINISTRATORS,
  messageChannels: ADMINISTRATORS,
  confirmAgreement: ADMINISTRATORS,
  revokeAgreement: ADMINISTRATORS,

  emergencies: LEADERS,
  strangerEmergencies: LEADERS,
  settleStranger: LEADERS,
  crisisWords: ADMINISTRATORS,
  saveCrisisWords: ADMINISTRATORS,

  board: CASE_STAFF,
  searchCases: CASE_STAFF,
  cases: EVERYBODY,
  case: EVERYBODY,
  whatIf: EVERYBODY,
  openCase: CASE_STAFF,
  recordAction: CASE_STAFF,
  drafts: EVERYBODY,
  saveDraft: EVERYBODY,
  recordActions: CASE_STAFF,
  runMacro: CASE_STAFF,
  myWorklist: EVERYBODY,
  saveView: EVERYBODY,
  removeView: EVERYBODY,
  setLetterKeys: EVERYBODY,
  saveMacros: ADMINISTRATORS,
  updatePatient: CASE_STAFF,
  saveContactPoint: CASE_STAFF,
  removeContactPoint: CASE_STAFF,

  absences: EVERYBODY,
  setAbsence: EVERYBODY,
  endAbsence: EVERYBODY,

  beHere: EVERYBODY,
  'GET /live': EVERYBODY,

  calls: CASE_STAFF,
  logPartyCall: CASE_STAFF,

  holders: EVERYBODY,
  saveHolder: EVERYBODY,
  centers: EVERYBODY,
  saveCenter: EVERYBODY,

  worryCards: EVERYBODY,
  worryCardVersions: EVERYBODY,
  publishWorryCard: ADMINISTRATORS,

  messageTemplates: ADMINISTRATORS,
  messageTemplateVersions: ADMINISTRATORS,
  simulateReminders: ADMINISTRATORS,
  publishMessageTemplate: ADMINISTRATORS,
  sendTestMessage: ADMINISTRATORS,

  importRun: EVERYBODY,
  importRuns: EVERYBODY,
  importFields: EVERYBODY,
  mapImport: EVERYBODY,
  commitImport: EVERYBODY,
  discardImport: EVERYBODY,
  'POST /imports': EVERYBODY,

  workloads: LEADERS,
  barrierReport: LEADERS,
  navigationEvidence: EVERYBODY,
  'GET /reports/barriers.csv': LEADERS,
  'GET /reports/navigation-evidence.csv': CASE_STAFF,
  'GET /reports/navigation-evidence.pdf': CASE_STAFF,
  caseFiles: CASE_STAFF,
  buildPacket: CASE_STAFF,
  sendPacket: CASE_STAFF,
  withdrawDocument: CASE_STAFF,
  'GET /documents/:id': CASE_STAFF,
  'GET /documents/cases/:caseId/authorizations/:id': CASE_STAFF,
  'GET /documents/cases/:caseId/letters/:id': CASE_STAFF,
  'GET /documents/cases/:caseId/fax-covers/:id': CASE_STAFF,
  'GET /documents/cases/:caseId/question-sheet': CASE_STAFF,
  'GET /documents/cases/:caseId/doctor-card': CASE_STAFF,
  'GET /documents/cases/:caseId/return-summary': CASE_STAFF,
  'POST /documents/uploads': CASE_STAFF,
  'HEAD /documents/uploads/:id': CASE_STAFF,
  'PATCH /documents/uploads/:id': CASE_STAFF,
  'DELETE /documents/uploads/:id': CASE_STAFF,

  delivery: LEADERS,
  mendDelivery: LEADERS,
  pauseSending: ADMINISTRATORS,
  releaseSending: ADMINISTRATORS,
  'GET /admin/queues': ADMINISTRATORS,

  stepCompletion: LEADERS,
  'GET /reports/step-completion.csv': LEADERS,
};

/** What the session of a request amounts to, as far as rights go. */
export interface Standing {
  roles: readonly Role[];
  /** The organization wants a second factor and this person has none yet. */
  mustEnrollSecondFactor: boolean;
}

export type Permission = 'ALLOWED' | 'SIGN_IN_FIRST' | 'ENROLL_FIRST' | 'FORBIDDEN';

/** Whether somebody of this standing (undefined: nobody is signed in) may do the operation. */
export function permissionFor(operation: string, standing: Standing | undefined): Permission {
  const right = Object.hasOwn(RIGHTS, operation) ? RIGHTS[operation] : undefined;
  if (right === undefined) return standing ? 'FORBIDDEN' : 'SIGN_IN_FIRST';
  if (right === 'ANYONE') return 'ALLOWED';
  if (!standing) return 'SIGN_IN_FIRST';
  if (right === 'SIGNED_IN') return 'ALLOWED';
  if (standing.mustEnrollSecondFactor) return 'ENROLL_FIRST';
  return right.some((role) => standing.roles.includes(role)) ? 'ALLOWED' : 'FORBIDDEN';
}

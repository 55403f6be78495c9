export { actionOfInput, recordActionInput } from './actions/action-of-input.js';
export { recordAction, type RecordActionRequest } from './actions/record-action.js';
export { findCase } from './cases/find-case.js';
export { openCase } from './open/open-case.js';
export { loadOpenFacts, writeNewCase, type NewCase } from './open/new-case.js';
export { writeNewCases, writeWholeCases, type WholeCase } from './open/whole-cases.js';
export { contactFields, type ContactInput, type NewContact } from './patients/contact-fields.js';
export { mrnKeyOf, patientFields, type PatientFields, type PatientInput } from './patients/patient-fields.js';
export { isCaseStaff, NotAllowedError } from './rights/case-staff.js';
export { board } from './board/board.js';
export { calls } from './calls/calls.js';
export { mendDelivery } from './delivery/mend.js';
export { crisisWords, saveCrisisWords } from './crisis/crisis-words.js';
export { emergencies } from './crisis/emergencies.js';
export { settleStranger, strangerEmergencies } from './crisis/strangers.js';
export { tellCrisis, tellStrangerCrisis } from './crisis/tell-crisis.js';
export { stopMessages, type StopRequest } from './opt-out/stop-messages.js';
export { deliveryMonitor } from './delivery/monitor.js';
export { pauseSending, releaseSending } from './delivery/sending.js';
export { logPartyCall } from './calls/log-party-call.js';
export { BOARD_ROW_JSON, NAVIGATOR_JOIN } from './board/board-sql.js';
export { reevaluateBoards } from './board/reevaluate-boards.js';
export {
  AT_STEP,
  BARRIER_METRICS,
  bindPredicate,
  HEADLINES,
  STEP_METRICS,
  stepPredicate,
  type PredicateValues,
} from './cases/case-predicates.js';
export { cases, predicateOf } from './cases/list-cases.js';
export { refreshCase, replanCase } from './cases/refresh-case.js';
export { searchCases } from './cases/search-cases.js';
export { whatIf } from './cases/what-if.js';
export { drafts, saveDraft } from './drafts/drafts.js';
export { centers, saveCenter } from './directory/centers.js';
export { holders, saveHolder } from './directory/holders.js';
export { assignAll, HandoverRefusedError } from './handover/assign-all.js';
export { removeContactPoint, saveContactPoint } from './patients/contact-points.js';
export { messageTemplates, messageTemplateVersions } from './templates/message-templates.js';
export { publishMessageTemplate } from './templates/publish-message-template.js';
export { sendTestMessage, type TestMessageDeps } from './templates/send-test-message.js';
export { simulateReminders } from './templates/simulate-reminders.js';
export { publishWorryCard } from './worries/publish-worry-card.js';
export { cardsForPatients, worryCards, worryCardVersions } from './worries/worry-cards.js';
export { updatePatient } from './patients/update-patient.js';
export { recordActions } from './actions/record-actions.js';
export { runMacro } from './worklist/run-macro.js';
export { saveMacros } from './worklist/macros.js';
export { myWorklist, setLetterKeys } from './worklist/my-worklist.js';
export { removeView, saveView } from './worklist/saved-views.js';
export { notFound } from './actions/record-action.js';

export { actionOfInput, recordActionInput } from './actions/action-of-input.js';
export { recordAction, type RecordActionRequest } from './actions/record-action.js';
export { findCase } from './cases/find-case.js';
export { openCase } from './open/open-case.js';
export { loadOpenFacts, writeNewCase, type NewCase } from './open/new-case.js';
export { contactFields, type ContactInput, type NewContact } from './patients/contact-fields.js';
export { mrnKeyOf, patientFields, type PatientFields, type PatientInput } from './patients/patient-fields.js';
export { isCaseStaff, NotAllowedError } from './rights/case-staff.js';

/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  name: string;
  password: string;
  token: string;
};

/** Exactly one field: the action, named like the domain's action type in camel case. */
export type ActionInput =
  {   acceptRecords: RecordItemsInput; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never;   addBarrier: AddBarrierInput; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never;   addCandidate: AddCandidateInput; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never;   addNote: AddNoteInput; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never;   addQuestion: AddQuestionInput; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never;   addRecordItem: AddRecordItemInput; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never;   answerDistress: AnswerDistressInput; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never;   askPatient: AskPatientInput; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never;   assignNavigator: AssignNavigatorInput; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never;   bookAppointment: BookAppointmentInput; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never;   cancelAppointment: CancelAppointmentInput; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never;   cancelPatientTask: CancelPatientTaskInput; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never;   chooseCandidate: ChooseCandidateInput; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never;   closeCase: CloseCaseInput; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never;   completePatientTask: CompletePatientTaskInput; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never;   correct: CorrectInput; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never;   dismissReport: NoteInput; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never;   extendRequest: ExtendRequestInput; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never;   handleAnswer: HandleAnswerInput; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never;   logCall: LogCallInput; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never;   logTime: LogTimeInput; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never;   markRecordNotApplicable: RecordItemReasonInput; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never;   markRecordWrong: RecordItemReasonInput; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never;   markRecordsArrived: RecordsArrivedInput; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never;   markRecordsReadable: RecordItemsInput; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never;   moveAppointment: MoveAppointmentInput; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never;   needRecordAgain: NeedRecordAgainInput; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never;   pauseCase: PauseCaseInput; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never;   prepareAuthorization: PrepareAuthorizationInput; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never;   prepareVisit: PrepareVisitInput; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never;   promiseRecords: PromiseRecordsInput; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never;   rateTeam: RateTeamInput; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never;   readHandover: NoteInput; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never;   receiveRecords: ReceiveRecordsInput; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never;   recordAttendance: RecordAttendanceInput; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never;   recordCarePlan: CarePlanInput; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never;   recordCaregiverPermission: CaregiverPermissionInput; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never;   recordCenterReply: RecordCenterReplyInput; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never;   recordConsent: RecordConsentInput; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never;   recordDecision: RecordDecisionInput; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never;   recordDistress: DistressInput; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never;   recordInitiatingVisit: InitiatingVisitInput; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never;   recordNavigationConsent: NavigationConsentInput; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never;   recordOpinion: RecordOpinionInput; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never;   recordOutcome: RecordOutcomeInput; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never;   recordPastVisit: RecordPastVisitInput; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never;   removeQuestion: RemoveQuestionInput; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never;   reopenBarrier: ReopenBarrierInput; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never;   reopenCase: ReasonInput; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never;   reportFact: ReportFactInput; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never;   requestRecords: RequestRecordsInput; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never;   resolveBarrier: ResolveBarrierInput; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never;   resumeCase: NoteInput; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never;   resumeStep: ResumeStepInput; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never;   returnRecord: ReturnRecordInput; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never;   returnSummary: ReturnSummaryInput; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never;   revokeAuthorization: RevokeAuthorizationInput; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never;   sendRecords: SendRecordsInput; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never;   signAuthorization: SignAuthorizationInput; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never;   skipStep: SkipStepInput; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never;   snoozeCase: SnoozeCaseInput; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never;   startRound: ReasonInput; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never;   stateWindow: StateWindowInput; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never;   unsnoozeCase: NoteInput; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never;   updateCandidate: UpdateCandidateInput; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never;   updateCoverage: CoverageInput; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never;   updateQuestion: UpdateQuestionInput; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never;   updateRecordItem: UpdateRecordItemInput; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never;   updateTriage: TriageInput; };

export type ActorKind =
  | 'IMPORT'
  | 'PATIENT'
  | 'PERSON'
  | 'SYSTEM';

export type AddBarrierInput = {
  barrierId: string;
  kind: BarrierKind;
  note?: string | null | undefined;
  on?: string | null | undefined;
};

export type AddCandidateInput = {
  candidateId: string;
  centerId?: string | null | undefined;
  clinicianName?: string | null | undefined;
  distanceMiles?: number | null | undefined;
  expectedDays?: number | null | undefined;
  fax?: string | null | undefined;
  firstAppointmentOn?: string | null | undefined;
  intakeChecklist?: string | null | undefined;
  isTelehealthOffered?: boolean | null | undefined;
  kind: CandidateKind;
  name: string;
  network?: NetworkStatus | null | undefined;
  phone?: string | null | undefined;
  referralNeeded?: Answer | null | undefined;
  source?: IdeaSource | null | undefined;
  specialtyFit?: string | null | undefined;
};

export type AddNoteInput = {
  category?: EffortCategory | null | undefined;
  isForPlan?: boolean | null | undefined;
  minutes?: number | null | undefined;
  text: string;
};

export type AddQuestionInput = {
  isConfirmed?: boolean | null | undefined;
  isTop?: boolean | null | undefined;
  questionId: string;
  text: string;
  topic: QuestionTopic;
};

export type AddRecordItemInput = {
  description?: string | null | undefined;
  holderId?: string | null | undefined;
  holderName?: string | null | undefined;
  kind: RecordKind;
  recordItemId: string;
  way?: RecordWay | null | undefined;
};

export type AgreementKind =
  | 'BUSINESS_ASSOCIATE'
  | 'CARRIER_REGISTRATION';

export type Answer =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

export type AnswerDistressInput = {
  answer: DistressAnswer;
  on: string;
  referredTo?: string | null | undefined;
};

export type AppealResult =
  | 'LOST'
  | 'WON';

export type AppointmentState =
  | 'ATTENDED'
  | 'BOOKED'
  | 'CANCELED'
  | 'NO_SHOW'
  | 'OPINION_RECEIVED';

export type AskPatientInput = {
  isHandSent?: boolean | null | undefined;
  kind: PatientTaskKind;
  recordItemId?: string | null | undefined;
  taskId: string;
};

export type AssignNavigatorInput = {
  navigatorId: string;
  note?: string | null | undefined;
};

export type AttendanceResult =
  | 'ATTENDED'
  | 'NO_SHOW'
  | 'OPINION_RECEIVED';

export type AuthorizationState =
  | 'APPEALED'
  | 'APPROVED'
  | 'DENIED'
  | 'NOT_ASKED'
  | 'SUBMITTED';

export type AwaitedEventCode =
  | 'CENTER_ANSWERS'
  | 'INSURER_ANSWERS'
  | 'RECORD_ARRIVES'
  | 'VISIT';

export type Ball =
  | 'CENTER'
  | 'CLINICIAN'
  | 'HOLDER'
  | 'INSURER'
  | 'NAVIGATOR'
  | 'PATIENT';

export type BarrierGroup =
  | 'DECISION'
  | 'EMOTIONAL'
  | 'FAMILY'
  | 'FINANCIAL'
  | 'HEALTH_SYSTEM'
  | 'LANGUAGE'
  | 'PHYSICAL'
  | 'PRACTICAL';

/** What can stand in the way of care. */
export type BarrierKind =
  | 'APPOINTMENT_DELAY'
  | 'CARES_FOR_SOMEBODY'
  | 'CHILDCARE'
  | 'CONFLICTING_ADVICE'
  | 'COST'
  | 'COVERAGE_DISPUTE'
  | 'DISTANCE'
  | 'DOCTOR_REACTION'
  | 'FAMILY_DISAGREES'
  | 'FEAR'
  | 'HEALTH_LITERACY'
  | 'HEARING_OR_SIGHT'
  | 'HOUSING'
  | 'LACKS_INFORMATION'
  | 'LANGUAGE'
  | 'LOW_MOOD'
  | 'MISTRUST'
  | 'MOBILITY'
  | 'NO_INSURANCE'
  | 'NO_SUPPORT'
  | 'OTHER_ILLNESS'
  | 'PHONE_OR_INTERNET'
  | 'RECORDS_DELAY'
  | 'REFERRAL'
  | 'SYMPTOMS'
  | 'TIME_OFF_WORK'
  | 'TRANSPORT'
  | 'UNSURE';

export type BarrierMetric =
  | 'FOUND'
  | 'OPEN'
  | 'RESOLVED';

export type BeHereInput = {
  caseId?: string | null | undefined;
  /** Made by the tab, for as long as it lives. */
  tabId: string;
};

export type BoardScope =
  /** Cases of the person signed in. */
  | 'MINE'
  /** Every open or paused case of the organization. */
  | 'TEAM';

/** Wall time at the visit's place; the server makes the instant. */
export type BookAppointmentInput = {
  appointmentId: string;
  clinicianName?: string | null | undefined;
  mode: VisitMode;
  place?: string | null | undefined;
  startsOn: string;
  /** HH:MM, 24 hours. */
  startsTime: string;
  /** Postal code of the state the visit is in. */
  usState?: string | null | undefined;
  zone: string;
};

export type BuildPacketInput = {
  caseId: string;
  packetId: string;
  size?: PaperSize | null | undefined;
};

export type CallAnswerInput = {
  on?: string | null | undefined;
  recordItemId: string;
  result: CallResult;
};

export type CallCaseInput = {
  answers: Array<CallAnswerInput>;
  caseId: string;
  expectedVersion?: number | null | undefined;
};

export type CallOutcome =
  | 'NO_ANSWER'
  | 'ON_HOLD_GAVE_UP'
  | 'REACHED'
  | 'VOICEMAIL'
  | 'WRONG_NUMBER';

export type CallParty =
  | 'CENTER'
  | 'CLINICIAN'
  | 'HOLDER'
  | 'INSURER'
  | 'OTHER'
  | 'PATIENT';

export type CallResult =
  | 'ACCEPTED'
  | 'ASKED'
  | 'NOTHING'
  | 'NOT_FOUND'
  | 'PROMISED'
  | 'SENT';

export type CallTaskReason =
  | 'ASKED_FOR_HELP'
  | 'DELIVERY_FAILED'
  | 'FOLLOW_UP'
  | 'NEEDS_INTERPRETER'
  | 'NO_CONSENT'
  | 'NO_CONTACT'
  | 'TWO_UNANSWERED';

export type CalledParty =
  | 'CENTER'
  | 'HOLDER'
  | 'INSURER';

export type CancelAppointmentInput = {
  appointmentId: string;
  reason?: string | null | undefined;
};

export type CancelPatientTaskInput = {
  reason?: string | null | undefined;
  taskId: string;
};

export type CandidateKind =
  | 'ACADEMIC_CENTER'
  | 'NCI_CENTER'
  | 'SPECIALIST';

export type CardLanguage =
  | 'en'
  | 'es';

export type CarePlanInput = {
  on: string;
  practitionerName: string;
  summary: string;
};

export type CaregiverPermissionInput = {
  how: PermissionHow;
  isGiven: boolean;
  name: string;
  on: string;
};

export type CaseFilter = {
  barrier?: BarrierKind | null | undefined;
  barrierGroup?: BarrierGroup | null | undefined;
  /** Cases behind one number of the barrier report; needs from and to. */
  barrierMetric?: BarrierMetric | null | undefined;
  cancerType?: string | null | undefined;
  /** First and last day of the period, in the organization's zone; needed with metric. */
  from?: string | null | undefined;
  /** Cases whose decision came inside / after the window, cases past due, people we cannot reach. */
  headline?: Headline | null | undefined;
  intervention?: Intervention | null | undefined;
  /** Only cases no navigator has. */
  isUnassigned?: boolean | null | undefined;
  metric?: StepMetric | null | undefined;
  navigatorId?: string | null | undefined;
  status?: CaseStatus | null | undefined;
  /** Cases behind one cell of the step completion table. */
  step?: Step | null | undefined;
  to?: string | null | undefined;
};

export type CaseStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'PAUSED';

export type CenterReply =
  | 'ACCEPTED'
  | 'ASKED'
  | 'DECLINED'
  | 'NOT_ASKED';

export type Channel =
  | 'EMAIL'
  | 'SMS';

export type ChooseCandidateInput = {
  candidateId: string;
  reason?: string | null | undefined;
};

export type CloseCaseInput = {
  note?: string | null | undefined;
  on?: string | null | undefined;
  reason: CloseReason;
};

export type CloseReason =
  | 'DECEASED'
  | 'DECIDED'
  | 'DECLINED'
  | 'TRANSFERRED'
  | 'UNREACHABLE';

export type ClosedReason =
  | 'NOT_AGREED'
  | 'NO_PROVIDER';

export type CommitImportInput = {
  importId: string;
};

export type CompletePatientTaskInput = {
  taskId: string;
};

export type ConfirmAgreementInput = {
  agreedOn: string;
  channel: Channel;
  kind: AgreementKind;
  providerName: string;
  /** Who signed it for the organization. */
  signerName: string;
};

export type ConsentHow =
  | 'EMAIL_REPLY'
  | 'IMPORTED_REFUSAL'
  | 'SMS_REPLY'
  | 'SPOKEN'
  | 'WEB'
  | 'WRITTEN';

/** REMINDERS: every message; TASKS: things only the patient can do; VISIT: the visit. The last answer that covers a topic counts. */
export type ConsentTopic =
  | 'REMINDERS'
  | 'TASKS'
  | 'VISIT';

export type ContactKind =
  | 'EMAIL'
  | 'PHONE';

export type ContactOwner =
  | 'CAREGIVER'
  | 'PATIENT';

export type CorrectInput = {
  actionId: string;
  reason: string;
};

export type CoverageInput = {
  appealAnsweredOn?: string | null | undefined;
  appealDueOn?: string | null | undefined;
  appealFiledOn?: string | null | undefined;
  appealResult?: AppealResult | null | undefined;
  authorizationAnsweredOn?: string | null | undefined;
  authorizationIsExpedited?: boolean | null | undefined;
  authorizationNumber?: string | null | undefined;
  authorizationRequired?: Answer | null | undefined;
  authorizationState?: AuthorizationState | null | undefined;
  authorizationSubmittedOn?: string | null | undefined;
  /** HH:MM on the organization's wall clock. */
  authorizationSubmittedTime?: string | null | undefined;
  calledOn?: string | null | undefined;
  coverageDetails?: string | null | undefined;
  deductibleLeftCents?: number | null | undefined;
  denialReason?: string | null | undefined;
  estimateShownOn?: string | null | undefined;
  isCoverageActive?: Answer | null | undefined;
  isSelfPay?: boolean | null | undefined;
  memberNumber?: string | null | undefined;
  network?: NetworkStatus | null | undefined;
  outOfPocketCents?: number | null | undefined;
  payerName?: string | null | undefined;
  planType?: PlanType | null | undefined;
  referenceNumber?: string | null | undefined;
  referralNumber?: string | null | undefined;
  referralReceivedOn?: string | null | undefined;
  referralRequired?: Answer | null | undefined;
  representativeName?: string | null | undefined;
};

export type CrisisKind =
  | 'LIFE'
  | 'SUICIDE';

export type CrisisWordListInput = {
  kind: CrisisKind;
  language: CardLanguage;
  words: Array<string>;
};

export type DaysSource =
  | 'AGREED'
  | 'DEFAULT'
  | 'HISTORY'
  | 'STATED'
  | 'SUPPOSED';

export type DeactivatePersonInput = {
  expectedVersion: number;
  /** Who takes the open cases; required while there are any. */
  handoverToId?: string | null | undefined;
  note?: string | null | undefined;
  personId: string;
};

export type DeliveryMend =
  | 'CALL'
  | 'RETRY'
  | 'SWITCH_CHANNEL';

export type DeliveryState =
  | 'BOUNCED'
  | 'CANCELED'
  | 'DELIVERED'
  | 'EXPIRED'
  | 'FAILED'
  | 'MOOT'
  | 'SCHEDULED'
  | 'SENDING'
  | 'SENT'
  | 'SUPPRESSED'
  | 'UNKNOWN';

/** Why a message is on the list. */
export type DeliveryTroubleKind =
  | 'BOUNCED'
  | 'EXPIRED'
  | 'FAILED'
  | 'LATE'
  | 'NO_SUCH_PLACE'
  | 'RETRYING'
  | 'UNKNOWN';

export type DiscardImportInput = {
  importId: string;
};

export type DistressAnswer =
  | 'DECLINED'
  | 'REFERRED';

export type DistressInput = {
  instrument: string;
  on: string;
  score: number;
};

export type DoctorReaction =
  | 'DEFENSIVE'
  | 'NEUTRAL'
  | 'NOT_TOLD'
  | 'SUPPORTIVE';

export type DocumentProblem =
  | 'BROKEN'
  | 'ENCRYPTED'
  | 'NO_PAGES';

export type DocumentRefusal =
  | 'BAD_ARCHIVE'
  | 'EMPTY'
  | 'HEIC'
  | 'INFECTED'
  | 'KIND_NOT_TAKEN'
  | 'TOO_LARGE'
  | 'TOO_MANY_PIXELS'
  | 'TWO_KINDS_IN_ONE'
  | 'WITHDRAWN';

export type DocumentState =
  | 'CLEAN'
  | 'QUARANTINED'
  | 'REFUSED'
  | 'UPLOADING';

/** The activity groups of Principal Illness Navigation; OTHER is work that none of them lists. */
export type EffortCategory =
  | 'BEHAVIOR_CHANGE'
  | 'CARE_COORDINATION'
  | 'GOALS_AND_PLAN'
  | 'HEALTH_EDUCATION'
  | 'HEALTH_SYSTEM_NAVIGATION'
  | 'LIVED_EXPERIENCE'
  | 'OTHER'
  | 'PERSON_CENTERED_ASSESSMENT'
  | 'REFERRAL_TO_SERVICES'
  | 'SELF_ADVOCACY'
  | 'SOCIAL_EMOTIONAL_SUPPORT';

export type EndAbsenceInput = {
  absenceId: string;
};

export type ExtendRequestInput = {
  reason: string;
  recordItemIds: Array<string>;
  writtenOn: string;
};

export type GateState =
  | 'DECLINED'
  | 'EXPIRED'
  | 'MET'
  | 'MISSING';

export type HandleAnswerInput = {
  answerId: string;
  note?: string | null | undefined;
};

export type Headline =
  | 'AT_RISK'
  | 'COLD'
  | 'DECIDED'
  | 'DECIDED_IN_WINDOW'
  | 'OPEN_NOW'
  | 'OVERDUE_NOW'
  | 'UNREACHABLE'
  | 'VISITED';

export type HolderKind =
  | 'CLINIC'
  | 'HOSPITAL'
  | 'IMAGING'
  | 'LABORATORY'
  | 'PATHOLOGY'
  | 'RECORDS_OFFICE';

export type IdeaSource =
  | 'CANCER_ORGANIZATION'
  | 'CURRENT_DOCTOR'
  | 'NAVIGATOR'
  | 'OTHER_PHYSICIAN'
  | 'OWN_RESEARCH';

export type ImportColumnInput = {
  field?: string | null | undefined;
  index: number;
};

export type ImportKind =
  | 'FHIR'
  | 'SPREADSHEET';

export type ImportRowVerdict =
  | 'ACCEPTED'
  | 'CORRECTED'
  | 'REFUSED'
  | 'UNCHANGED';

export type ImportStatus =
  | 'COMMITTED'
  | 'DISCARDED'
  | 'DRY_RUN';

export type InitiatingVisitInput = {
  on: string;
  practitionerName: string;
};

export type Intervention =
  | 'CALLED_FOR_PATIENT'
  | 'EMOTIONAL_SUPPORT'
  | 'EXPLAINED'
  | 'FINANCIAL_HELP'
  | 'INTERPRETER'
  | 'LODGING_OR_CHILDCARE'
  | 'OTHER'
  | 'REFERRED'
  | 'RESCHEDULED'
  | 'RESOLVED_BY_ITSELF'
  | 'TALKED_WITH_FAMILY'
  | 'TRANSPORT_ARRANGED';

export type InvitePersonInput = {
  clientMutationId: string;
  email: string;
  isClinical: boolean;
  name: string;
  roles: Array<Role>;
};

export type ItemOutcome =
  | 'NOT_FOUND'
  | 'RECORDED'
  | 'REFUSED';

export type Language =
  | 'en'
  | 'es';

export type LogCallInput = {
  callTaskId?: string | null | undefined;
  category?: EffortCategory | null | undefined;
  followUpOn?: string | null | undefined;
  holderId?: string | null | undefined;
  isForPlan?: boolean | null | undefined;
  minutes?: number | null | undefined;
  note?: string | null | undefined;
  outcome: CallOutcome;
  party: CallParty;
  recordItemIds?: Array<string> | null | undefined;
};

export type LogPartyCallInput = {
  cases: Array<CallCaseInput>;
  /** Made by the client: a repeat has one effect. */
  clientMutationId: string;
  contactName?: string | null | undefined;
  holderId?: string | null | undefined;
  /** Of the whole call; shared among its cases. */
  minutes?: number | null | undefined;
  note?: string | null | undefined;
  outcome: CallOutcome;
  party: CalledParty;
  who: string;
};

/** Time that nothing else tells of. It ended now, or on the day and at the wall time of the practice that are named. */
export type LogTimeInput = {
  category: EffortCategory;
  endedOn?: string | null | undefined;
  endedTime?: string | null | undefined;
  isForPlan?: boolean | null | undefined;
  minutes: number;
  note?: string | null | undefined;
};

export type MacroInput = {
  id: string;
  name?: string | null | undefined;
  steps: Array<MacroStepInput>;
};

export type MacroStepInput = {
  days?: number | null | undefined;
  followUpDays?: number | null | undefined;
  kind: MacroStepKind;
  outcome?: CallOutcome | null | undefined;
  party?: CallParty | null | undefined;
  task?: PatientTaskKind | null | undefined;
  text?: string | null | undefined;
  way?: RecordWay | null | undefined;
};

export type MacroStepKind =
  | 'ADD_NOTE'
  | 'ASK_PATIENT'
  | 'LOG_CALL'
  | 'REQUEST_RECORDS'
  | 'SNOOZE';

export type MapImportInput = {
  columns: Array<ImportColumnInput>;
  importId: string;
};

export type MendDeliveryInput = {
  act: DeliveryMend;
  deliveryId: string;
};

export type MessageDraftInput = {
  body: string;
  channel: Channel;
  kind: PatientTaskKind;
  language: CardLanguage;
  subject?: string | null | undefined;
};

export type Mode =
  | 'DEMO'
  | 'PRODUCTION'
  | 'TEST';

export type MoveAppointmentInput = {
  appointmentId: string;
  reason?: string | null | undefined;
  startsOn: string;
  startsTime: string;
  usState?: string | null | undefined;
  zone: string;
};

export type NavigationConsentHow =
  | 'SPOKEN'
  | 'WRITTEN';

export type NavigationConsentInput = {
  how: NavigationConsentHow;
  isGiven: boolean;
  on: string;
};

export type NeedRecordAgainInput = {
  reason?: string | null | undefined;
  recordItemId: string;
};

export type NetworkStatus =
  | 'IN_NETWORK'
  | 'OUT_OF_NETWORK'
  | 'UNKNOWN';

export type NoteInput = {
  note?: string | null | undefined;
};

export type OpenCaseInput = {
  birthOn?: string | null | undefined;
  caregiverName?: string | null | undefined;
  clientMutationId: string;
  consent?: RecordConsentInput | null | undefined;
  email?: string | null | undefined;
  familyName: string;
  givenName: string;
  language: string;
  mrn?: string | null | undefined;
  navigatorId?: string | null | undefined;
  phone?: string | null | undefined;
  triage: TriageInput;
  window?: StateWindowInput | null | undefined;
  zone: string;
};

export type OpinionOrder =
  | 'FIRST'
  | 'SECOND'
  | 'THIRD';

export type Outcome =
  | 'CONFIRMED'
  | 'DIFFERENT_APPROACH'
  | 'DIFFERS'
  | 'FURTHER_TESTING'
  | 'OPTIONS_ADDED';

export type PacketGapCode =
  | 'FILE_LEFT_OUT'
  | 'NOT_READABLE'
  | 'NO_AUTHORIZATION'
  | 'NO_CENTER'
  | 'NO_FILE'
  | 'NO_RECORDS'
  | 'WAITING';

export type PacketState =
  | 'BUILDING'
  | 'FAILED'
  | 'READY'
  | 'WAITING';

export type PaperSize =
  | 'A4'
  | 'LETTER';

export type PatientAnswerKind =
  | 'DONE'
  | 'HELP'
  | 'STOP'
  | 'TEXT';

export type PatientTaskKind =
  | 'CONFIRM_VISIT'
  | 'DOWNLOAD_FROM_PORTAL'
  | 'FETCH_DISC'
  | 'FETCH_SLIDES'
  | 'GET_REFERRAL'
  | 'SEND_CARD_PHOTO'
  | 'SIGN_FORM';

export type PatientTaskState =
  | 'CANCELED'
  | 'DONE'
  | 'OPEN';

export type PauseCaseInput = {
  note?: string | null | undefined;
  reason: PauseReason;
  resumeOn?: string | null | undefined;
};

export type PauseReason =
  | 'IN_HOSPITAL'
  | 'OTHER'
  | 'PATIENT_ASKED'
  | 'TRAVELING'
  | 'TREATMENT_FIRST';

export type PauseSendingInput = {
  reason: string;
};

export type PermissionHow =
  | 'SPOKEN'
  | 'WRITTEN';

export type PersonStatus =
  | 'ACTIVE'
  | 'DEACTIVATED'
  | 'INVITED';

export type PinGate =
  | 'CONSENT'
  | 'PLAN'
  | 'VISIT';

export type PlanType =
  | 'CHIP'
  | 'HMO'
  | 'MEDICAID'
  | 'MEDICARE'
  | 'MEDICARE_ADVANTAGE'
  | 'OTHER_COMMERCIAL'
  | 'PPO'
  | 'SELF_PAY'
  | 'UNKNOWN';

export type PrepareAuthorizationInput = {
  authorizationId: string;
  /** A day or an event, not both. */
  expiresOn?: string | null | undefined;
  expiryEvent?: string | null | undefined;
  holderId?: string | null | undefined;
  holderName: string;
  purpose: string;
  recipient: string;
  recordItemIds: Array<string>;
};

export type PrepareVisitInput = {
  isRecordingAllowed?: boolean | null | undefined;
  isSupportPersonAsked?: boolean | null | undefined;
  recordingPlan?: RecordingPlan | null | undefined;
  supportPersonName?: string | null | undefined;
};

export type PromiseRecordsInput = {
  carrier?: string | null | undefined;
  contactName?: string | null | undefined;
  isOnTheWay?: boolean | null | undefined;
  promisedOn: string;
  recordItemIds: Array<string>;
  trackingNumber?: string | null | undefined;
};

export type PublishMessageTemplateInput = {
  draft: MessageDraftInput;
  /** The version that was looked at; 0 for the words as delivered. */
  expectedVersion: number;
  reviewedOn: string;
  reviewerName: string;
  reviewerRole: string;
};

export type PublishWorryCardInput = {
  body: string;
  /** The version that was looked at; 0 for the shipped words. */
  expectedVersion: number;
  kind: WorryKind;
  language: CardLanguage;
  reviewedOn: string;
  reviewerName: string;
  reviewerRole: string;
  title: string;
};

export type QuestionTopic =
  | 'CLINICAL_TRIALS'
  | 'DIAGNOSIS_AND_STAGE'
  | 'OTHER_OPTIONS'
  | 'OWN'
  | 'RISKS_AND_BENEFITS'
  | 'SAME_TREATMENT'
  | 'URGENCY';

/** 1 (not at all) to 5 (fully). */
export type RateTeamInput = {
  comfort?: number | null | undefined;
  explains?: number | null | undefined;
  listens?: number | null | undefined;
  order: OpinionOrder;
  respectful?: number | null | undefined;
  supportive?: number | null | undefined;
  trust?: number | null | undefined;
};

export type ReactivatePersonInput = {
  expectedVersion: number;
  personId: string;
};

export type Reason =
  | 'MAJOR_SURGERY'
  | 'OPTIONS_DIFFER'
  | 'RARE_OR_COMPLEX'
  | 'REASSURANCE'
  | 'RECURRED_OR_SPREAD'
  | 'UNCERTAIN';

export type ReasonInput = {
  reason: string;
};

export type ReceiveRecordsInput = {
  isReadable?: boolean | null | undefined;
  recordItemIds: Array<string>;
};

export type RecordActionInput = {
  action: ActionInput;
  /** Made by the client, unique. */
  actionId: string;
  caseId: string;
  /** The version the person was looking at; fields changed by others since then are refused, all else is merged. */
  expectedVersion?: number | null | undefined;
};

export type RecordActionsInput = {
  /** 1 to 100. */
  items: Array<RecordActionInput>;
};

export type RecordAttendanceInput = {
  appointmentId: string;
  on: string;
  result: AttendanceResult;
};

export type RecordCenterReplyInput = {
  candidateId: string;
  contactName?: string | null | undefined;
  note?: string | null | undefined;
  reply: CenterReply;
};

export type RecordConsentInput = {
  channel: Channel;
  how: ConsentHow;
  isGiven: boolean;
  /** The notice of the risk that was shown or read out; needed where a consent is given. */
  riskVersion?: string | null | undefined;
  textVersion: string;
  topic: ConsentTopic;
};

export type RecordDecisionInput = {
  decidedOn: string;
  words: string;
};

export type RecordItemReasonInput = {
  reason: string;
  recordItemId: string;
};

export type RecordItemsInput = {
  recordItemIds: Array<string>;
};

export type RecordKind =
  | 'BIOPSY_SLIDES'
  | 'BLOOD_WORK'
  | 'IMAGING_DISC'
  | 'IMAGING_REPORT'
  | 'OPERATIVE_NOTE'
  | 'PATHOLOGY_REPORT'
  | 'TREATMENT_SUMMARY';

export type RecordOpinionInput = {
  centerName?: string | null | undefined;
  clinicianName?: string | null | undefined;
  diagnosis?: string | null | undefined;
  furtherTests?: string | null | undefined;
  givenOn?: string | null | undefined;
  hadInHand?: string | null | undefined;
  order: OpinionOrder;
  sequence?: string | null | undefined;
  stage?: string | null | undefined;
  surgery?: string | null | undefined;
  treatment?: string | null | undefined;
  trials?: string | null | undefined;
  urgency?: string | null | undefined;
};

export type RecordOutcomeInput = {
  /** Becomes a call to make on that day. */
  discussOn?: string | null | undefined;
  note?: string | null | undefined;
  outcome: Outcome;
  /** Each becomes a record item, and a patient task when it names one. */
  tests?: Array<WantedTestInput> | null | undefined;
};

/** A visit that was never booked here, with what came of it. */
export type RecordPastVisitInput = {
  appointmentId: string;
  clinicianName?: string | null | undefined;
  mode: VisitMode;
  place?: string | null | undefined;
  result: AttendanceResult;
  startsOn: string;
  /** HH:MM, 24 hours. */
  startsTime: string;
  usState?: string | null | undefined;
  zone: string;
};

export type RecordState =
  | 'ACCEPTED'
  | 'NEEDED'
  | 'NOT_APPLICABLE'
  | 'PROMISED'
  | 'READABLE'
  | 'RECEIVED'
  | 'REQUESTED'
  | 'SENT_TO_CENTER'
  | 'WRONG_OR_INCOMPLETE';

export type RecordWay =
  | 'DEPARTMENT'
  | 'PATIENT_BRINGS_IT'
  | 'PORTAL'
  | 'RECORDS_OFFICE'
  | 'TREATING_CLINICIAN';

export type RecordingPlan =
  | 'NO'
  | 'NOTEBOOK'
  | 'NOT_ASKED'
  | 'PHONE';

export type RecordsArrivedInput = {
  arrivedOn: string;
  recordItemIds: Array<string>;
};

export type ReleaseSendingInput = {
  kind: SendingHoldKind;
};

export type RemoveContactPointInput = {
  contactPointId: string;
  expectedVersion: number;
};

export type RemoveQuestionInput = {
  questionId: string;
};

export type RemoveViewInput = {
  id: string;
};

export type RenewInvitationInput = {
  personId: string;
};

export type ReopenBarrierInput = {
  barrierId: string;
  reason?: string | null | undefined;
};

export type ReportFactInput = {
  fact: ReportedFact;
  source: string;
};

export type ReportedFact =
  | 'DECEASED'
  | 'TRANSFERRED';

/** On what a request rests. */
export type RequestBasis =
  | 'AUTHORIZATION'
  | 'RIGHT_OF_ACCESS'
  | 'TREATMENT';

export type RequestPasswordResetInput = {
  email: string;
};

export type RequestRecordsInput = {
  basis?: RequestBasis | null | undefined;
  contactName?: string | null | undefined;
  note?: string | null | undefined;
  /** The day the holder had it in hand; left out: today. */
  reachedHolderOn?: string | null | undefined;
  recordItemIds: Array<string>;
  way: RecordWay;
};

export type ResetPasswordInput = {
  password: string;
  token: string;
};

export type ResolveBarrierInput = {
  barrierId: string;
  intervention: Intervention;
  note?: string | null | undefined;
  on: string;
};

export type ResumeStepInput = {
  step: Step;
};

export type ReturnRecordInput = {
  recordItemId: string;
  returnedOn: string;
};

export type ReturnSummaryInput = {
  isPermitted: boolean;
  sentBy?: SummaryWay | null | undefined;
  sentOn?: string | null | undefined;
  sentTo?: string | null | undefined;
};

export type RevokeAgreementInput = {
  channel: Channel;
  kind: AgreementKind;
};

export type RevokeAuthorizationInput = {
  authorizationId: string;
  revokedOn: string;
};

export type Role =
  | 'ADMINISTRATOR'
  | 'NAVIGATOR'
  | 'SUPERVISOR';

export type RunMacroInput = {
  /** 1 to 100. */
  items: Array<RunMacroItem>;
  macroId: string;
};

export type RunMacroItem = {
  /** Made by the client, unique: the first act gets it, the others get ids that follow from it. */
  actionId: string;
  caseId: string;
};

export type SaveCenterInput = {
  /** Administrators only, as are designation and source; a changed designation needs a new day. */
  asOf?: string | null | undefined;
  /** Left out: a new one. */
  centerId?: string | null | undefined;
  city?: string | null | undefined;
  designation?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  fax?: string | null | undefined;
  intakeChecklist?: string | null | undefined;
  kind: CandidateKind;
  name: string;
  phone?: string | null | undefined;
  source?: string | null | undefined;
  state?: string | null | undefined;
};

export type SaveContactPointInput = {
  /** Left out: a new one. */
  contactPointId?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  isTextable?: boolean | null | undefined;
  kind: ContactKind;
  label?: string | null | undefined;
  owner: ContactOwner;
  patientId: string;
  value: string;
};

export type SaveCrisisWordsInput = {
  expectedVersion: number;
  /** Lists that are not named stay as they are. */
  lists: Array<CrisisWordListInput>;
};

export type SaveDraftInput = {
  /** Left out: a form that is about no case, such as a new one. */
  caseId?: string | null | undefined;
  /** JSON, at most 20,000 characters. Left out: the draft is forgotten. */
  content?: string | null | undefined;
  /** Names the form within the case, e.g. `coverage`. */
  form: string;
};

export type SaveHolderInput = {
  city?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  fax?: string | null | undefined;
  /** Left out: a new one. */
  holderId?: string | null | undefined;
  hours?: string | null | undefined;
  kind: HolderKind;
  name: string;
  note?: string | null | undefined;
  phone?: string | null | undefined;
  portalUrl?: string | null | undefined;
  state?: string | null | undefined;
  zone?: string | null | undefined;
};

export type SaveMacrosInput = {
  /** The version that was looked at; 0 when none was saved yet. */
  expectedVersion: number;
  macros: Array<MacroInput>;
};

export type SaveViewInput = {
  address: string;
  id: string;
  name: string;
};

export type SendPacketInput = {
  actionId: string;
  how: string;
  overrideReason?: string | null | undefined;
  packetId: string;
};

export type SendRecordsInput = {
  carrier?: string | null | undefined;
  mustReturn?: boolean | null | undefined;
  recordItemIds: Array<string>;
  returnDueOn?: string | null | undefined;
  trackingNumber?: string | null | undefined;
};

export type SendingHoldKind =
  | 'PAUSED'
  | 'RESTORED';

export type SetAbsenceInput = {
  /** Made by the client: a repeat is answered with the first result. */
  absenceId: string;
  coveredById: string;
  fromOn: string;
  note?: string | null | undefined;
  personId: string;
  untilOn: string;
};

export type SetLanguageInput = {
  language: Language;
};

export type SetLetterKeysInput = {
  hasLetterKeys: boolean;
};

export type SettleStrangerInput = {
  messageId: string;
  outcome: StrangerOutcome;
};

export type SignAuthorizationInput = {
  authorizationId: string;
  signedOn: string;
  signerAuthority?: string | null | undefined;
  signerName: string;
};

export type SignInInput = {
  email: string;
  password: string;
};

export type SignInRefusal =
  | 'TOO_MANY_TRIES'
  | 'WRONG_CODE'
  | 'WRONG_CREDENTIALS';

export type SkipStepInput = {
  reason: string;
  step: Step;
};

export type SnoozeCaseInput = {
  reason?: string | null | undefined;
  untilOn: string;
};

export type StateWindowInput = {
  bases?: Array<WindowBasis> | null | undefined;
  clinicianName?: string | null | undefined;
  note?: string | null | undefined;
  on: string;
  statedOn?: string | null | undefined;
};

export type Step =
  | 'CENTER'
  | 'DECIDE'
  | 'INSURANCE'
  | 'QUESTIONS'
  | 'RECORDS'
  | 'TRIAGE'
  | 'VISIT';

export type StepCompletionInput = {
  cancerType?: string | null | undefined;
  /** First and last day of the period in the organization's zone, both included; at most 400 days. */
  from: string;
  navigatorId?: string | null | undefined;
  to: string;
};

export type StepMetric =
  | 'DONE'
  | 'ENTERED'
  | 'OPEN'
  | 'OVERDUE';

export type StepState =
  | 'DONE'
  | 'IN_PROGRESS'
  | 'NOT_NEEDED'
  | 'NOT_STARTED'
  | 'WAITING';

export type StrangerAnswer =
  | 'FAILED'
  | 'SENT'
  | 'WAITING';

export type StrangerOutcome =
  | 'NOT_REACHED'
  | 'REACHED'
  | 'SET_ASIDE';

export type SummaryWay =
  | 'BY_HAND'
  | 'FAX'
  | 'MAIL'
  | 'PORTAL'
  | 'SECURE_EMAIL';

export type SuppositionInput = {
  event: AwaitedEventCode;
  on: string;
  /** With RECORD_ARRIVES: which item. */
  recordItemId?: string | null | undefined;
};

export type Suppression =
  | 'CASE_NOT_OPEN'
  | 'NO_CONSENT'
  | 'NO_CONTACT'
  | 'OPT_OUT'
  | 'REPORTED_DECEASED';

export type TestMessageInput = {
  clientMutationId: string;
  draft: MessageDraftInput;
  /** The asker's own phone, for a text message; an e-mail goes to the address they sign in with. */
  phone?: string | null | undefined;
};

export type TriageInput = {
  cancerType?: string | null | undefined;
  currentDoctor?: string | null | undefined;
  currentPlace?: string | null | undefined;
  diagnosedOn?: string | null | undefined;
  diagnosisCode?: string | null | undefined;
  doctorReaction?: DoctorReaction | null | undefined;
  reasons?: Array<Reason> | null | undefined;
  recommendedTreatment?: string | null | undefined;
  stage?: string | null | undefined;
  supportPerson?: string | null | undefined;
  treatmentPlannedOn?: string | null | undefined;
  treatmentStarted?: boolean | null | undefined;
};

export type UncountedReason =
  | 'CATEGORY'
  | 'CONSENT'
  | 'OVERLAP'
  | 'PLAN'
  | 'PLAN_LINK'
  | 'VISIT';

export type UnreachableReason =
  | 'BOUNCED'
  | 'NO_CONTACT'
  | 'UNANSWERED'
  | 'WRONG_NUMBER';

export type UpdateCandidateInput = {
  candidateId: string;
  centerId?: string | null | undefined;
  clinicianName?: string | null | undefined;
  distanceMiles?: number | null | undefined;
  expectedDays?: number | null | undefined;
  fax?: string | null | undefined;
  firstAppointmentOn?: string | null | undefined;
  intakeChecklist?: string | null | undefined;
  isTelehealthOffered?: boolean | null | undefined;
  kind?: CandidateKind | null | undefined;
  name?: string | null | undefined;
  network?: NetworkStatus | null | undefined;
  phone?: string | null | undefined;
  referralNeeded?: Answer | null | undefined;
  source?: IdeaSource | null | undefined;
  specialtyFit?: string | null | undefined;
};

export type UpdateOrganizationInput = {
  carrierAnswersStop?: boolean | null | undefined;
  coldAfterDays?: number | null | undefined;
  distressThreshold?: number | null | undefined;
  expectedVersion: number;
  isSecondFactorRequired?: boolean | null | undefined;
  name?: string | null | undefined;
  quietEndHour?: number | null | undefined;
  quietStartHour?: number | null | undefined;
  senderName?: string | null | undefined;
  senderPhone?: string | null | undefined;
  /** With its country code, like +1 305 555 0100; empty takes it away. */
  smsNumber?: string | null | undefined;
  /** The parts named here are changed. */
  workloadWeights?: Array<WorkloadWeightInput> | null | undefined;
  zone?: string | null | undefined;
};

export type UpdatePatientInput = {
  birthOn?: string | null | undefined;
  caregiverName?: string | null | undefined;
  expectedVersion: number;
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  language?: string | null | undefined;
  mrn?: string | null | undefined;
  needsInterpreter?: boolean | null | undefined;
  patientId: string;
  zone?: string | null | undefined;
};

export type UpdatePersonInput = {
  expectedVersion: number;
  isClinical?: boolean | null | undefined;
  name?: string | null | undefined;
  personId: string;
  roles?: Array<Role> | null | undefined;
};

export type UpdateQuestionInput = {
  isConfirmed?: boolean | null | undefined;
  isTop?: boolean | null | undefined;
  position?: number | null | undefined;
  questionId: string;
  text?: string | null | undefined;
};

export type UpdateRecordItemInput = {
  authorizationExpiresOn?: string | null | undefined;
  authorizationSignedOn?: string | null | undefined;
  carrier?: string | null | undefined;
  description?: string | null | undefined;
  holderId?: string | null | undefined;
  holderName?: string | null | undefined;
  mustReturn?: boolean | null | undefined;
  recordItemId: string;
  returnDueOn?: string | null | undefined;
  trackingNumber?: string | null | undefined;
  way?: RecordWay | null | undefined;
};

export type VerifySecondFactorInput = {
  code: string;
};

export type VisitMode =
  | 'IN_PERSON'
  | 'VIDEO'
  | 'WRITTEN_OPINION';

export type WantedTestInput = {
  description: string;
  kind: RecordKind;
  recordItemId: string;
  taskId?: string | null | undefined;
  taskKind?: PatientTaskKind | null | undefined;
};

export type WindowBasis =
  | 'AGGRESSIVENESS'
  | 'CANCER_TYPE'
  | 'OVERALL_SITUATION'
  | 'STAGE';

export type WindowOrigin =
  | 'AUTHORED'
  | 'TRANSCRIBED';

export type WithdrawDocumentInput = {
  documentId: string;
  reason: string;
};

export type WorkloadPart =
  | 'BARRIER'
  | 'CASE'
  | 'DISTRESS'
  | 'INTERPRETER'
  | 'LANGUAGE'
  | 'LATER_ROUND'
  | 'PHYSICAL_RECORD'
  | 'SLACK_BELOW_ZERO'
  | 'SLACK_SHORT'
  | 'WINDOW_MISSING';

export type WorkloadWeightInput = {
  part: WorkloadPart;
  weight: number;
};

export type WorryKind =
  | 'CAN_I_WAIT'
  | 'HOW_TO_FIND_A_DOCTOR'
  | 'IS_IT_NORMAL'
  | 'IS_IT_TOO_LATE'
  | 'WHAT_IF_THEY_DIFFER'
  | 'WILL_INSURANCE_PAY'
  | 'WILL_MY_DOCTOR_MIND';

export type DraftsQueryVariables = Exact<{
  caseId?: string | null | undefined;
}>;


export type DraftsQuery = { drafts: Array<{ form: string, content: string, savedAt: string }> };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft:
    | { __typename: 'DraftSaved' }
    | { __typename: 'InputRefused' }
    | { __typename: 'NotFound' }
   };

export type EmergenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type EmergenciesQuery = { emergencies: Array<{ caseId: string, patientName: string, since: string, calledOn: string | null, navigatorName: string | null, coveredByName: string | null }>, strangerEmergencies: Array<{ id: string, channel: Channel, sender: string, text: string, since: string, calledOn: string | null, answer: StrangerAnswer }> };

export type SettleStrangerMutationVariables = Exact<{
  input: SettleStrangerInput;
}>;


export type SettleStrangerMutation = { settleStranger:
    | { __typename: 'DeliveryRefused' }
    | { __typename: 'NotFound' }
    | { __typename: 'StrangerSettled', messageId: string, isHandled: boolean }
   };

export type BeHereMutationVariables = Exact<{
  input: BeHereInput;
}>;


export type BeHereMutation = { beHere: boolean };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { people: { items: Array<{ id: string, name: string }> } };

export type MePartsFragment = { id: string, name: string, email: string, roles: Array<Role>, isClinical: boolean, language: Language, hasSecondFactor: boolean, mustEnrollSecondFactor: boolean, today: string, mode: Mode, organization: { id: string, name: string, senderName: string, senderPhone: string, zone: string, quietStartHour: number, quietEndHour: number, isSecondFactorRequired: boolean, coldAfterDays: number, carrierAnswersStop: boolean, smsNumber: string | null, distressThreshold: number, version: number, workloadWeights: Array<{ part: WorkloadPart, weight: number }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string, roles: Array<Role>, isClinical: boolean, language: Language, hasSecondFactor: boolean, mustEnrollSecondFactor: boolean, today: string, mode: Mode, organization: { id: string, name: string, senderName: string, senderPhone: string, zone: string, quietStartHour: number, quietEndHour: number, isSecondFactorRequired: boolean, coldAfterDays: number, carrierAnswersStop: boolean, smsNumber: string | null, distressThreshold: number, version: number, workloadWeights: Array<{ part: WorkloadPart, weight: number }> } } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SetLanguageMutationVariables = Exact<{
  input: SetLanguageInput;
}>;


export type SetLanguageMutation = { setLanguage: { id: string, name: string, email: string, roles: Array<Role>, isClinical: boolean, language: Language, hasSecondFactor: boolean, mustEnrollSecondFactor: boolean, today: string, mode: Mode, organization: { id: string, name: string, senderName: string, senderPhone: string, zone: string, quietStartHour: number, quietEndHour: number, isSecondFactorRequired: boolean, coldAfterDays: number, carrierAnswersStop: boolean, smsNumber: string | null, distressThreshold: number, version: number, workloadWeights: Array<{ part: WorkloadPart, weight: number }> } } };

export type WorklistPartsFragment = { hasLetterKeys: boolean, views: Array<{ id: string, name: string, address: string }>, macros: { version: number, items: Array<{ id: string, name: string | null, steps: Array<{ kind: MacroStepKind, way: RecordWay | null, party: CallParty | null, outcome: CallOutcome | null, followUpDays: number | null, task: PatientTaskKind | null, text: string | null, days: number | null }> }> } };

export type MyWorklistQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWorklistQuery = { myWorklist: { hasLetterKeys: boolean, views: Array<{ id: string, name: string, address: string }>, macros: { version: number, items: Array<{ id: string, name: string | null, steps: Array<{ kind: MacroStepKind, way: RecordWay | null, party: CallParty | null, outcome: CallOutcome | null, followUpDays: number | null, task: PatientTaskKind | null, text: string | null, days: number | null }> }> } } };

export type SetLetterKeysMutationVariables = Exact<{
  input: SetLetterKeysInput;
}>;


export type SetLetterKeysMutation = { setLetterKeys: { hasLetterKeys: boolean, views: Array<{ id: string, name: string, address: string }>, macros: { version: number, items: Array<{ id: string, name: string | null, steps: Array<{ kind: MacroStepKind, way: RecordWay | null, party: CallParty | null, outcome: CallOutcome | null, followUpDays: number | null, task: PatientTaskKind | null, text: string | null, days: number | null }> }> } } };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView:
    | { __typename: 'InputRefused', problems: Array<{ field: string, message: string }> }
    | { __typename: 'MyWorklist', hasLetterKeys: boolean, views: Array<{ id: string, name: string, address: string }>, macros: { version: number, items: Array<{ id: string, name: string | null, steps: Array<{ kind: MacroStepKind, way: RecordWay | null, party: CallParty | null, outcome: CallOutcome | null, followUpDays: number | null, task: PatientTaskKind | null, text: string | null, days: number | null }> }> } }
   };

export type RemoveViewMutationVariables = Exact<{
  input: RemoveViewInput;
}>;


export type RemoveViewMutation = { removeView: { hasLetterKeys: boolean, views: Array<{ id: string, name: string, address: string }>, macros: { version: number, items: Array<{ id: string, name: string | null, steps: Array<{ kind: MacroStepKind, way: RecordWay | null, party: CallParty | null, outcome: CallOutcome | null, followUpDays: number | null, task: PatientTaskKind | null, text: string | null, days: number | null }> }> } } };

export type RecordedItemPartsFragment = { caseId: string, outcome: ItemOutcome, actionIds: Array<string>, code: string | null, message: string | null, row: { caseId: string, version: number, patientName: string, mrn: string | null, cancerType: string | null, reasons: Array<Reason>, language: string, status: CaseStatus, round: number, navigatorId: string | null, navigatorName: string | null, windowOn: string | null, isWindowConfirmed: boolean, mustMoveOn: string | null, isEstimate: boolean, stepStates: Array<StepState>, overdueSteps: Array<Step>, currentStep: Step, ball: Ball, dueOn: string | null, waitingSince: string | null, answeredAt: string | null, snoozedUntilOn: string | null, isHelpAsked: boolean, isConsentMissing: boolean, isUnreachable: boolean, openBarriers: number, unreachable: UnreachableReason | null, recordsReady: number, recordsTotal: number, visitOn: string | null, lastTouchAt: string, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null }, nextAct: { code: string, step: Step, who: string | null, recordItemIds: Array<string> | null, answerId: string | null, callTaskId: string | null }, lastTouch: { type: string, actorKind: ActorKind, on: string } } | null };

export type RecordActionsMutationVariables = Exact<{
  input: RecordActionsInput;
}>;


export type RecordActionsMutation = { recordActions: { items: Array<{ caseId: string, outcome: ItemOutcome, actionIds: Array<string>, code: string | null, message: string | null, row: { caseId: string, version: number, patientName: string, mrn: string | null, cancerType: string | null, reasons: Array<Reason>, language: string, status: CaseStatus, round: number, navigatorId: string | null, navigatorName: string | null, windowOn: string | null, isWindowConfirmed: boolean, mustMoveOn: string | null, isEstimate: boolean, stepStates: Array<StepState>, overdueSteps: Array<Step>, currentStep: Step, ball: Ball, dueOn: string | null, waitingSince: string | null, answeredAt: string | null, snoozedUntilOn: string | null, isHelpAsked: boolean, isConsentMissing: boolean, isUnreachable: boolean, openBarriers: number, unreachable: UnreachableReason | null, recordsReady: number, recordsTotal: number, visitOn: string | null, lastTouchAt: string, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null }, nextAct: { code: string, step: Step, who: string | null, recordItemIds: Array<string> | null, answerId: string | null, callTaskId: string | null }, lastTouch: { type: string, actorKind: ActorKind, on: string } } | null }> } };

export type RunMacroMutationVariables = Exact<{
  input: RunMacroInput;
}>;


export type RunMacroMutation = { runMacro: { items: Array<{ caseId: string, outcome: ItemOutcome, actionIds: Array<string>, code: string | null, message: string | null, row: { caseId: string, version: number, patientName: string, mrn: string | null, cancerType: string | null, reasons: Array<Reason>, language: string, status: CaseStatus, round: number, navigatorId: string | null, navigatorName: string | null, windowOn: string | null, isWindowConfirmed: boolean, mustMoveOn: string | null, isEstimate: boolean, stepStates: Array<StepState>, overdueSteps: Array<Step>, currentStep: Step, ball: Ball, dueOn: string | null, waitingSince: string | null, answeredAt: string | null, snoozedUntilOn: string | null, isHelpAsked: boolean, isConsentMissing: boolean, isUnreachable: boolean, openBarriers: number, unreachable: UnreachableReason | null, recordsReady: number, recordsTotal: number, visitOn: string | null, lastTouchAt: string, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null }, nextAct: { code: string, step: Step, who: string | null, recordItemIds: Array<string> | null, answerId: string | null, callTaskId: string | null }, lastTouch: { type: string, actorKind: ActorKind, on: string } } | null }> } };

export type AbsencePartsFragment = { id: string, personId: string, personName: string, coveredById: string, coveredByName: string, fromOn: string, untilOn: string, note: string | null };

export type AbsencesQueryVariables = Exact<{ [key: string]: never; }>;


export type AbsencesQuery = { absences: { items: Array<{ id: string, personId: string, personName: string, coveredById: string, coveredByName: string, fromOn: string, untilOn: string, note: string | null }> } };

export type SetAbsenceMutationVariables = Exact<{
  input: SetAbsenceInput;
}>;


export type SetAbsenceMutation = { setAbsence:
    | { __typename: 'AbsenceList', items: Array<{ id: string, personId: string, personName: string, coveredById: string, coveredByName: string, fromOn: string, untilOn: string, note: string | null }> }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
   };

export type EndAbsenceMutationVariables = Exact<{
  input: EndAbsenceInput;
}>;


export type EndAbsenceMutation = { endAbsence:
    | { __typename: 'AbsenceList' }
    | { __typename: 'NotFound' }
   };

export type BarrierReportQueryVariables = Exact<{
  year: number;
}>;


export type BarrierReportQuery = { barrierReport: { year: number, from: string, to: string, cases: number, barriers: Array<{ kind: BarrierKind, group: BarrierGroup, found: number, resolved: number, open: number, medianDays: number | null, interventions: Array<{ intervention: Intervention, count: number }> }> } };

export type CallsQueryVariables = Exact<{
  scope: BoardScope;
}>;


export type CallsQuery = { calls: { today: string, groups: Array<{ party: CalledParty, who: string, holderId: string | null, phone: string | null, fax: string | null, hours: string | null, portalUrl: string | null, dueOn: string, cases: Array<{ caseId: string, version: number, patientName: string, birthOn: string | null, mrn: string | null, mustMoveOn: string | null, dueOn: string, why: { code: string, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, count: number | null, on: string | null }, items: Array<{ id: string, kind: RecordKind, state: RecordState, description: string | null, requestCount: number, promisedOn: string | null, since: string }> }> }> } };

export type LogPartyCallMutationVariables = Exact<{
  input: LogPartyCallInput;
}>;


export type LogPartyCallMutation = { logPartyCall:
    | { __typename: 'PartyCallLogged', caseIds: Array<string>, itemCount: number }
    | { __typename: 'PartyCallRefused', refusals: Array<{ caseId: string | null, recordItemId: string | null, code: string, message: string, field: string | null }> }
   };

export type CaseWhyPartsFragment = { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null };

export type CaseLinkPartsFragment = { step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } };

export type CaseSlackPartsFragment = { remainingDays: number, mustMoveOn: string | null, slackDays: number | null, isEstimate: boolean, chain: Array<{ step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } }>, beside: Array<{ step: Step, days: number, spareDays: number, links: Array<{ step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } }> }>, awaited: Array<{ event: AwaitedEventCode, recordItemId: string | null, recordKind: RecordKind | null, who: string | null, expectedOn: string }> };

export type CasePartsFragment = { id: string, version: number, status: CaseStatus, round: number, openedAt: string, pauseReason: PauseReason | null, resumeOn: string | null, closeReason: CloseReason | null, closedOn: string | null, today: string, distressThreshold: number, handover: { note: string, byName: string | null, at: string } | null, reported: { fact: ReportedFact, on: string, source: string } | null, navigator: { id: string, name: string } | null, patient: { id: string, version: number, name: string, givenName: string, familyName: string, mrn: string | null, birthOn: string | null, age: number | null, language: string, needsInterpreter: boolean, zone: string, caregiverName: string | null, contactPoints: Array<{ id: string, kind: ContactKind, owner: ContactOwner, value: string, display: string, label: string | null, isTextable: boolean, isOptedOut: boolean, version: number }>, consents: Array<{ channel: Channel, topic: ConsentTopic, isGiven: boolean, how: ConsentHow, textVersion: string, riskVersion: string | null, on: string }>, caregiverPermission: { name: string, isGiven: boolean, how: PermissionHow, on: string } | null, visitReach: { channel: Channel | null, suppression: Suppression | null }, reach: { channel: Channel | null, suppression: Suppression | null } }, triage: { reasons: Array<Reason>, cancerType: string | null, diagnosisCode: string | null, stage: string | null, diagnosedOn: string | null, currentDoctor: string | null, currentPlace: string | null, recommendedTreatment: string | null, treatmentPlannedOn: string | null, treatmentStarted: boolean | null, doctorReaction: DoctorReaction | null, supportPerson: string | null, isConsentAsked: boolean }, window: { on: string, clinicianName: string | null, statedOn: string | null, bases: Array<WindowBasis>, note: string | null, isConfirmed: boolean, origin: WindowOrigin, recordedByName: string | null } | null, slack: { remainingDays: number, mustMoveOn: string | null, slackDays: number | null, isEstimate: boolean, chain: Array<{ step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } }>, beside: Array<{ step: Step, days: number, spareDays: number, links: Array<{ step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } }> }>, awaited: Array<{ event: AwaitedEventCode, recordItemId: string | null, recordKind: RecordKind | null, who: string | null, expectedOn: string }> }, board: { windowOn: string | null, isWindowConfirmed: boolean, mustMoveOn: string | null, isEstimate: boolean, stepStates: Array<StepState>, overdueSteps: Array<Step>, currentStep: Step, ball: Ball, dueOn: string | null, waitingSince: string | null, answeredAt: string | null, snoozedUntilOn: string | null, isHelpAsked: boolean, isConsentMissing: boolean, isUnreachable: boolean, openBarriers: number, unreachable: UnreachableReason | null, recordsReady: number, recordsTotal: number, visitOn: string | null, lastTouchAt: string, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null }, nextAct: { code: string, step: Step, who: string | null, recordItemIds: Array<string> | null, answerId: string | null, callTaskId: string | null } }, steps: Array<{ step: Step, round: number, state: StepState, ball: Ball, enteredAt: string | null, doneAt: string | null, dueOn: string | null, reason: string | null }>, tasks: Array<{ id: string, round: number, kind: PatientTaskKind, state: PatientTaskState, recordItemId: string | null, askedOn: string, answer: PatientAnswerKind | null, answeredAt: string | null, doneOn: string | null }>, answers: Array<{ id: string, taskId: string | null, kind: PatientAnswerKind, text: string | null, at: string, isHandled: boolean, crisis: CrisisKind | null, calledOn: string | null, isCaregivers: boolean | null, pictures: number | null }>, callTasks: Array<{ id: string, reason: CallTaskReason, patientTaskId: string | null, dueOn: string, raisedOn: string, isDone: boolean }>, barriers: Array<{ id: string, kind: BarrierKind, note: string | null, foundOn: string, isResolved: boolean, intervention: Intervention | null, resolvedOn: string | null, resolvedNote: string | null }>, distress: Array<{ id: string, score: number, instrument: string, on: string, isReferralWanted: boolean, answer: DistressAnswer | null, answeredOn: string | null, referredTo: string | null }>, navigation: { consent: { on: string, how: NavigationConsentHow, isGiven: boolean } | null, visit: { on: string, practitionerName: string } | null, plan: { on: string, practitionerName: string, summary: string } | null }, workload: { total: number, shares: Array<{ part: WorkloadPart, count: number, weight: number }> }, deliveries: Array<{ id: string, channel: Channel, state: DeliveryState, reason: string | null, queue: string, dueAt: string, sentAt: string | null, isInOutbox: boolean, language: string | null, text: string | null, canUndo: boolean, templateVersion: number | null, items: Array<{ taskId: string, occurrence: number, kind: PatientTaskKind }> }>, timeline: Array<{ id: string, seq: number, at: string, type: string, actorKind: ActorKind, actorName: string | null, payload: string, isCorrected: boolean, isCorrectable: boolean }>, candidates: Array<{ id: string, round: number, name: string, kind: CandidateKind, centerId: string | null, clinicianName: string | null, source: IdeaSource | null, specialtyFit: string | null, distanceMiles: number | null, isTelehealthOffered: boolean | null, network: NetworkStatus | null, referralNeeded: Answer | null, firstAppointmentOn: string | null, intakeChecklist: string | null, expectedDays: number | null, phone: string | null, fax: string | null, reply: CenterReply, repliedOn: string | null, replyContact: string | null, isChosen: boolean, chosenReason: string | null, answerDays: { days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null } } }>, recordItems: Array<{ id: string, round: number, kind: RecordKind, state: RecordState, description: string | null, holderId: string | null, holderName: string | null, way: RecordWay | null, requestCount: number, requestedOn: string | null, requestBasis: RequestBasis | null, reachedHolderOn: string | null, extendedOn: string | null, extensionReason: string | null, isOnTheWay: boolean | null, usualDays: number, promisedOn: string | null, receivedOn: string | null, sentOn: string | null, acceptedOn: string | null, reason: string | null, since: string, authorizationSignedOn: string | null, authorizationExpiresOn: string | null, carrier: string | null, trackingNumber: string | null, mustReturn: boolean | null, returnDueOn: string | null, arrivedOn: string | null, returnedOn: string | null, clock: { startedOn: string, dueOn: string, extensionUntilOn: string, isExtended: boolean, leftDays: number, isOver: boolean } | null }>, releases: Array<{ id: string, holderId: string | null, holderName: string, recordItemIds: Array<string>, recipient: string, purpose: string, expiresOn: string | null, expiryEvent: string | null, preparedOn: string, signedOn: string | null, signerName: string | null, signerAuthority: string | null, revokedOn: string | null }>, coverage: { round: number, payerName: string | null, planType: PlanType | null, memberNumber: string | null, isSelfPay: boolean | null, isCoverageActive: Answer | null, coverageDetails: string | null, referralRequired: Answer | null, referralNumber: string | null, referralReceivedOn: string | null, authorizationRequired: Answer | null, authorizationState: AuthorizationState | null, authorizationNumber: string | null, authorizationSubmittedOn: string | null, authorizationSubmittedTime: string | null, authorizationIsExpedited: boolean | null, authorizationAnsweredOn: string | null, network: NetworkStatus | null, deductibleLeftCents: number | null, outOfPocketCents: number | null, estimateShownOn: string | null, representativeName: string | null, calledOn: string | null, referenceNumber: string | null, denialReason: string | null, appealDueOn: string | null, appealFiledOn: string | null, appealResult: AppealResult | null, appealAnsweredOn: string | null }, authorizations: Array<{ ordinal: number, round: number, submittedOn: string, submittedTime: string | null, isExpedited: boolean, number: string | null, result: AuthorizationState | null, answeredOn: string | null, denialReason: string | null, appealDueOn: string | null, appealFiledOn: string | null, appealResult: AppealResult | null, appealAnsweredOn: string | null }>, questions: Array<{ id: string, round: number, topic: QuestionTopic, text: string, isTop: boolean, isConfirmed: boolean, position: number }>, visitPrep: { isSupportPersonAsked: boolean | null, supportPersonName: string | null, recordingPlan: RecordingPlan | null, isRecordingAllowed: boolean | null }, appointments: Array<{ id: string, round: number, mode: VisitMode, state: AppointmentState, startsAt: string, zone: string, startsOn: string, clinicianName: string | null, place: string | null, usState: string | null, moveCount: number, reason: string | null, endedOn: string | null }>, opinions: Array<{ order: OpinionOrder, clinicianName: string | null, centerName: string | null, givenOn: string | null, diagnosis: string | null, stage: string | null, treatment: string | null, surgery: string | null, sequence: string | null, furtherTests: string | null, trials: string | null, urgency: string | null, hadInHand: string | null, experience: { listens: number | null, respectful: number | null, explains: number | null, supportive: number | null, comfort: number | null, trust: number | null } }>, decision: { outcome: Outcome | null, outcomeNote: string | null, words: string | null, decidedOn: string | null, isReturnPermitted: boolean | null, returnSentOn: string | null, returnSentTo: string | null, returnSentBy: SummaryWay | null, testItemIds: Array<string>, discussOn: string | null }, pastDecisions: Array<{ round: number, outcome: Outcome | null, outcomeNote: string | null, words: string | null, decidedOn: string | null }> };

export type CaseQueryVariables = Exact<{
  id: string;
}>;


export type CaseQuery = { case: { id: string, version: number, status: CaseStatus, round: number, openedAt: string, pauseReason: PauseReason | null, resumeOn: string | null, closeReason: CloseReason | null, closedOn: string | null, today: string, distressThreshold: number, handover: { note: string, byName: string | null, at: string } | null, reported: { fact: ReportedFact, on: string, source: string } | null, navigator: { id: string, name: string } | null, patient: { id: string, version: number, name: string, givenName: string, familyName: string, mrn: string | null, birthOn: string | null, age: number | null, language: string, needsInterpreter: boolean, zone: string, caregiverName: string | null, contactPoints: Array<{ id: string, kind: ContactKind, owner: ContactOwner, value: string, display: string, label: string | null, isTextable: boolean, isOptedOut: boolean, version: number }>, consents: Array<{ channel: Channel, topic: ConsentTopic, isGiven: boolean, how: ConsentHow, textVersion: string, riskVersion: string | null, on: string }>, caregiverPermission: { name: string, isGiven: boolean, how: PermissionHow, on: string } | null, visitReach: { channel: Channel | null, suppression: Suppression | null }, reach: { channel: Channel | null, suppression: Suppression | null } }, triage: { reasons: Array<Reason>, cancerType: string | null, diagnosisCode: string | null, stage: string | null, diagnosedOn: string | null, currentDoctor: string | null, currentPlace: string | null, recommendedTreatment: string | null, treatmentPlannedOn: string | null, treatmentStarted: boolean | null, doctorReaction: DoctorReaction | null, supportPerson: string | null, isConsentAsked: boolean }, window: { on: string, clinicianName: string | null, statedOn: string | null, bases: Array<WindowBasis>, note: string | null, isConfirmed: boolean, origin: WindowOrigin, recordedByName: string | null } | null, slack: { remainingDays: number, mustMoveOn: string | null, slackDays: number | null, isEstimate: boolean, chain: Array<{ step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } }>, beside: Array<{ step: Step, days: number, spareDays: number, links: Array<{ step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } }> }>, awaited: Array<{ event: AwaitedEventCode, recordItemId: string | null, recordKind: RecordKind | null, who: string | null, expectedOn: string }> }, board: { windowOn: string | null, isWindowConfirmed: boolean, mustMoveOn: string | null, isEstimate: boolean, stepStates: Array<StepState>, overdueSteps: Array<Step>, currentStep: Step, ball: Ball, dueOn: string | null, waitingSince: string | null, answeredAt: string | null, snoozedUntilOn: string | null, isHelpAsked: boolean, isConsentMissing: boolean, isUnreachable: boolean, openBarriers: number, unreachable: UnreachableReason | null, recordsReady: number, recordsTotal: number, visitOn: string | null, lastTouchAt: string, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null }, nextAct: { code: string, step: Step, who: string | null, recordItemIds: Array<string> | null, answerId: string | null, callTaskId: string | null } }, steps: Array<{ step: Step, round: number, state: StepState, ball: Ball, enteredAt: string | null, doneAt: string | null, dueOn: string | null, reason: string | null }>, tasks: Array<{ id: string, round: number, kind: PatientTaskKind, state: PatientTaskState, recordItemId: string | null, askedOn: string, answer: PatientAnswerKind | null, answeredAt: string | null, doneOn: string | null }>, answers: Array<{ id: string, taskId: string | null, kind: PatientAnswerKind, text: string | null, at: string, isHandled: boolean, crisis: CrisisKind | null, calledOn: string | null, isCaregivers: boolean | null, pictures: number | null }>, callTasks: Array<{ id: string, reason: CallTaskReason, patientTaskId: string | null, dueOn: string, raisedOn: string, isDone: boolean }>, barriers: Array<{ id: string, kind: BarrierKind, note: string | null, foundOn: string, isResolved: boolean, intervention: Intervention | null, resolvedOn: string | null, resolvedNote: string | null }>, distress: Array<{ id: string, score: number, instrument: string, on: string, isReferralWanted: boolean, answer: DistressAnswer | null, answeredOn: string | null, referredTo: string | null }>, navigation: { consent: { on: string, how: NavigationConsentHow, isGiven: boolean } | null, visit: { on: string, practitionerName: string } | null, plan: { on: string, practitionerName: string, summary: string } | null }, workload: { total: number, shares: Array<{ part: WorkloadPart, count: number, weight: number }> }, deliveries: Array<{ id: string, channel: Channel, state: DeliveryState, reason: string | null, queue: string, dueAt: string, sentAt: string | null, isInOutbox: boolean, language: string | null, text: string | null, canUndo: boolean, templateVersion: number | null, items: Array<{ taskId: string, occurrence: number, kind: PatientTaskKind }> }>, timeline: Array<{ id: string, seq: number, at: string, type: string, actorKind: ActorKind, actorName: string | null, payload: string, isCorrected: boolean, isCorrectable: boolean }>, candidates: Array<{ id: string, round: number, name: string, kind: CandidateKind, centerId: string | null, clinicianName: string | null, source: IdeaSource | null, specialtyFit: string | null, distanceMiles: number | null, isTelehealthOffered: boolean | null, network: NetworkStatus | null, referralNeeded: Answer | null, firstAppointmentOn: string | null, intakeChecklist: string | null, expectedDays: number | null, phone: string | null, fax: string | null, reply: CenterReply, repliedOn: string | null, replyContact: string | null, isChosen: boolean, chosenReason: string | null, answerDays: { days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null } } }>, recordItems: Array<{ id: string, round: number, kind: RecordKind, state: RecordState, description: string | null, holderId: string | null, holderName: string | null, way: RecordWay | null, requestCount: number, requestedOn: string | null, requestBasis: RequestBasis | null, reachedHolderOn: string | null, extendedOn: string | null, extensionReason: string | null, isOnTheWay: boolean | null, usualDays: number, promisedOn: string | null, receivedOn: string | null, sentOn: string | null, acceptedOn: string | null, reason: string | null, since: string, authorizationSignedOn: string | null, authorizationExpiresOn: string | null, carrier: string | null, trackingNumber: string | null, mustReturn: boolean | null, returnDueOn: string | null, arrivedOn: string | null, returnedOn: string | null, clock: { startedOn: string, dueOn: string, extensionUntilOn: string, isExtended: boolean, leftDays: number, isOver: boolean } | null }>, releases: Array<{ id: string, holderId: string | null, holderName: string, recordItemIds: Array<string>, recipient: string, purpose: string, expiresOn: string | null, expiryEvent: string | null, preparedOn: string, signedOn: string | null, signerName: string | null, signerAuthority: string | null, revokedOn: string | null }>, coverage: { round: number, payerName: string | null, planType: PlanType | null, memberNumber: string | null, isSelfPay: boolean | null, isCoverageActive: Answer | null, coverageDetails: string | null, referralRequired: Answer | null, referralNumber: string | null, referralReceivedOn: string | null, authorizationRequired: Answer | null, authorizationState: AuthorizationState | null, authorizationNumber: string | null, authorizationSubmittedOn: string | null, authorizationSubmittedTime: string | null, authorizationIsExpedited: boolean | null, authorizationAnsweredOn: string | null, network: NetworkStatus | null, deductibleLeftCents: number | null, outOfPocketCents: number | null, estimateShownOn: string | null, representativeName: string | null, calledOn: string | null, referenceNumber: string | null, denialReason: string | null, appealDueOn: string | null, appealFiledOn: string | null, appealResult: AppealResult | null, appealAnsweredOn: string | null }, authorizations: Array<{ ordinal: number, round: number, submittedOn: string, submittedTime: string | null, isExpedited: boolean, number: string | null, result: AuthorizationState | null, answeredOn: string | null, denialReason: string | null, appealDueOn: string | null, appealFiledOn: string | null, appealResult: AppealResult | null, appealAnsweredOn: string | null }>, questions: Array<{ id: string, round: number, topic: QuestionTopic, text: string, isTop: boolean, isConfirmed: boolean, position: number }>, visitPrep: { isSupportPersonAsked: boolean | null, supportPersonName: string | null, recordingPlan: RecordingPlan | null, isRecordingAllowed: boolean | null }, appointments: Array<{ id: string, round: number, mode: VisitMode, state: AppointmentState, startsAt: string, zone: string, startsOn: string, clinicianName: string | null, place: string | null, usState: string | null, moveCount: number, reason: string | null, endedOn: string | null }>, opinions: Array<{ order: OpinionOrder, clinicianName: string | null, centerName: string | null, givenOn: string | null, diagnosis: string | null, stage: string | null, treatment: string | null, surgery: string | null, sequence: string | null, furtherTests: string | null, trials: string | null, urgency: string | null, hadInHand: string | null, experience: { listens: number | null, respectful: number | null, explains: number | null, supportive: number | null, comfort: number | null, trust: number | null } }>, decision: { outcome: Outcome | null, outcomeNote: string | null, words: string | null, decidedOn: string | null, isReturnPermitted: boolean | null, returnSentOn: string | null, returnSentTo: string | null, returnSentBy: SummaryWay | null, testItemIds: Array<string>, discussOn: string | null }, pastDecisions: Array<{ round: number, outcome: Outcome | null, outcomeNote: string | null, words: string | null, decidedOn: string | null }> } | null };

export type RecordActionMutationVariables = Exact<{
  input: RecordActionInput;
}>;


export type RecordActionMutation = { recordAction:
    | { __typename: 'ActionRecorded', actionId: string, case: { id: string, version: number, status: CaseStatus, round: number, openedAt: string, pauseReason: PauseReason | null, resumeOn: string | null, closeReason: CloseReason | null, closedOn: string | null, today: string, distressThreshold: number, handover: { note: string, byName: string | null, at: string } | null, reported: { fact: ReportedFact, on: string, source: string } | null, navigator: { id: string, name: string } | null, patient: { id: string, version: number, name: string, givenName: string, familyName: string, mrn: string | null, birthOn: string | null, age: number | null, language: string, needsInterpreter: boolean, zone: string, caregiverName: string | null, contactPoints: Array<{ id: string, kind: ContactKind, owner: ContactOwner, value: string, display: string, label: string | null, isTextable: boolean, isOptedOut: boolean, version: number }>, consents: Array<{ channel: Channel, topic: ConsentTopic, isGiven: boolean, how: ConsentHow, textVersion: string, riskVersion: string | null, on: string }>, caregiverPermission: { name: string, isGiven: boolean, how: PermissionHow, on: string } | null, visitReach: { channel: Channel | null, suppression: Suppression | null }, reach: { channel: Channel | null, suppression: Suppression | null } }, triage: { reasons: Array<Reason>, cancerType: string | null, diagnosisCode: string | null, stage: string | null, diagnosedOn: string | null, currentDoctor: string | null, currentPlace: string | null, recommendedTreatment: string | null, treatmentPlannedOn: string | null, treatmentStarted: boolean | null, doctorReaction: DoctorReaction | null, supportPerson: string | null, isConsentAsked: boolean }, window: { on: string, clinicianName: string | null, statedOn: string | null, bases: Array<WindowBasis>, note: string | null, isConfirmed: boolean, origin: WindowOrigin, recordedByName: string | null } | null, slack: { remainingDays: number, mustMoveOn: string | null, slackDays: number | null, isEstimate: boolean, chain: Array<{ step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } }>, beside: Array<{ step: Step, days: number, spareDays: number, links: Array<{ step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } }> }>, awaited: Array<{ event: AwaitedEventCode, recordItemId: string | null, recordKind: RecordKind | null, who: string | null, expectedOn: string }> }, board: { windowOn: string | null, isWindowConfirmed: boolean, mustMoveOn: string | null, isEstimate: boolean, stepStates: Array<StepState>, overdueSteps: Array<Step>, currentStep: Step, ball: Ball, dueOn: string | null, waitingSince: string | null, answeredAt: string | null, snoozedUntilOn: string | null, isHelpAsked: boolean, isConsentMissing: boolean, isUnreachable: boolean, openBarriers: number, unreachable: UnreachableReason | null, recordsReady: number, recordsTotal: number, visitOn: string | null, lastTouchAt: string, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null }, nextAct: { code: string, step: Step, who: string | null, recordItemIds: Array<string> | null, answerId: string | null, callTaskId: string | null } }, steps: Array<{ step: Step, round: number, state: StepState, ball: Ball, enteredAt: string | null, doneAt: string | null, dueOn: string | null, reason: string | null }>, tasks: Array<{ id: string, round: number, kind: PatientTaskKind, state: PatientTaskState, recordItemId: string | null, askedOn: string, answer: PatientAnswerKind | null, answeredAt: string | null, doneOn: string | null }>, answers: Array<{ id: string, taskId: string | null, kind: PatientAnswerKind, text: string | null, at: string, isHandled: boolean, crisis: CrisisKind | null, calledOn: string | null, isCaregivers: boolean | null, pictures: number | null }>, callTasks: Array<{ id: string, reason: CallTaskReason, patientTaskId: string | null, dueOn: string, raisedOn: string, isDone: boolean }>, barriers: Array<{ id: string, kind: BarrierKind, note: string | null, foundOn: string, isResolved: boolean, intervention: Intervention | null, resolvedOn: string | null, resolvedNote: string | null }>, distress: Array<{ id: string, score: number, instrument: string, on: string, isReferralWanted: boolean, answer: DistressAnswer | null, answeredOn: string | null, referredTo: string | null }>, navigation: { consent: { on: string, how: NavigationConsentHow, isGiven: boolean } | null, visit: { on: string, practitionerName: string } | null, plan: { on: string, practitionerName: string, summary: string } | null }, workload: { total: number, shares: Array<{ part: WorkloadPart, count: number, weight: number }> }, deliveries: Array<{ id: string, channel: Channel, state: DeliveryState, reason: string | null, queue: string, dueAt: string, sentAt: string | null, isInOutbox: boolean, language: string | null, text: string | null, canUndo: boolean, templateVersion: number | null, items: Array<{ taskId: string, occurrence: number, kind: PatientTaskKind }> }>, timeline: Array<{ id: string, seq: number, at: string, type: string, actorKind: ActorKind, actorName: string | null, payload: string, isCorrected: boolean, isCorrectable: boolean }>, candidates: Array<{ id: string, round: number, name: string, kind: CandidateKind, centerId: string | null, clinicianName: string | null, source: IdeaSource | null, specialtyFit: string | null, distanceMiles: number | null, isTelehealthOffered: boolean | null, network: NetworkStatus | null, referralNeeded: Answer | null, firstAppointmentOn: string | null, intakeChecklist: string | null, expectedDays: number | null, phone: string | null, fax: string | null, reply: CenterReply, repliedOn: string | null, replyContact: string | null, isChosen: boolean, chosenReason: string | null, answerDays: { days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null } } }>, recordItems: Array<{ id: string, round: number, kind: RecordKind, state: RecordState, description: string | null, holderId: string | null, holderName: string | null, way: RecordWay | null, requestCount: number, requestedOn: string | null, requestBasis: RequestBasis | null, reachedHolderOn: string | null, extendedOn: string | null, extensionReason: string | null, isOnTheWay: boolean | null, usualDays: number, promisedOn: string | null, receivedOn: string | null, sentOn: string | null, acceptedOn: string | null, reason: string | null, since: string, authorizationSignedOn: string | null, authorizationExpiresOn: string | null, carrier: string | null, trackingNumber: string | null, mustReturn: boolean | null, returnDueOn: string | null, arrivedOn: string | null, returnedOn: string | null, clock: { startedOn: string, dueOn: string, extensionUntilOn: string, isExtended: boolean, leftDays: number, isOver: boolean } | null }>, releases: Array<{ id: string, holderId: string | null, holderName: string, recordItemIds: Array<string>, recipient: string, purpose: string, expiresOn: string | null, expiryEvent: string | null, preparedOn: string, signedOn: string | null, signerName: string | null, signerAuthority: string | null, revokedOn: string | null }>, coverage: { round: number, payerName: string | null, planType: PlanType | null, memberNumber: string | null, isSelfPay: boolean | null, isCoverageActive: Answer | null, coverageDetails: string | null, referralRequired: Answer | null, referralNumber: string | null, referralReceivedOn: string | null, authorizationRequired: Answer | null, authorizationState: AuthorizationState | null, authorizationNumber: string | null, authorizationSubmittedOn: string | null, authorizationSubmittedTime: string | null, authorizationIsExpedited: boolean | null, authorizationAnsweredOn: string | null, network: NetworkStatus | null, deductibleLeftCents: number | null, outOfPocketCents: number | null, estimateShownOn: string | null, representativeName: string | null, calledOn: string | null, referenceNumber: string | null, denialReason: string | null, appealDueOn: string | null, appealFiledOn: string | null, appealResult: AppealResult | null, appealAnsweredOn: string | null }, authorizations: Array<{ ordinal: number, round: number, submittedOn: string, submittedTime: string | null, isExpedited: boolean, number: string | null, result: AuthorizationState | null, answeredOn: string | null, denialReason: string | null, appealDueOn: string | null, appealFiledOn: string | null, appealResult: AppealResult | null, appealAnsweredOn: string | null }>, questions: Array<{ id: string, round: number, topic: QuestionTopic, text: string, isTop: boolean, isConfirmed: boolean, position: number }>, visitPrep: { isSupportPersonAsked: boolean | null, supportPersonName: string | null, recordingPlan: RecordingPlan | null, isRecordingAllowed: boolean | null }, appointments: Array<{ id: string, round: number, mode: VisitMode, state: AppointmentState, startsAt: string, zone: string, startsOn: string, clinicianName: string | null, place: string | null, usState: string | null, moveCount: number, reason: string | null, endedOn: string | null }>, opinions: Array<{ order: OpinionOrder, clinicianName: string | null, centerName: string | null, givenOn: string | null, diagnosis: string | null, stage: string | null, treatment: string | null, surgery: string | null, sequence: string | null, furtherTests: string | null, trials: string | null, urgency: string | null, hadInHand: string | null, experience: { listens: number | null, respectful: number | null, explains: number | null, supportive: number | null, comfort: number | null, trust: number | null } }>, decision: { outcome: Outcome | null, outcomeNote: string | null, words: string | null, decidedOn: string | null, isReturnPermitted: boolean | null, returnSentOn: string | null, returnSentTo: string | null, returnSentBy: SummaryWay | null, testItemIds: Array<string>, discussOn: string | null }, pastDecisions: Array<{ round: number, outcome: Outcome | null, outcomeNote: string | null, words: string | null, decidedOn: string | null }> } }
    | { __typename: 'ActionRefused', code: string, message: string, field: string | null, current: { id: string, version: number, status: CaseStatus, round: number, openedAt: string, pauseReason: PauseReason | null, resumeOn: string | null, closeReason: CloseReason | null, closedOn: string | null, today: string, distressThreshold: number, handover: { note: string, byName: string | null, at: string } | null, reported: { fact: ReportedFact, on: string, source: string } | null, navigator: { id: string, name: string } | null, patient: { id: string, version: number, name: string, givenName: string, familyName: string, mrn: string | null, birthOn: string | null, age: number | null, language: string, needsInterpreter: boolean, zone: string, caregiverName: string | null, contactPoints: Array<{ id: string, kind: ContactKind, owner: ContactOwner, value: string, display: string, label: string | null, isTextable: boolean, isOptedOut: boolean, version: number }>, consents: Array<{ channel: Channel, topic: ConsentTopic, isGiven: boolean, how: ConsentHow, textVersion: string, riskVersion: string | null, on: string }>, caregiverPermission: { name: string, isGiven: boolean, how: PermissionHow, on: string } | null, visitReach: { channel: Channel | null, suppression: Suppression | null }, reach: { channel: Channel | null, suppression: Suppression | null } }, triage: { reasons: Array<Reason>, cancerType: string | null, diagnosisCode: string | null, stage: string | null, diagnosedOn: string | null, currentDoctor: string | null, currentPlace: string | null, recommendedTreatment: string | null, treatmentPlannedOn: string | null, treatmentStarted: boolean | null, doctorReaction: DoctorReaction | null, supportPerson: string | null, isConsentAsked: boolean }, window: { on: string, clinicianName: string | null, statedOn: string | null, bases: Array<WindowBasis>, note: string | null, isConfirmed: boolean, origin: WindowOrigin, recordedByName: string | null } | null, slack: { remainingDays: number, mustMoveOn: string | null, slackDays: number | null, isEstimate: boolean, chain: Array<{ step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } }>, beside: Array<{ step: Step, days: number, spareDays: number, links: Array<{ step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } }> }>, awaited: Array<{ event: AwaitedEventCode, recordItemId: string | null, recordKind: RecordKind | null, who: string | null, expectedOn: string }> }, board: { windowOn: string | null, isWindowConfirmed: boolean, mustMoveOn: string | null, isEstimate: boolean, stepStates: Array<StepState>, overdueSteps: Array<Step>, currentStep: Step, ball: Ball, dueOn: string | null, waitingSince: string | null, answeredAt: string | null, snoozedUntilOn: string | null, isHelpAsked: boolean, isConsentMissing: boolean, isUnreachable: boolean, openBarriers: number, unreachable: UnreachableReason | null, recordsReady: number, recordsTotal: number, visitOn: string | null, lastTouchAt: string, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null }, nextAct: { code: string, step: Step, who: string | null, recordItemIds: Array<string> | null, answerId: string | null, callTaskId: string | null } }, steps: Array<{ step: Step, round: number, state: StepState, ball: Ball, enteredAt: string | null, doneAt: string | null, dueOn: string | null, reason: string | null }>, tasks: Array<{ id: string, round: number, kind: PatientTaskKind, state: PatientTaskState, recordItemId: string | null, askedOn: string, answer: PatientAnswerKind | null, answeredAt: string | null, doneOn: string | null }>, answers: Array<{ id: string, taskId: string | null, kind: PatientAnswerKind, text: string | null, at: string, isHandled: boolean, crisis: CrisisKind | null, calledOn: string | null, isCaregivers: boolean | null, pictures: number | null }>, callTasks: Array<{ id: string, reason: CallTaskReason, patientTaskId: string | null, dueOn: string, raisedOn: string, isDone: boolean }>, barriers: Array<{ id: string, kind: BarrierKind, note: string | null, foundOn: string, isResolved: boolean, intervention: Intervention | null, resolvedOn: string | null, resolvedNote: string | null }>, distress: Array<{ id: string, score: number, instrument: string, on: string, isReferralWanted: boolean, answer: DistressAnswer | null, answeredOn: string | null, referredTo: string | null }>, navigation: { consent: { on: string, how: NavigationConsentHow, isGiven: boolean } | null, visit: { on: string, practitionerName: string } | null, plan: { on: string, practitionerName: string, summary: string } | null }, workload: { total: number, shares: Array<{ part: WorkloadPart, count: number, weight: number }> }, deliveries: Array<{ id: string, channel: Channel, state: DeliveryState, reason: string | null, queue: string, dueAt: string, sentAt: string | null, isInOutbox: boolean, language: string | null, text: string | null, canUndo: boolean, templateVersion: number | null, items: Array<{ taskId: string, occurrence: number, kind: PatientTaskKind }> }>, timeline: Array<{ id: string, seq: number, at: string, type: string, actorKind: ActorKind, actorName: string | null, payload: string, isCorrected: boolean, isCorrectable: boolean }>, candidates: Array<{ id: string, round: number, name: string, kind: CandidateKind, centerId: string | null, clinicianName: string | null, source: IdeaSource | null, specialtyFit: string | null, distanceMiles: number | null, isTelehealthOffered: boolean | null, network: NetworkStatus | null, referralNeeded: Answer | null, firstAppointmentOn: string | null, intakeChecklist: string | null, expectedDays: number | null, phone: string | null, fax: string | null, reply: CenterReply, repliedOn: string | null, replyContact: string | null, isChosen: boolean, chosenReason: string | null, answerDays: { days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null } } }>, recordItems: Array<{ id: string, round: number, kind: RecordKind, state: RecordState, description: string | null, holderId: string | null, holderName: string | null, way: RecordWay | null, requestCount: number, requestedOn: string | null, requestBasis: RequestBasis | null, reachedHolderOn: string | null, extendedOn: string | null, extensionReason: string | null, isOnTheWay: boolean | null, usualDays: number, promisedOn: string | null, receivedOn: string | null, sentOn: string | null, acceptedOn: string | null, reason: string | null, since: string, authorizationSignedOn: string | null, authorizationExpiresOn: string | null, carrier: string | null, trackingNumber: string | null, mustReturn: boolean | null, returnDueOn: string | null, arrivedOn: string | null, returnedOn: string | null, clock: { startedOn: string, dueOn: string, extensionUntilOn: string, isExtended: boolean, leftDays: number, isOver: boolean } | null }>, releases: Array<{ id: string, holderId: string | null, holderName: string, recordItemIds: Array<string>, recipient: string, purpose: string, expiresOn: string | null, expiryEvent: string | null, preparedOn: string, signedOn: string | null, signerName: string | null, signerAuthority: string | null, revokedOn: string | null }>, coverage: { round: number, payerName: string | null, planType: PlanType | null, memberNumber: string | null, isSelfPay: boolean | null, isCoverageActive: Answer | null, coverageDetails: string | null, referralRequired: Answer | null, referralNumber: string | null, referralReceivedOn: string | null, authorizationRequired: Answer | null, authorizationState: AuthorizationState | null, authorizationNumber: string | null, authorizationSubmittedOn: string | null, authorizationSubmittedTime: string | null, authorizationIsExpedited: boolean | null, authorizationAnsweredOn: string | null, network: NetworkStatus | null, deductibleLeftCents: number | null, outOfPocketCents: number | null, estimateShownOn: string | null, representativeName: string | null, calledOn: string | null, referenceNumber: string | null, denialReason: string | null, appealDueOn: string | null, appealFiledOn: string | null, appealResult: AppealResult | null, appealAnsweredOn: string | null }, authorizations: Array<{ ordinal: number, round: number, submittedOn: string, submittedTime: string | null, isExpedited: boolean, number: string | null, result: AuthorizationState | null, answeredOn: string | null, denialReason: string | null, appealDueOn: string | null, appealFiledOn: string | null, appealResult: AppealResult | null, appealAnsweredOn: string | null }>, questions: Array<{ id: string, round: number, topic: QuestionTopic, text: string, isTop: boolean, isConfirmed: boolean, position: number }>, visitPrep: { isSupportPersonAsked: boolean | null, supportPersonName: string | null, recordingPlan: RecordingPlan | null, isRecordingAllowed: boolean | null }, appointments: Array<{ id: string, round: number, mode: VisitMode, state: AppointmentState, startsAt: string, zone: string, startsOn: string, clinicianName: string | null, place: string | null, usState: string | null, moveCount: number, reason: string | null, endedOn: string | null }>, opinions: Array<{ order: OpinionOrder, clinicianName: string | null, centerName: string | null, givenOn: string | null, diagnosis: string | null, stage: string | null, treatment: string | null, surgery: string | null, sequence: string | null, furtherTests: string | null, trials: string | null, urgency: string | null, hadInHand: string | null, experience: { listens: number | null, respectful: number | null, explains: number | null, supportive: number | null, comfort: number | null, trust: number | null } }>, decision: { outcome: Outcome | null, outcomeNote: string | null, words: string | null, decidedOn: string | null, isReturnPermitted: boolean | null, returnSentOn: string | null, returnSentTo: string | null, returnSentBy: SummaryWay | null, testItemIds: Array<string>, discussOn: string | null }, pastDecisions: Array<{ round: number, outcome: Outcome | null, outcomeNote: string | null, words: string | null, decidedOn: string | null }> } | null }
    | { __typename: 'NotFound', message: string }
   };

export type UpdatePatientMutationVariables = Exact<{
  input: UpdatePatientInput;
}>;


export type UpdatePatientMutation = { updatePatient:
    | { __typename: 'Conflict', message: string, version: number }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PatientUpdated', case: { id: string, version: number, status: CaseStatus, round: number, openedAt: string, pauseReason: PauseReason | null, resumeOn: string | null, closeReason: CloseReason | null, closedOn: string | null, today: string, distressThreshold: number, handover: { note: string, byName: string | null, at: string } | null, reported: { fact: ReportedFact, on: string, source: string } | null, navigator: { id: string, name: string } | null, patient: { id: string, version: number, name: string, givenName: string, familyName: string, mrn: string | null, birthOn: string | null, age: number | null, language: string, needsInterpreter: boolean, zone: string, caregiverName: string | null, contactPoints: Array<{ id: string, kind: ContactKind, owner: ContactOwner, value: string, display: string, label: string | null, isTextable: boolean, isOptedOut: boolean, version: number }>, consents: Array<{ channel: Channel, topic: ConsentTopic, isGiven: boolean, how: ConsentHow, textVersion: string, riskVersion: string | null, on: string }>, caregiverPermission: { name: string, isGiven: boolean, how: PermissionHow, on: string } | null, visitReach: { channel: Channel | null, suppression: Suppression | null }, reach: { channel: Channel | null, suppression: Suppression | null } }, triage: { reasons: Array<Reason>, cancerType: string | null, diagnosisCode: string | null, stage: string | null, diagnosedOn: string | null, currentDoctor: string | null, currentPlace: string | null, recommendedTreatment: string | null, treatmentPlannedOn: string | null, treatmentStarted: boolean | null, doctorReaction: DoctorReaction | null, supportPerson: string | null, isConsentAsked: boolean }, window: { on: string, clinicianName: string | null, statedOn: string | null, bases: Array<WindowBasis>, note: string | null, isConfirmed: boolean, origin: WindowOrigin, recordedByName: string | null } | null, slack: { remainingDays: number, mustMoveOn: string | null, slackDays: number | null, isEstimate: boolean, chain: Array<{ step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } }>, beside: Array<{ step: Step, days: number, spareDays: number, links: Array<{ step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } }> }>, awaited: Array<{ event: AwaitedEventCode, recordItemId: string | null, recordKind: RecordKind | null, who: string | null, expectedOn: string }> }, board: { windowOn: string | null, isWindowConfirmed: boolean, mustMoveOn: string | null, isEstimate: boolean, stepStates: Array<StepState>, overdueSteps: Array<Step>, currentStep: Step, ball: Ball, dueOn: string | null, waitingSince: string | null, answeredAt: string | null, snoozedUntilOn: string | null, isHelpAsked: boolean, isConsentMissing: boolean, isUnreachable: boolean, openBarriers: number, unreachable: UnreachableReason | null, recordsReady: number, recordsTotal: number, visitOn: string | null, lastTouchAt: string, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null }, nextAct: { code: string, step: Step, who: string | null, recordItemIds: Array<string> | null, answerId: string | null, callTaskId: string | null } }, steps: Array<{ step: Step, round: number, state: StepState, ball: Ball, enteredAt: string | null, doneAt: string | null, dueOn: string | null, reason: string | null }>, tasks: Array<{ id: string, round: number, kind: PatientTaskKind, state: PatientTaskState, recordItemId: string | null, askedOn: string, answer: PatientAnswerKind | null, answeredAt: string | null, doneOn: string | null }>, answers: Array<{ id: string, taskId: string | null, kind: PatientAnswerKind, text: string | null, at: string, isHandled: boolean, crisis: CrisisKind | null, calledOn: string | null, isCaregivers: boolean | null, pictures: number | null }>, callTasks: Array<{ id: string, reason: CallTaskReason, patientTaskId: string | null, dueOn: string, raisedOn: string, isDone: boolean }>, barriers: Array<{ id: string, kind: BarrierKind, note: string | null, foundOn: string, isResolved: boolean, intervention: Intervention | null, resolvedOn: string | null, resolvedNote: string | null }>, distress: Array<{ id: string, score: number, instrument: string, on: string, isReferralWanted: boolean, answer: DistressAnswer | null, answeredOn: string | null, referredTo: string | null }>, navigation: { consent: { on: string, how: NavigationConsentHow, isGiven: boolean } | null, visit: { on: string, practitionerName: string } | null, plan: { on: string, practitionerName: string, summary: string } | null }, workload: { total: number, shares: Array<{ part: WorkloadPart, count: number, weight: number }> }, deliveries: Array<{ id: string, channel: Channel, state: DeliveryState, reason: string | null, queue: string, dueAt: string, sentAt: string | null, isInOutbox: boolean, language: string | null, text: string | null, canUndo: boolean, templateVersion: number | null, items: Array<{ taskId: string, occurrence: number, kind: PatientTaskKind }> }>, timeline: Array<{ id: string, seq: number, at: string, type: string, actorKind: ActorKind, actorName: string | null, payload: string, isCorrected: boolean, isCorrectable: boolean }>, candidates: Array<{ id: string, round: number, name: string, kind: CandidateKind, centerId: string | null, clinicianName: string | null, source: IdeaSource | null, specialtyFit: string | null, distanceMiles: number | null, isTelehealthOffered: boolean | null, network: NetworkStatus | null, referralNeeded: Answer | null, firstAppointmentOn: string | null, intakeChecklist: string | null, expectedDays: number | null, phone: string | null, fax: string | null, reply: CenterReply, repliedOn: string | null, replyContact: string | null, isChosen: boolean, chosenReason: string | null, answerDays: { days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null } } }>, recordItems: Array<{ id: string, round: number, kind: RecordKind, state: RecordState, description: string | null, holderId: string | null, holderName: string | null, way: RecordWay | null, requestCount: number, requestedOn: string | null, requestBasis: RequestBasis | null, reachedHolderOn: string | null, extendedOn: string | null, extensionReason: string | null, isOnTheWay: boolean | null, usualDays: number, promisedOn: string | null, receivedOn: string | null, sentOn: string | null, acceptedOn: string | null, reason: string | null, since: string, authorizationSignedOn: string | null, authorizationExpiresOn: string | null, carrier: string | null, trackingNumber: string | null, mustReturn: boolean | null, returnDueOn: string | null, arrivedOn: string | null, returnedOn: string | null, clock: { startedOn: string, dueOn: string, extensionUntilOn: string, isExtended: boolean, leftDays: number, isOver: boolean } | null }>, releases: Array<{ id: string, holderId: string | null, holderName: string, recordItemIds: Array<string>, recipient: string, purpose: string, expiresOn: string | null, expiryEvent: string | null, preparedOn: string, signedOn: string | null, signerName: string | null, signerAuthority: string | null, revokedOn: string | null }>, coverage: { round: number, payerName: string | null, planType: PlanType | null, memberNumber: string | null, isSelfPay: boolean | null, isCoverageActive: Answer | null, coverageDetails: string | null, referralRequired: Answer | null, referralNumber: string | null, referralReceivedOn: string | null, authorizationRequired: Answer | null, authorizationState: AuthorizationState | null, authorizationNumber: string | null, authorizationSubmittedOn: string | null, authorizationSubmittedTime: string | null, authorizationIsExpedited: boolean | null, authorizationAnsweredOn: string | null, network: NetworkStatus | null, deductibleLeftCents: number | null, outOfPocketCents: number | null, estimateShownOn: string | null, representativeName: string | null, calledOn: string | null, referenceNumber: string | null, denialReason: string | null, appealDueOn: string | null, appealFiledOn: string | null, appealResult: AppealResult | null, appealAnsweredOn: string | null }, authorizations: Array<{ ordinal: number, round: number, submittedOn: string, submittedTime: string | null, isExpedited: boolean, number: string | null, result: AuthorizationState | null, answeredOn: string | null, denialReason: string | null, appealDueOn: string | null, appealFiledOn: string | null, appealResult: AppealResult | null, appealAnsweredOn: string | null }>, questions: Array<{ id: string, round: number, topic: QuestionTopic, text: string, isTop: boolean, isConfirmed: boolean, position: number }>, visitPrep: { isSupportPersonAsked: boolean | null, supportPersonName: string | null, recordingPlan: RecordingPlan | null, isRecordingAllowed: boolean | null }, appointments: Array<{ id: string, round: number, mode: VisitMode, state: AppointmentState, startsAt: string, zone: string, startsOn: string, clinicianName: string | null, place: string | null, usState: string | null, moveCount: number, reason: string | null, endedOn: string | null }>, opinions: Array<{ order: OpinionOrder, clinicianName: string | null, centerName: string | null, givenOn: string | null, diagnosis: string | null, stage: string | null, treatment: string | null, surgery: string | null, sequence: string | null, furtherTests: string | null, trials: string | null, urgency: string | null, hadInHand: string | null, experience: { listens: number | null, respectful: number | null, explains: number | null, supportive: number | null, comfort: number | null, trust: number | null } }>, decision: { outcome: Outcome | null, outcomeNote: string | null, words: string | null, decidedOn: string | null, isReturnPermitted: boolean | null, returnSentOn: string | null, returnSentTo: string | null, returnSentBy: SummaryWay | null, testItemIds: Array<string>, discussOn: string | null }, pastDecisions: Array<{ round: number, outcome: Outcome | null, outcomeNote: string | null, words: string | null, decidedOn: string | null }> } }
   };

export type SaveContactPointMutationVariables = Exact<{
  input: SaveContactPointInput;
}>;


export type SaveContactPointMutation = { saveContactPoint:
    | { __typename: 'Conflict', message: string, version: number }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PatientUpdated', case: { id: string, version: number, status: CaseStatus, round: number, openedAt: string, pauseReason: PauseReason | null, resumeOn: string | null, closeReason: CloseReason | null, closedOn: string | null, today: string, distressThreshold: number, handover: { note: string, byName: string | null, at: string } | null, reported: { fact: ReportedFact, on: string, source: string } | null, navigator: { id: string, name: string } | null, patient: { id: string, version: number, name: string, givenName: string, familyName: string, mrn: string | null, birthOn: string | null, age: number | null, language: string, needsInterpreter: boolean, zone: string, caregiverName: string | null, contactPoints: Array<{ id: string, kind: ContactKind, owner: ContactOwner, value: string, display: string, label: string | null, isTextable: boolean, isOptedOut: boolean, version: number }>, consents: Array<{ channel: Channel, topic: ConsentTopic, isGiven: boolean, how: ConsentHow, textVersion: string, riskVersion: string | null, on: string }>, caregiverPermission: { name: string, isGiven: boolean, how: PermissionHow, on: string } | null, visitReach: { channel: Channel | null, suppression: Suppression | null }, reach: { channel: Channel | null, suppression: Suppression | null } }, triage: { reasons: Array<Reason>, cancerType: string | null, diagnosisCode: string | null, stage: string | null, diagnosedOn: string | null, currentDoctor: string | null, currentPlace: string | null, recommendedTreatment: string | null, treatmentPlannedOn: string | null, treatmentStarted: boolean | null, doctorReaction: DoctorReaction | null, supportPerson: string | null, isConsentAsked: boolean }, window: { on: string, clinicianName: string | null, statedOn: string | null, bases: Array<WindowBasis>, note: string | null, isConfirmed: boolean, origin: WindowOrigin, recordedByName: string | null } | null, slack: { remainingDays: number, mustMoveOn: string | null, slackDays: number | null, isEstimate: boolean, chain: Array<{ step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } }>, beside: Array<{ step: Step, days: number, spareDays: number, links: Array<{ step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } }> }>, awaited: Array<{ event: AwaitedEventCode, recordItemId: string | null, recordKind: RecordKind | null, who: string | null, expectedOn: string }> }, board: { windowOn: string | null, isWindowConfirmed: boolean, mustMoveOn: string | null, isEstimate: boolean, stepStates: Array<StepState>, overdueSteps: Array<Step>, currentStep: Step, ball: Ball, dueOn: string | null, waitingSince: string | null, answeredAt: string | null, snoozedUntilOn: string | null, isHelpAsked: boolean, isConsentMissing: boolean, isUnreachable: boolean, openBarriers: number, unreachable: UnreachableReason | null, recordsReady: number, recordsTotal: number, visitOn: string | null, lastTouchAt: string, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null }, nextAct: { code: string, step: Step, who: string | null, recordItemIds: Array<string> | null, answerId: string | null, callTaskId: string | null } }, steps: Array<{ step: Step, round: number, state: StepState, ball: Ball, enteredAt: string | null, doneAt: string | null, dueOn: string | null, reason: string | null }>, tasks: Array<{ id: string, round: number, kind: PatientTaskKind, state: PatientTaskState, recordItemId: string | null, askedOn: string, answer: PatientAnswerKind | null, answeredAt: string | null, doneOn: string | null }>, answers: Array<{ id: string, taskId: string | null, kind: PatientAnswerKind, text: string | null, at: string, isHandled: boolean, crisis: CrisisKind | null, calledOn: string | null, isCaregivers: boolean | null, pictures: number | null }>, callTasks: Array<{ id: string, reason: CallTaskReason, patientTaskId: string | null, dueOn: string, raisedOn: string, isDone: boolean }>, barriers: Array<{ id: string, kind: BarrierKind, note: string | null, foundOn: string, isResolved: boolean, intervention: Intervention | null, resolvedOn: string | null, resolvedNote: string | null }>, distress: Array<{ id: string, score: number, instrument: string, on: string, isReferralWanted: boolean, answer: DistressAnswer | null, answeredOn: string | null, referredTo: string | null }>, navigation: { consent: { on: string, how: NavigationConsentHow, isGiven: boolean } | null, visit: { on: string, practitionerName: string } | null, plan: { on: string, practitionerName: string, summary: string } | null }, workload: { total: number, shares: Array<{ part: WorkloadPart, count: number, weight: number }> }, deliveries: Array<{ id: string, channel: Channel, state: DeliveryState, reason: string | null, queue: string, dueAt: string, sentAt: string | null, isInOutbox: boolean, language: string | null, text: string | null, canUndo: boolean, templateVersion: number | null, items: Array<{ taskId: string, occurrence: number, kind: PatientTaskKind }> }>, timeline: Array<{ id: string, seq: number, at: string, type: string, actorKind: ActorKind, actorName: string | null, payload: string, isCorrected: boolean, isCorrectable: boolean }>, candidates: Array<{ id: string, round: number, name: string, kind: CandidateKind, centerId: string | null, clinicianName: string | null, source: IdeaSource | null, specialtyFit: string | null, distanceMiles: number | null, isTelehealthOffered: boolean | null, network: NetworkStatus | null, referralNeeded: Answer | null, firstAppointmentOn: string | null, intakeChecklist: string | null, expectedDays: number | null, phone: string | null, fax: string | null, reply: CenterReply, repliedOn: string | null, replyContact: string | null, isChosen: boolean, chosenReason: string | null, answerDays: { days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null } } }>, recordItems: Array<{ id: string, round: number, kind: RecordKind, state: RecordState, description: string | null, holderId: string | null, holderName: string | null, way: RecordWay | null, requestCount: number, requestedOn: string | null, requestBasis: RequestBasis | null, reachedHolderOn: string | null, extendedOn: string | null, extensionReason: string | null, isOnTheWay: boolean | null, usualDays: number, promisedOn: string | null, receivedOn: string | null, sentOn: string | null, acceptedOn: string | null, reason: string | null, since: string, authorizationSignedOn: string | null, authorizationExpiresOn: string | null, carrier: string | null, trackingNumber: string | null, mustReturn: boolean | null, returnDueOn: string | null, arrivedOn: string | null, returnedOn: string | null, clock: { startedOn: string, dueOn: string, extensionUntilOn: string, isExtended: boolean, leftDays: number, isOver: boolean } | null }>, releases: Array<{ id: string, holderId: string | null, holderName: string, recordItemIds: Array<string>, recipient: string, purpose: string, expiresOn: string | null, expiryEvent: string | null, preparedOn: string, signedOn: string | null, signerName: string | null, signerAuthority: string | null, revokedOn: string | null }>, coverage: { round: number, payerName: string | null, planType: PlanType | null, memberNumber: string | null, isSelfPay: boolean | null, isCoverageActive: Answer | null, coverageDetails: string | null, referralRequired: Answer | null, referralNumber: string | null, referralReceivedOn: string | null, authorizationRequired: Answer | null, authorizationState: AuthorizationState | null, authorizationNumber: string | null, authorizationSubmittedOn: string | null, authorizationSubmittedTime: string | null, authorizationIsExpedited: boolean | null, authorizationAnsweredOn: string | null, network: NetworkStatus | null, deductibleLeftCents: number | null, outOfPocketCents: number | null, estimateShownOn: string | null, representativeName: string | null, calledOn: string | null, referenceNumber: string | null, denialReason: string | null, appealDueOn: string | null, appealFiledOn: string | null, appealResult: AppealResult | null, appealAnsweredOn: string | null }, authorizations: Array<{ ordinal: number, round: number, submittedOn: string, submittedTime: string | null, isExpedited: boolean, number: string | null, result: AuthorizationState | null, answeredOn: string | null, denialReason: string | null, appealDueOn: string | null, appealFiledOn: string | null, appealResult: AppealResult | null, appealAnsweredOn: string | null }>, questions: Array<{ id: string, round: number, topic: QuestionTopic, text: string, isTop: boolean, isConfirmed: boolean, position: number }>, visitPrep: { isSupportPersonAsked: boolean | null, supportPersonName: string | null, recordingPlan: RecordingPlan | null, isRecordingAllowed: boolean | null }, appointments: Array<{ id: string, round: number, mode: VisitMode, state: AppointmentState, startsAt: string, zone: string, startsOn: string, clinicianName: string | null, place: string | null, usState: string | null, moveCount: number, reason: string | null, endedOn: string | null }>, opinions: Array<{ order: OpinionOrder, clinicianName: string | null, centerName: string | null, givenOn: string | null, diagnosis: string | null, stage: string | null, treatment: string | null, surgery: string | null, sequence: string | null, furtherTests: string | null, trials: string | null, urgency: string | null, hadInHand: string | null, experience: { listens: number | null, respectful: number | null, explains: number | null, supportive: number | null, comfort: number | null, trust: number | null } }>, decision: { outcome: Outcome | null, outcomeNote: string | null, words: string | null, decidedOn: string | null, isReturnPermitted: boolean | null, returnSentOn: string | null, returnSentTo: string | null, returnSentBy: SummaryWay | null, testItemIds: Array<string>, discussOn: string | null }, pastDecisions: Array<{ round: number, outcome: Outcome | null, outcomeNote: string | null, words: string | null, decidedOn: string | null }> } }
   };

export type RemoveContactPointMutationVariables = Exact<{
  input: RemoveContactPointInput;
}>;


export type RemoveContactPointMutation = { removeContactPoint:
    | { __typename: 'Conflict', message: string, version: number }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PatientUpdated', case: { id: string, version: number, status: CaseStatus, round: number, openedAt: string, pauseReason: PauseReason | null, resumeOn: string | null, closeReason: CloseReason | null, closedOn: string | null, today: string, distressThreshold: number, handover: { note: string, byName: string | null, at: string } | null, reported: { fact: ReportedFact, on: string, source: string } | null, navigator: { id: string, name: string } | null, patient: { id: string, version: number, name: string, givenName: string, familyName: string, mrn: string | null, birthOn: string | null, age: number | null, language: string, needsInterpreter: boolean, zone: string, caregiverName: string | null, contactPoints: Array<{ id: string, kind: ContactKind, owner: ContactOwner, value: string, display: string, label: string | null, isTextable: boolean, isOptedOut: boolean, version: number }>, consents: Array<{ channel: Channel, topic: ConsentTopic, isGiven: boolean, how: ConsentHow, textVersion: string, riskVersion: string | null, on: string }>, caregiverPermission: { name: string, isGiven: boolean, how: PermissionHow, on: string } | null, visitReach: { channel: Channel | null, suppression: Suppression | null }, reach: { channel: Channel | null, suppression: Suppression | null } }, triage: { reasons: Array<Reason>, cancerType: string | null, diagnosisCode: string | null, stage: string | null, diagnosedOn: string | null, currentDoctor: string | null, currentPlace: string | null, recommendedTreatment: string | null, treatmentPlannedOn: string | null, treatmentStarted: boolean | null, doctorReaction: DoctorReaction | null, supportPerson: string | null, isConsentAsked: boolean }, window: { on: string, clinicianName: string | null, statedOn: string | null, bases: Array<WindowBasis>, note: string | null, isConfirmed: boolean, origin: WindowOrigin, recordedByName: string | null } | null, slack: { remainingDays: number, mustMoveOn: string | null, slackDays: number | null, isEstimate: boolean, chain: Array<{ step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } }>, beside: Array<{ step: Step, days: number, spareDays: number, links: Array<{ step: Step, days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null }, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null } }> }>, awaited: Array<{ event: AwaitedEventCode, recordItemId: string | null, recordKind: RecordKind | null, who: string | null, expectedOn: string }> }, board: { windowOn: string | null, isWindowConfirmed: boolean, mustMoveOn: string | null, isEstimate: boolean, stepStates: Array<StepState>, overdueSteps: Array<Step>, currentStep: Step, ball: Ball, dueOn: string | null, waitingSince: string | null, answeredAt: string | null, snoozedUntilOn: string | null, isHelpAsked: boolean, isConsentMissing: boolean, isUnreachable: boolean, openBarriers: number, unreachable: UnreachableReason | null, recordsReady: number, recordsTotal: number, visitOn: string | null, lastTouchAt: string, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null }, nextAct: { code: string, step: Step, who: string | null, recordItemIds: Array<string> | null, answerId: string | null, callTaskId: string | null } }, steps: Array<{ step: Step, round: number, state: StepState, ball: Ball, enteredAt: string | null, doneAt: string | null, dueOn: string | null, reason: string | null }>, tasks: Array<{ id: string, round: number, kind: PatientTaskKind, state: PatientTaskState, recordItemId: string | null, askedOn: string, answer: PatientAnswerKind | null, answeredAt: string | null, doneOn: string | null }>, answers: Array<{ id: string, taskId: string | null, kind: PatientAnswerKind, text: string | null, at: string, isHandled: boolean, crisis: CrisisKind | null, calledOn: string | null, isCaregivers: boolean | null, pictures: number | null }>, callTasks: Array<{ id: string, reason: CallTaskReason, patientTaskId: string | null, dueOn: string, raisedOn: string, isDone: boolean }>, barriers: Array<{ id: string, kind: BarrierKind, note: string | null, foundOn: string, isResolved: boolean, intervention: Intervention | null, resolvedOn: string | null, resolvedNote: string | null }>, distress: Array<{ id: string, score: number, instrument: string, on: string, isReferralWanted: boolean, answer: DistressAnswer | null, answeredOn: string | null, referredTo: string | null }>, navigation: { consent: { on: string, how: NavigationConsentHow, isGiven: boolean } | null, visit: { on: string, practitionerName: string } | null, plan: { on: string, practitionerName: string, summary: string } | null }, workload: { total: number, shares: Array<{ part: WorkloadPart, count: number, weight: number }> }, deliveries: Array<{ id: string, channel: Channel, state: DeliveryState, reason: string | null, queue: string, dueAt: string, sentAt: string | null, isInOutbox: boolean, language: string | null, text: string | null, canUndo: boolean, templateVersion: number | null, items: Array<{ taskId: string, occurrence: number, kind: PatientTaskKind }> }>, timeline: Array<{ id: string, seq: number, at: string, type: string, actorKind: ActorKind, actorName: string | null, payload: string, isCorrected: boolean, isCorrectable: boolean }>, candidates: Array<{ id: string, round: number, name: string, kind: CandidateKind, centerId: string | null, clinicianName: string | null, source: IdeaSource | null, specialtyFit: string | null, distanceMiles: number | null, isTelehealthOffered: boolean | null, network: NetworkStatus | null, referralNeeded: Answer | null, firstAppointmentOn: string | null, intakeChecklist: string | null, expectedDays: number | null, phone: string | null, fax: string | null, reply: CenterReply, repliedOn: string | null, replyContact: string | null, isChosen: boolean, chosenReason: string | null, answerDays: { days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null } } }>, recordItems: Array<{ id: string, round: number, kind: RecordKind, state: RecordState, description: string | null, holderId: string | null, holderName: string | null, way: RecordWay | null, requestCount: number, requestedOn: string | null, requestBasis: RequestBasis | null, reachedHolderOn: string | null, extendedOn: string | null, extensionReason: string | null, isOnTheWay: boolean | null, usualDays: number, promisedOn: string | null, receivedOn: string | null, sentOn: string | null, acceptedOn: string | null, reason: string | null, since: string, authorizationSignedOn: string | null, authorizationExpiresOn: string | null, carrier: string | null, trackingNumber: string | null, mustReturn: boolean | null, returnDueOn: string | null, arrivedOn: string | null, returnedOn: string | null, clock: { startedOn: string, dueOn: string, extensionUntilOn: string, isExtended: boolean, leftDays: number, isOver: boolean } | null }>, releases: Array<{ id: string, holderId: string | null, holderName: string, recordItemIds: Array<string>, recipient: string, purpose: string, expiresOn: string | null, expiryEvent: string | null, preparedOn: string, signedOn: string | null, signerName: string | null, signerAuthority: string | null, revokedOn: string | null }>, coverage: { round: number, payerName: string | null, planType: PlanType | null, memberNumber: string | null, isSelfPay: boolean | null, isCoverageActive: Answer | null, coverageDetails: string | null, referralRequired: Answer | null, referralNumber: string | null, referralReceivedOn: string | null, authorizationRequired: Answer | null, authorizationState: AuthorizationState | null, authorizationNumber: string | null, authorizationSubmittedOn: string | null, authorizationSubmittedTime: string | null, authorizationIsExpedited: boolean | null, authorizationAnsweredOn: string | null, network: NetworkStatus | null, deductibleLeftCents: number | null, outOfPocketCents: number | null, estimateShownOn: string | null, representativeName: string | null, calledOn: string | null, referenceNumber: string | null, denialReason: string | null, appealDueOn: string | null, appealFiledOn: string | null, appealResult: AppealResult | null, appealAnsweredOn: string | null }, authorizations: Array<{ ordinal: number, round: number, submittedOn: string, submittedTime: string | null, isExpedited: boolean, number: string | null, result: AuthorizationState | null, answeredOn: string | null, denialReason: string | null, appealDueOn: string | null, appealFiledOn: string | null, appealResult: AppealResult | null, appealAnsweredOn: string | null }>, questions: Array<{ id: string, round: number, topic: QuestionTopic, text: string, isTop: boolean, isConfirmed: boolean, position: number }>, visitPrep: { isSupportPersonAsked: boolean | null, supportPersonName: string | null, recordingPlan: RecordingPlan | null, isRecordingAllowed: boolean | null }, appointments: Array<{ id: string, round: number, mode: VisitMode, state: AppointmentState, startsAt: string, zone: string, startsOn: string, clinicianName: string | null, place: string | null, usState: string | null, moveCount: number, reason: string | null, endedOn: string | null }>, opinions: Array<{ order: OpinionOrder, clinicianName: string | null, centerName: string | null, givenOn: string | null, diagnosis: string | null, stage: string | null, treatment: string | null, surgery: string | null, sequence: string | null, furtherTests: string | null, trials: string | null, urgency: string | null, hadInHand: string | null, experience: { listens: number | null, respectful: number | null, explains: number | null, supportive: number | null, comfort: number | null, trust: number | null } }>, decision: { outcome: Outcome | null, outcomeNote: string | null, words: string | null, decidedOn: string | null, isReturnPermitted: boolean | null, returnSentOn: string | null, returnSentTo: string | null, returnSentBy: SummaryWay | null, testItemIds: Array<string>, discussOn: string | null }, pastDecisions: Array<{ round: number, outcome: Outcome | null, outcomeNote: string | null, words: string | null, decidedOn: string | null }> } }
   };

export type HolderChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type HolderChoicesQuery = { holders: { totalCount: number, items: Array<{ id: string, name: string, kind: HolderKind, phone: string | null, fax: string | null, portalUrl: string | null, hours: string | null, city: string | null, state: string | null, zone: string | null, note: string | null }> } };

export type CenterChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type CenterChoicesQuery = { centers: { totalCount: number, items: Array<{ id: string, name: string, kind: CandidateKind, designation: string | null, city: string | null, state: string | null, phone: string | null, fax: string | null, intakeChecklist: string | null, asOf: string | null, source: string | null }> } };

export type NavigatorChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type NavigatorChoicesQuery = { people: { items: Array<{ id: string, name: string, roles: Array<Role>, status: PersonStatus, openCaseCount: number }> } };

export type CaseFilesQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseFilesQuery = { caseFiles: { documents: Array<{ id: string, recordItemId: string | null, name: string, media: string | null, state: DocumentState, isLate: boolean, refusal: DocumentRefusal | null, refusalNote: string | null, problem: DocumentProblem | null, isScanned: boolean, bytes: number, pages: number | null, uploadedByName: string | null, uploadedAt: string, replacedById: string | null, duplicateOfId: string | null }>, packets: Array<{ id: string, version: number, state: PacketState, progress: number, isLate: boolean, failure: string | null, madeByName: string | null, madeAt: string, pages: number | null, documentId: string | null, sentAt: string | null, sentHow: string | null, overrideReason: string | null, gaps: Array<{ code: PacketGapCode, recordItemId: string | null }> }> } | null };

export type BuildPacketMutationVariables = Exact<{
  input: BuildPacketInput;
}>;


export type BuildPacketMutation = { buildPacket:
    | { __typename: 'NotFound' }
    | { __typename: 'Packet' }
   };

export type SendPacketMutationVariables = Exact<{
  input: SendPacketInput;
}>;


export type SendPacketMutation = { sendPacket:
    | { __typename: 'ActionRecorded' }
    | { __typename: 'ActionRefused', message: string }
    | { __typename: 'InputRefused', problems: Array<{ message: string }> }
    | { __typename: 'NotFound' }
   };

export type WithdrawDocumentMutationVariables = Exact<{
  input: WithdrawDocumentInput;
}>;


export type WithdrawDocumentMutation = { withdrawDocument:
    | { __typename: 'CaseFiles' }
    | { __typename: 'InputRefused' }
    | { __typename: 'NotFound' }
   };

export type WhatIfQueryVariables = Exact<{
  caseId: string;
  suppose: Array<SuppositionInput> | SuppositionInput;
}>;


export type WhatIfQuery = { whatIf:
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'NotFound' }
    | { __typename: 'WhatIf', before: { remainingDays: number, slackDays: number | null }, after: { remainingDays: number, slackDays: number | null, chain: Array<{ why: { code: string, recordKind: RecordKind | null, who: string | null, on: string | null, count: number | null } }> } }
   };

export type CaseStepPartsFragment = { candidates: Array<{ id: string, round: number, name: string, kind: CandidateKind, centerId: string | null, clinicianName: string | null, source: IdeaSource | null, specialtyFit: string | null, distanceMiles: number | null, isTelehealthOffered: boolean | null, network: NetworkStatus | null, referralNeeded: Answer | null, firstAppointmentOn: string | null, intakeChecklist: string | null, expectedDays: number | null, phone: string | null, fax: string | null, reply: CenterReply, repliedOn: string | null, replyContact: string | null, isChosen: boolean, chosenReason: string | null, answerDays: { days: number, basis: { source: DaysSource, medianDays: number | null, p90Days: number | null, n: number | null } } }>, recordItems: Array<{ id: string, round: number, kind: RecordKind, state: RecordState, description: string | null, holderId: string | null, holderName: string | null, way: RecordWay | null, requestCount: number, requestedOn: string | null, requestBasis: RequestBasis | null, reachedHolderOn: string | null, extendedOn: string | null, extensionReason: string | null, isOnTheWay: boolean | null, usualDays: number, promisedOn: string | null, receivedOn: string | null, sentOn: string | null, acceptedOn: string | null, reason: string | null, since: string, authorizationSignedOn: string | null, authorizationExpiresOn: string | null, carrier: string | null, trackingNumber: string | null, mustReturn: boolean | null, returnDueOn: string | null, arrivedOn: string | null, returnedOn: string | null, clock: { startedOn: string, dueOn: string, extensionUntilOn: string, isExtended: boolean, leftDays: number, isOver: boolean } | null }>, releases: Array<{ id: string, holderId: string | null, holderName: string, recordItemIds: Array<string>, recipient: string, purpose: string, expiresOn: string | null, expiryEvent: string | null, preparedOn: string, signedOn: string | null, signerName: string | null, signerAuthority: string | null, revokedOn: string | null }>, coverage: { round: number, payerName: string | null, planType: PlanType | null, memberNumber: string | null, isSelfPay: boolean | null, isCoverageActive: Answer | null, coverageDetails: string | null, referralRequired: Answer | null, referralNumber: string | null, referralReceivedOn: string | null, authorizationRequired: Answer | null, authorizationState: AuthorizationState | null, authorizationNumber: string | null, authorizationSubmittedOn: string | null, authorizationSubmittedTime: string | null, authorizationIsExpedited: boolean | null, authorizationAnsweredOn: string | null, network: NetworkStatus | null, deductibleLeftCents: number | null, outOfPocketCents: number | null, estimateShownOn: string | null, representativeName: string | null, calledOn: string | null, referenceNumber: string | null, denialReason: string | null, appealDueOn: string | null, appealFiledOn: string | null, appealResult: AppealResult | null, appealAnsweredOn: string | null }, authorizations: Array<{ ordinal: number, round: number, submittedOn: string, submittedTime: string | null, isExpedited: boolean, number: string | null, result: AuthorizationState | null, answeredOn: string | null, denialReason: string | null, appealDueOn: string | null, appealFiledOn: string | null, appealResult: AppealResult | null, appealAnsweredOn: string | null }>, questions: Array<{ id: string, round: number, topic: QuestionTopic, text: string, isTop: boolean, isConfirmed: boolean, position: number }>, visitPrep: { isSupportPersonAsked: boolean | null, supportPersonName: string | null, recordingPlan: RecordingPlan | null, isRecordingAllowed: boolean | null }, appointments: Array<{ id: string, round: number, mode: VisitMode, state: AppointmentState, startsAt: string, zone: string, startsOn: string, clinicianName: string | null, place: string | null, usState: string | null, moveCount: number, reason: string | null, endedOn: string | null }>, opinions: Array<{ order: OpinionOrder, clinicianName: string | null, centerName: string | null, givenOn: string | null, diagnosis: string | null, stage: string | null, treatment: string | null, surgery: string | null, sequence: string | null, furtherTests: string | null, trials: string | null, urgency: string | null, hadInHand: string | null, experience: { listens: number | null, respectful: number | null, explains: number | null, supportive: number | null, comfort: number | null, trust: number | null } }>, decision: { outcome: Outcome | null, outcomeNote: string | null, words: string | null, decidedOn: string | null, isReturnPermitted: boolean | null, returnSentOn: string | null, returnSentTo: string | null, returnSentBy: SummaryWay | null, testItemIds: Array<string>, discussOn: string | null }, pastDecisions: Array<{ round: number, outcome: Outcome | null, outcomeNote: string | null, words: string | null, decidedOn: string | null }> };

export type CasesQueryVariables = Exact<{
  filter: CaseFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type CasesQuery = { cases: { totalCount: number, endCursor: string | null, today: string, items: Array<{ caseId: string, version: number, patientName: string, mrn: string | null, cancerType: string | null, reasons: Array<Reason>, language: string, status: CaseStatus, round: number, navigatorId: string | null, navigatorName: string | null, windowOn: string | null, isWindowConfirmed: boolean, mustMoveOn: string | null, isEstimate: boolean, stepStates: Array<StepState>, overdueSteps: Array<Step>, currentStep: Step, ball: Ball, dueOn: string | null, waitingSince: string | null, answeredAt: string | null, snoozedUntilOn: string | null, isHelpAsked: boolean, isConsentMissing: boolean, isUnreachable: boolean, openBarriers: number, unreachable: UnreachableReason | null, recordsReady: number, recordsTotal: number, visitOn: string | null, lastTouchAt: string, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null }, nextAct: { code: string, step: Step, who: string | null, recordItemIds: Array<string> | null, answerId: string | null, callTaskId: string | null }, lastTouch: { type: string, actorKind: ActorKind, on: string } }> } };

export type DeliveryQueryVariables = Exact<{ [key: string]: never; }>;


export type DeliveryQuery = { delivery: { patientCount: number, lagTargetSeconds: number, troubles: Array<{ deliveryId: string, caseId: string, patientName: string, trouble: DeliveryTroubleKind, reason: string | null, channel: Channel, kinds: Array<PatientTaskKind>, attempt: number, dueAt: string, since: string, hasCallTask: boolean, isElsewhere: boolean }>, queues: Array<{ queue: string, due: number, oldestSeconds: number, canarySeconds: number | null }>, closedChannels: Array<{ channel: Channel, reason: ClosedReason }>, holds: Array<{ kind: SendingHoldKind, reason: string | null, since: string, by: string | null, fromAt: string | null, isReviewable: boolean, putAside: number }>, circuits: Array<{ provider: string, since: string, probeAt: string }>, outcomes: Array<{ outcome: string, channel: Channel, count: number }> } };

export type MendDeliveryMutationVariables = Exact<{
  input: MendDeliveryInput;
}>;


export type MendDeliveryMutation = { mendDelivery:
    | { __typename: 'DeliveryMended' }
    | { __typename: 'DeliveryRefused', code: string, message: string }
    | { __typename: 'NotFound' }
   };

export type PauseSendingMutationVariables = Exact<{
  input: PauseSendingInput;
}>;


export type PauseSendingMutation = { pauseSending:
    | { __typename: 'DeliveryRefused' }
    | { __typename: 'InputRefused' }
    | { __typename: 'SendingChanged' }
   };

export type ReleaseSendingMutationVariables = Exact<{
  input: ReleaseSendingInput;
}>;


export type ReleaseSendingMutation = { releaseSending:
    | { __typename: 'DeliveryRefused', code: string, message: string }
    | { __typename: 'InputRefused' }
    | { __typename: 'SendingChanged' }
   };

export type HolderPartsFragment = { id: string, name: string, kind: HolderKind, phone: string | null, fax: string | null, portalUrl: string | null, city: string | null, state: string | null, zone: string | null, hours: string | null, note: string | null, openItemCount: number, version: number };

export type CenterPartsFragment = { id: string, name: string, kind: CandidateKind, designation: string | null, city: string | null, state: string | null, phone: string | null, fax: string | null, intakeChecklist: string | null, asOf: string | null, source: string | null, version: number };

export type HoldersQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HoldersQuery = { holders: { totalCount: number, endCursor: string | null, items: Array<{ id: string, name: string, kind: HolderKind, phone: string | null, fax: string | null, portalUrl: string | null, city: string | null, state: string | null, zone: string | null, hours: string | null, note: string | null, openItemCount: number, version: number }> } };

export type CentersQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CentersQuery = { centers: { totalCount: number, endCursor: string | null, items: Array<{ id: string, name: string, kind: CandidateKind, designation: string | null, city: string | null, state: string | null, phone: string | null, fax: string | null, intakeChecklist: string | null, asOf: string | null, source: string | null, version: number }> } };

export type SaveHolderMutationVariables = Exact<{
  input: SaveHolderInput;
}>;


export type SaveHolderMutation = { saveHolder:
    | { __typename: 'Conflict' }
    | { __typename: 'Holder', id: string, name: string, kind: HolderKind, phone: string | null, fax: string | null, portalUrl: string | null, city: string | null, state: string | null, zone: string | null, hours: string | null, note: string | null, openItemCount: number, version: number }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'NotFound' }
   };

export type SaveCenterMutationVariables = Exact<{
  input: SaveCenterInput;
}>;


export type SaveCenterMutation = { saveCenter:
    | { __typename: 'Center', id: string, name: string, kind: CandidateKind, designation: string | null, city: string | null, state: string | null, phone: string | null, fax: string | null, intakeChecklist: string | null, asOf: string | null, source: string | null, version: number }
    | { __typename: 'Conflict' }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'NotFound' }
   };

export type NavigationEvidenceQueryVariables = Exact<{
  month: string;
}>;


export type NavigationEvidenceQuery = { navigationEvidence: { month: string, zone: string, firstOn: string, lastOn: string, patientCount: number, loggedMinutes: number, countedMinutes: number, reportableCount: number, patients: Array<{ caseId: string, patientName: string, mrn: string | null, navigatorName: string | null, loggedMinutes: number, countedMinutes: number, g0023: number, g0024: number, gates: Array<{ gate: PinGate, state: GateState, on: string | null, untilOn: string | null, how: NavigationConsentHow | null, practitionerName: string | null }>, acts: Array<{ actionId: string, personName: string, action: string, category: EffortCategory, startAt: string, endAt: string, minutes: number, countedMinutes: number, reason: UncountedReason | null }> }> } };

export type ImportRunPartsFragment = { id: string, fileName: string, kind: ImportKind, status: ImportStatus, encoding: string | null, separator: string | null, createdAt: string, committedAt: string | null, counts: { total: number, accepted: number, corrected: number, refused: number, unchanged: number }, columns: Array<{ index: number, header: string, field: string | null, samples: Array<string> }> };

export type ImportRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportRunsQuery = { importRuns: Array<{ id: string, fileName: string, kind: ImportKind, status: ImportStatus, createdAt: string, counts: { total: number, accepted: number, corrected: number, refused: number, unchanged: number } }> };

export type ImportRunQueryVariables = Exact<{
  id: string;
}>;


export type ImportRunQuery = { importFields: Array<string>, importRun: { id: string, fileName: string, kind: ImportKind, status: ImportStatus, encoding: string | null, separator: string | null, createdAt: string, committedAt: string | null, counts: { total: number, accepted: number, corrected: number, refused: number, unchanged: number }, columns: Array<{ index: number, header: string, field: string | null, samples: Array<string> }> } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string;
  first: number;
  after: number;
  verdict?: ImportRowVerdict | null | undefined;
}>;


export type ImportRowsQuery = { importRun: { id: string, rows: Array<{ row: number, verdict: ImportRowVerdict, patientName: string | null, mrn: string | null, summary: string | null, caseId: string | null, notes: Array<{ column: string | null, code: string, message: string }> }> } | null };

export type MapImportMutationVariables = Exact<{
  input: MapImportInput;
}>;


export type MapImportMutation = { mapImport:
    | { __typename: 'ImportRun', id: string, fileName: string, kind: ImportKind, status: ImportStatus, encoding: string | null, separator: string | null, createdAt: string, committedAt: string | null, counts: { total: number, accepted: number, corrected: number, refused: number, unchanged: number }, columns: Array<{ index: number, header: string, field: string | null, samples: Array<string> }> }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'NotFound' }
   };

export type CommitImportMutationVariables = Exact<{
  input: CommitImportInput;
}>;


export type CommitImportMutation = { commitImport:
    | { __typename: 'ImportRun', id: string, fileName: string, kind: ImportKind, status: ImportStatus, encoding: string | null, separator: string | null, createdAt: string, committedAt: string | null, counts: { total: number, accepted: number, corrected: number, refused: number, unchanged: number }, columns: Array<{ index: number, header: string, field: string | null, samples: Array<string> }> }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'NotFound' }
   };

export type DiscardImportMutationVariables = Exact<{
  input: DiscardImportInput;
}>;


export type DiscardImportMutation = { discardImport:
    | { __typename: 'ImportRun', id: string, fileName: string, kind: ImportKind, status: ImportStatus, encoding: string | null, separator: string | null, createdAt: string, committedAt: string | null, counts: { total: number, accepted: number, corrected: number, refused: number, unchanged: number }, columns: Array<{ index: number, header: string, field: string | null, samples: Array<string> }> }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'NotFound' }
   };

export type WorryCardPartsFragment = { kind: WorryKind, language: CardLanguage, version: number, title: string, body: string, reviewerName: string | null, reviewerRole: string | null, reviewedOn: string | null, publishedAt: string | null, publishedByName: string | null };

export type WorryCardsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorryCardsQuery = { worryCards: Array<{ kind: WorryKind, language: CardLanguage, version: number, title: string, body: string, reviewerName: string | null, reviewerRole: string | null, reviewedOn: string | null, publishedAt: string | null, publishedByName: string | null }> };

export type WorryCardVersionsQueryVariables = Exact<{
  kind: WorryKind;
  language: CardLanguage;
}>;


export type WorryCardVersionsQuery = { worryCardVersions: Array<{ kind: WorryKind, language: CardLanguage, version: number, title: string, body: string, reviewerName: string | null, reviewerRole: string | null, reviewedOn: string | null, publishedAt: string | null, publishedByName: string | null }> };

export type PublishWorryCardMutationVariables = Exact<{
  input: PublishWorryCardInput;
}>;


export type PublishWorryCardMutation = { publishWorryCard:
    | { __typename: 'Conflict', message: string, version: number }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'WorryCard', version: number }
   };

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenCaseMutation = { openCase:
    | { __typename: 'CaseOpened', case: { id: string } }
    | { __typename: 'DuplicateCase', caseId: string }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
   };

export type PersonPartsFragment = { id: string, name: string, email: string, roles: Array<Role>, isClinical: boolean, status: PersonStatus, openCaseCount: number, lastSignInAt: string | null, version: number };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { people: { items: Array<{ id: string, name: string, email: string, roles: Array<Role>, isClinical: boolean, status: PersonStatus, openCaseCount: number, lastSignInAt: string | null, version: number }> } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson:
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'NotFound' }
    | { __typename: 'PersonInvited', link: string, person: { id: string, name: string, email: string, roles: Array<Role>, isClinical: boolean, status: PersonStatus, openCaseCount: number, lastSignInAt: string | null, version: number } }
   };

export type RenewInvitationMutationVariables = Exact<{
  input: RenewInvitationInput;
}>;


export type RenewInvitationMutation = { renewInvitation:
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'NotFound' }
    | { __typename: 'PersonInvited', link: string, person: { id: string, name: string, email: string, roles: Array<Role>, isClinical: boolean, status: PersonStatus, openCaseCount: number, lastSignInAt: string | null, version: number } }
   };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { updatePerson:
    | { __typename: 'Conflict' }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'NotFound' }
    | { __typename: 'Person', id: string, name: string, email: string, roles: Array<Role>, isClinical: boolean, status: PersonStatus, openCaseCount: number, lastSignInAt: string | null, version: number }
   };

export type DeactivatePersonMutationVariables = Exact<{
  input: DeactivatePersonInput;
}>;


export type DeactivatePersonMutation = { deactivatePerson:
    | { __typename: 'Conflict' }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'NotFound' }
    | { __typename: 'Person', id: string, name: string, email: string, roles: Array<Role>, isClinical: boolean, status: PersonStatus, openCaseCount: number, lastSignInAt: string | null, version: number }
   };

export type ReactivatePersonMutationVariables = Exact<{
  input: ReactivatePersonInput;
}>;


export type ReactivatePersonMutation = { reactivatePerson:
    | { __typename: 'Conflict' }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'NotFound' }
    | { __typename: 'Person', id: string, name: string, email: string, roles: Array<Role>, isClinical: boolean, status: PersonStatus, openCaseCount: number, lastSignInAt: string | null, version: number }
   };

export type MessageTemplatePartsFragment = { kind: PatientTaskKind, channel: Channel, language: CardLanguage, version: number, subject: string | null, body: string, reviewerName: string | null, reviewerRole: string | null, reviewedOn: string | null, publishedByName: string | null };

export type MessageTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type MessageTemplatesQuery = { messageTemplates: { senderName: string, senderPhone: string, linkBase: string, quietStartHour: number, quietEndHour: number, items: Array<{ kind: PatientTaskKind, channel: Channel, language: CardLanguage, version: number, subject: string | null, body: string, reviewerName: string | null, reviewerRole: string | null, reviewedOn: string | null, publishedByName: string | null }> } };

export type MessageTemplateVersionsQueryVariables = Exact<{
  kind: PatientTaskKind;
  channel: Channel;
  language: CardLanguage;
}>;


export type MessageTemplateVersionsQuery = { messageTemplateVersions: Array<{ kind: PatientTaskKind, channel: Channel, language: CardLanguage, version: number, subject: string | null, body: string, reviewerName: string | null, reviewerRole: string | null, reviewedOn: string | null, publishedByName: string | null }> };

export type SimulateRemindersQueryVariables = Exact<{
  drafts: Array<MessageDraftInput> | MessageDraftInput;
}>;


export type SimulateRemindersQuery = { simulateReminders:
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'ReminderSimulation', messageCount: number, patientCount: number, days: Array<{ on: string, messageCount: number }>, holds: Array<{ kind: SendingHoldKind, since: string }>, heldBack: Array<{ reason: string, until: string | null, patientCount: number }>, items: Array<{ id: string, caseId: string, patientName: string, dueAt: string, zone: string, kind: PatientTaskKind, channel: Channel, language: CardLanguage, version: number | null, subject: string | null, text: string }> }
   };

export type PublishMessageTemplateMutationVariables = Exact<{
  input: PublishMessageTemplateInput;
}>;


export type PublishMessageTemplateMutation = { publishMessageTemplate:
    | { __typename: 'Conflict', message: string, version: number }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'MessageTemplate', version: number }
   };

export type SendTestMessageMutationVariables = Exact<{
  input: TestMessageInput;
}>;


export type SendTestMessageMutation = { sendTestMessage:
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'TestMessageSent', to: string }
   };

export type SearchCasesQueryVariables = Exact<{
  text: string;
}>;


export type SearchCasesQuery = { searchCases: { items: Array<{ caseId: string, patientName: string, mrn: string | null, birthOn: string | null, cancerType: string | null, status: CaseStatus, navigatorName: string | null }> } };

export type CrisisWordsPartsFragment = { version: number, lists: Array<{ language: CardLanguage, kind: CrisisKind, words: Array<string> }>, versions: Array<{ version: number, savedAt: string, savedByName: string, wordCount: number }> };

export type CrisisWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type CrisisWordsQuery = { crisisWords: { version: number, lists: Array<{ language: CardLanguage, kind: CrisisKind, words: Array<string> }>, versions: Array<{ version: number, savedAt: string, savedByName: string, wordCount: number }> } };

export type SaveCrisisWordsMutationVariables = Exact<{
  input: SaveCrisisWordsInput;
}>;


export type SaveCrisisWordsMutation = { saveCrisisWords:
    | { __typename: 'Conflict' }
    | { __typename: 'CrisisWords', version: number, lists: Array<{ language: CardLanguage, kind: CrisisKind, words: Array<string> }>, versions: Array<{ version: number, savedAt: string, savedByName: string, wordCount: number }> }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
   };

export type SaveMacrosMutationVariables = Exact<{
  input: SaveMacrosInput;
}>;


export type SaveMacrosMutation = { saveMacros:
    | { __typename: 'Conflict' }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'MyWorklist', hasLetterKeys: boolean, views: Array<{ id: string, name: string, address: string }>, macros: { version: number, items: Array<{ id: string, name: string | null, steps: Array<{ kind: MacroStepKind, way: RecordWay | null, party: CallParty | null, outcome: CallOutcome | null, followUpDays: number | null, task: PatientTaskKind | null, text: string | null, days: number | null }> }> } }
   };

export type UpdateOrganizationMutationVariables = Exact<{
  input: UpdateOrganizationInput;
}>;


export type UpdateOrganizationMutation = { updateOrganization:
    | { __typename: 'Conflict' }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Organization', id: string, version: number }
   };

export type MessageChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type MessageChannelsQuery = { messageChannels: { items: Array<{ channel: Channel, provider: string | null, isOpen: boolean, inboundUrls: Array<string>, agreements: Array<{ kind: AgreementKind, isConfirmed: boolean, providerName: string | null, signerName: string | null, agreedOn: string | null, confirmedBy: string | null, confirmedAt: string | null }> }> } };

export type ConfirmAgreementMutationVariables = Exact<{
  input: ConfirmAgreementInput;
}>;


export type ConfirmAgreementMutation = { confirmAgreement:
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'MessageChannels' }
   };

export type RevokeAgreementMutationVariables = Exact<{
  input: RevokeAgreementInput;
}>;


export type RevokeAgreementMutation = { revokeAgreement: { items: Array<{ channel: Channel, isOpen: boolean }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SecondFactorNeeded' }
    | { __typename: 'SignInRefused', code: SignInRefusal }
    | { __typename: 'SignedIn', me: { id: string, name: string, email: string, roles: Array<Role>, isClinical: boolean, language: Language, hasSecondFactor: boolean, mustEnrollSecondFactor: boolean, today: string, mode: Mode, organization: { id: string, name: string, senderName: string, senderPhone: string, zone: string, quietStartHour: number, quietEndHour: number, isSecondFactorRequired: boolean, coldAfterDays: number, carrierAnswersStop: boolean, smsNumber: string | null, distressThreshold: number, version: number, workloadWeights: Array<{ part: WorkloadPart, weight: number }> } } }
   };

export type VerifySecondFactorMutationVariables = Exact<{
  input: VerifySecondFactorInput;
}>;


export type VerifySecondFactorMutation = { verifySecondFactor:
    | { __typename: 'SecondFactorNeeded' }
    | { __typename: 'SignInRefused', code: SignInRefusal }
    | { __typename: 'SignedIn', me: { id: string, name: string, email: string, roles: Array<Role>, isClinical: boolean, language: Language, hasSecondFactor: boolean, mustEnrollSecondFactor: boolean, today: string, mode: Mode, organization: { id: string, name: string, senderName: string, senderPhone: string, zone: string, quietStartHour: number, quietEndHour: number, isSecondFactorRequired: boolean, coldAfterDays: number, carrierAnswersStop: boolean, smsNumber: string | null, distressThreshold: number, version: number, workloadWeights: Array<{ part: WorkloadPart, weight: number }> } } }
   };

export type EnrollSecondFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type EnrollSecondFactorMutation = { enrollSecondFactor: { secret: string, qrSvg: string } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: VerifySecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor:
    | { __typename: 'SignInRefused', code: SignInRefusal }
    | { __typename: 'SignedIn', me: { id: string, name: string, email: string, roles: Array<Role>, isClinical: boolean, language: Language, hasSecondFactor: boolean, mustEnrollSecondFactor: boolean, today: string, mode: Mode, organization: { id: string, name: string, senderName: string, senderPhone: string, zone: string, quietStartHour: number, quietEndHour: number, isSecondFactorRequired: boolean, coldAfterDays: number, carrierAnswersStop: boolean, smsNumber: string | null, distressThreshold: number, version: number, workloadWeights: Array<{ part: WorkloadPart, weight: number }> } } }
   };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { organizationName: string, email: string, name: string } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'CredentialSet', email: string }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'CredentialSet', email: string }
    | { __typename: 'InputRefused', problems: Array<{ field: string, code: string, message: string }> }
   };

export type StepCompletionQueryVariables = Exact<{
  input: StepCompletionInput;
}>;


export type StepCompletionQuery = { stepCompletion: { from: string, to: string, cancerTypes: Array<string>, headlines: { decided: number, decidedInWindow: number, visited: number, medianDaysToVisit: number | null, overdueNow: number, atRisk: number, unreachable: number, cold: number, openNow: number }, steps: Array<{ step: Step, entered: number, done: number, percent: number | null, medianDays: number | null, p90Days: number | null, overdue: number, slowest: { code: string, recordKind: RecordKind | null, who: string | null, count: number, medianDays: number | null } | null }>, navigators: Array<{ open: number, openByStep: Array<number>, atRisk: number, overdue: number, navigator: { id: string, name: string } | null }> } };

export type WorkloadsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkloadsQuery = { workloads: Array<{ weight: number, navigator: { id: string } | null }> };

export type BoardRowPartsFragment = { caseId: string, version: number, patientName: string, mrn: string | null, cancerType: string | null, reasons: Array<Reason>, language: string, status: CaseStatus, round: number, navigatorId: string | null, navigatorName: string | null, windowOn: string | null, isWindowConfirmed: boolean, mustMoveOn: string | null, isEstimate: boolean, stepStates: Array<StepState>, overdueSteps: Array<Step>, currentStep: Step, ball: Ball, dueOn: string | null, waitingSince: string | null, answeredAt: string | null, snoozedUntilOn: string | null, isHelpAsked: boolean, isConsentMissing: boolean, isUnreachable: boolean, openBarriers: number, unreachable: UnreachableReason | null, recordsReady: number, recordsTotal: number, visitOn: string | null, lastTouchAt: string, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null }, nextAct: { code: string, step: Step, who: string | null, recordItemIds: Array<string> | null, answerId: string | null, callTaskId: string | null }, lastTouch: { type: string, actorKind: ActorKind, on: string } };

export type BoardQueryVariables = Exact<{
  scope: BoardScope;
}>;


export type BoardQuery = { board: { today: string, totalCount: number, doneToday: number, coldAfterDays: number, items: Array<{ caseId: string, version: number, patientName: string, mrn: string | null, cancerType: string | null, reasons: Array<Reason>, language: string, status: CaseStatus, round: number, navigatorId: string | null, navigatorName: string | null, windowOn: string | null, isWindowConfirmed: boolean, mustMoveOn: string | null, isEstimate: boolean, stepStates: Array<StepState>, overdueSteps: Array<Step>, currentStep: Step, ball: Ball, dueOn: string | null, waitingSince: string | null, answeredAt: string | null, snoozedUntilOn: string | null, isHelpAsked: boolean, isConsentMissing: boolean, isUnreachable: boolean, openBarriers: number, unreachable: UnreachableReason | null, recordsReady: number, recordsTotal: number, visitOn: string | null, lastTouchAt: string, why: { code: string, step: Step | null, recordKind: RecordKind | null, who: string | null, usualDays: number | null, leftDays: number | null, lateDays: number | null, count: number | null, on: string | null, text: string | null }, nextAct: { code: string, step: Step, who: string | null, recordItemIds: Array<string> | null, answerId: string | null, callTaskId: string | null }, lastTouch: { type: string, actorKind: ActorKind, on: string } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MePartsFragmentDoc = new TypedDocumentString(`
    fragment MeParts on Me {
  id
  name
  email
  roles
  isClinical
  language
  hasSecondFactor
  mustEnrollSecondFactor
  today
  mode
  organization {
    id
    name
    senderName
    senderPhone
    zone
    quietStartHour
    quietEndHour
    isSecondFactorRequired
    coldAfterDays
    carrierAnswersStop
    smsNumber
    distressThreshold
    workloadWeights {
      part
      weight
    }
    version
  }
}
    `, {"fragmentName":"MeParts"}) as unknown as TypedDocumentString<MePartsFragment, unknown>;
export const WorklistPartsFragmentDoc = new TypedDocumentString(`
    fragment WorklistParts on MyWorklist {
  hasLetterKeys
  views {
    id
    name
    address
  }
  macros {
    version
    items {
      id
      name
      steps {
        kind
        way
        party
        outcome
        followUpDays
        task
        text
        days
      }
    }
  }
}
    `, {"fragmentName":"WorklistParts"}) as unknown as TypedDocumentString<WorklistPartsFragment, unknown>;
export const BoardRowPartsFragmentDoc = new TypedDocumentString(`
    fragment BoardRowParts on BoardRow {
  caseId
  version
  patientName
  mrn
  cancerType
  reasons
  language
  status
  round
  navigatorId
  navigatorName
  windowOn
  isWindowConfirmed
  mustMoveOn
  isEstimate
  stepStates
  overdueSteps
  currentStep
  ball
  why {
    code
    step
    recordKind
    who
    usualDays
    leftDays
    lateDays
    count
    on
    text
  }
  nextAct {
    code
    step
    who
    recordItemIds
    answerId
    callTaskId
  }
  dueOn
  waitingSince
  answeredAt
  snoozedUntilOn
  isHelpAsked
  isConsentMissing
  isUnreachable
  openBarriers
  unreachable
  recordsReady
  recordsTotal
  visitOn
  lastTouchAt
  lastTouch {
    type
    actorKind
    on
  }
}
    `, {"fragmentName":"BoardRowParts"}) as unknown as TypedDocumentString<BoardRowPartsFragment, unknown>;
export const RecordedItemPartsFragmentDoc = new TypedDocumentString(`
    fragment RecordedItemParts on RecordedItem {
  caseId
  outcome
  actionIds
  code
  message
  row {
    ...BoardRowParts
  }
}
    fragment BoardRowParts on BoardRow {
  caseId
  version
  patientName
  mrn
  cancerType
  reasons
  language
  status
  round
  navigatorId
  navigatorName
  windowOn
  isWindowConfirmed
  mustMoveOn
  isEstimate
  stepStates
  overdueSteps
  currentStep
  ball
  why {
    code
    step
    recordKind
    who
    usualDays
    leftDays
    lateDays
    count
    on
    text
  }
  nextAct {
    code
    step
    who
    recordItemIds
    answerId
    callTaskId
  }
  dueOn
  waitingSince
  answeredAt
  snoozedUntilOn
  isHelpAsked
  isConsentMissing
  isUnreachable
  openBarriers
  unreachable
  recordsReady
  recordsTotal
  visitOn
  lastTouchAt
  lastTouch {
    type
    actorKind
    on
  }
}`, {"fragmentName":"RecordedItemParts"}) as unknown as TypedDocumentString<RecordedItemPartsFragment, unknown>;
export const AbsencePartsFragmentDoc = new TypedDocumentString(`
    fragment AbsenceParts on Absence {
  id
  personId
  personName
  coveredById
  coveredByName
  fromOn
  untilOn
  note
}
    `, {"fragmentName":"AbsenceParts"}) as unknown as TypedDocumentString<AbsencePartsFragment, unknown>;
export const CaseWhyPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseWhyParts on Why {
  code
  step
  recordKind
  who
  usualDays
  leftDays
  lateDays
  count
  on
  text
}
    `, {"fragmentName":"CaseWhyParts"}) as unknown as TypedDocumentString<CaseWhyPartsFragment, unknown>;
export const CaseLinkPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseLinkParts on ChainLink {
  step
  days
  basis {
    source
    medianDays
    p90Days
    n
  }
  why {
    ...CaseWhyParts
  }
}
    fragment CaseWhyParts on Why {
  code
  step
  recordKind
  who
  usualDays
  leftDays
  lateDays
  count
  on
  text
}`, {"fragmentName":"CaseLinkParts"}) as unknown as TypedDocumentString<CaseLinkPartsFragment, unknown>;
export const CaseSlackPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseSlackParts on Slack {
  remainingDays
  mustMoveOn
  slackDays
  isEstimate
  chain {
    ...CaseLinkParts
  }
  beside {
    step
    days
    spareDays
    links {
      ...CaseLinkParts
    }
  }
  awaited {
    event
    recordItemId
    recordKind
    who
    expectedOn
  }
}
    fragment CaseWhyParts on Why {
  code
  step
  recordKind
  who
  usualDays
  leftDays
  lateDays
  count
  on
  text
}
fragment CaseLinkParts on ChainLink {
  step
  days
  basis {
    source
    medianDays
    p90Days
    n
  }
  why {
    ...CaseWhyParts
  }
}`, {"fragmentName":"CaseSlackParts"}) as unknown as TypedDocumentString<CaseSlackPartsFragment, unknown>;
export const CaseStepPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseStepParts on Case {
  candidates {
    id
    round
    name
    kind
    centerId
    clinicianName
    source
    specialtyFit
    distanceMiles
    isTelehealthOffered
    network
    referralNeeded
    firstAppointmentOn
    intakeChecklist
    expectedDays
    phone
    fax
    reply
    answerDays {
      days
      basis {
        source
        medianDays
        p90Days
        n
      }
    }
    repliedOn
    replyContact
    isChosen
    chosenReason
  }
  recordItems {
    id
    round
    kind
    state
    description
    holderId
    holderName
    way
    requestCount
    requestedOn
    requestBasis
    reachedHolderOn
    extendedOn
    extensionReason
    isOnTheWay
    usualDays
    clock {
      startedOn
      dueOn
      extensionUntilOn
      isExtended
      leftDays
      isOver
    }
    promisedOn
    receivedOn
    sentOn
    acceptedOn
    reason
    since
    authorizationSignedOn
    authorizationExpiresOn
    carrier
    trackingNumber
    mustReturn
    returnDueOn
    arrivedOn
    returnedOn
  }
  releases {
    id
    holderId
    holderName
    recordItemIds
    recipient
    purpose
    expiresOn
    expiryEvent
    preparedOn
    signedOn
    signerName
    signerAuthority
    revokedOn
  }
  coverage {
    round
    payerName
    planType
    memberNumber
    isSelfPay
    isCoverageActive
    coverageDetails
    referralRequired
    referralNumber
    referralReceivedOn
    authorizationRequired
    authorizationState
    authorizationNumber
    authorizationSubmittedOn
    authorizationSubmittedTime
    authorizationIsExpedited
    authorizationAnsweredOn
    network
    deductibleLeftCents
    outOfPocketCents
    estimateShownOn
    representativeName
    calledOn
    referenceNumber
    denialReason
    appealDueOn
    appealFiledOn
    appealResult
    appealAnsweredOn
  }
  authorizations {
    ordinal
    round
    submittedOn
    submittedTime
    isExpedited
    number
    result
    answeredOn
    denialReason
    appealDueOn
    appealFiledOn
    appealResult
    appealAnsweredOn
  }
  questions {
    id
    round
    topic
    text
    isTop
    isConfirmed
    position
  }
  visitPrep {
    isSupportPersonAsked
    supportPersonName
    recordingPlan
    isRecordingAllowed
  }
  appointments {
    id
    round
    mode
    state
    startsAt
    zone
    startsOn
    clinicianName
    place
    usState
    moveCount
    reason
    endedOn
  }
  opinions {
    order
    clinicianName
    centerName
    givenOn
    diagnosis
    stage
    treatment
    surgery
    sequence
    furtherTests
    trials
    urgency
    hadInHand
    experience {
      listens
      respectful
      explains
      supportive
      comfort
      trust
    }
  }
  decision {
    outcome
    outcomeNote
    words
    decidedOn
    isReturnPermitted
    returnSentOn
    returnSentTo
    returnSentBy
    testItemIds
    discussOn
  }
  pastDecisions {
    round
    outcome
    outcomeNote
    words
    decidedOn
  }
}
    `, {"fragmentName":"CaseStepParts"}) as unknown as TypedDocumentString<CaseStepPartsFragment, unknown>;
export const CasePartsFragmentDoc = new TypedDocumentString(`
    fragment CaseParts on Case {
  id
  version
  status
  round
  openedAt
  pauseReason
  resumeOn
  closeReason
  closedOn
  today
  handover {
    note
    byName
    at
  }
  reported {
    fact
    on
    source
  }
  navigator {
    id
    name
  }
  patient {
    id
    version
    name
    givenName
    familyName
    mrn
    birthOn
    age
    language
    needsInterpreter
    zone
    caregiverName
    contactPoints {
      id
      kind
      owner
      value
      display
      label
      isTextable
      isOptedOut
      version
    }
    consents {
      channel
      topic
      isGiven
      how
      textVersion
      riskVersion
      on
    }
    caregiverPermission {
      name
      isGiven
      how
      on
    }
    visitReach {
      channel
      suppression
    }
    reach {
      channel
      suppression
    }
  }
  triage {
    reasons
    cancerType
    diagnosisCode
    stage
    diagnosedOn
    currentDoctor
    currentPlace
    recommendedTreatment
    treatmentPlannedOn
    treatmentStarted
    doctorReaction
    supportPerson
    isConsentAsked
  }
  window {
    on
    clinicianName
    statedOn
    bases
    note
    isConfirmed
    origin
    recordedByName
  }
  slack {
    ...CaseSlackParts
  }
  board {
    windowOn
    isWindowConfirmed
    mustMoveOn
    isEstimate
    stepStates
    overdueSteps
    currentStep
    ball
    dueOn
    waitingSince
    answeredAt
    snoozedUntilOn
    isHelpAsked
    isConsentMissing
    isUnreachable
    openBarriers
    unreachable
    recordsReady
    recordsTotal
    visitOn
    lastTouchAt
    why {
      ...CaseWhyParts
    }
    nextAct {
      code
      step
      who
      recordItemIds
      answerId
      callTaskId
    }
  }
  steps {
    step
    round
    state
    ball
    enteredAt
    doneAt
    dueOn
    reason
  }
  ...CaseStepParts
  tasks {
    id
    round
    kind
    state
    recordItemId
    askedOn
    answer
    answeredAt
    doneOn
  }
  answers {
    id
    taskId
    kind
    text
    at
    isHandled
    crisis
    calledOn
    isCaregivers
    pictures
  }
  callTasks {
    id
    reason
    patientTaskId
    dueOn
    raisedOn
    isDone
  }
  barriers {
    id
    kind
    note
    foundOn
    isResolved
    intervention
    resolvedOn
    resolvedNote
  }
  distress {
    id
    score
    instrument
    on
    isReferralWanted
    answer
    answeredOn
    referredTo
  }
  distressThreshold
  navigation {
    consent {
      on
      how
      isGiven
    }
    visit {
      on
      practitionerName
    }
    plan {
      on
      practitionerName
      summary
    }
  }
  workload {
    total
    shares {
      part
      count
      weight
    }
  }
  deliveries {
    id
    channel
    state
    reason
    queue
    dueAt
    sentAt
    isInOutbox
    language
    text
    canUndo
    templateVersion
    items {
      taskId
      occurrence
      kind
    }
  }
  timeline {
    id
    seq
    at
    type
    actorKind
    actorName
    payload
    isCorrected
    isCorrectable
  }
}
    fragment CaseWhyParts on Why {
  code
  step
  recordKind
  who
  usualDays
  leftDays
  lateDays
  count
  on
  text
}
fragment CaseLinkParts on ChainLink {
  step
  days
  basis {
    source
    medianDays
    p90Days
    n
  }
  why {
    ...CaseWhyParts
  }
}
fragment CaseSlackParts on Slack {
  remainingDays
  mustMoveOn
  slackDays
  isEstimate
  chain {
    ...CaseLinkParts
  }
  beside {
    step
    days
    spareDays
    links {
      ...CaseLinkParts
    }
  }
  awaited {
    event
    recordItemId
    recordKind
    who
    expectedOn
  }
}
fragment CaseStepParts on Case {
  candidates {
    id
    round
    name
    kind
    centerId
    clinicianName
    source
    specialtyFit
    distanceMiles
    isTelehealthOffered
    network
    referralNeeded
    firstAppointmentOn
    intakeChecklist
    expectedDays
    phone
    fax
    reply
    answerDays {
      days
      basis {
        source
        medianDays
        p90Days
        n
      }
    }
    repliedOn
    replyContact
    isChosen
    chosenReason
  }
  recordItems {
    id
    round
    kind
    state
    description
    holderId
    holderName
    way
    requestCount
    requestedOn
    requestBasis
    reachedHolderOn
    extendedOn
    extensionReason
    isOnTheWay
    usualDays
    clock {
      startedOn
      dueOn
      extensionUntilOn
      isExtended
      leftDays
      isOver
    }
    promisedOn
    receivedOn
    sentOn
    acceptedOn
    reason
    since
    authorizationSignedOn
    authorizationExpiresOn
    carrier
    trackingNumber
    mustReturn
    returnDueOn
    arrivedOn
    returnedOn
  }
  releases {
    id
    holderId
    holderName
    recordItemIds
    recipient
    purpose
    expiresOn
    expiryEvent
    preparedOn
    signedOn
    signerName
    signerAuthority
    revokedOn
  }
  coverage {
    round
    payerName
    planType
    memberNumber
    isSelfPay
    isCoverageActive
    coverageDetails
    referralRequired
    referralNumber
    referralReceivedOn
    authorizationRequired
    authorizationState
    authorizationNumber
    authorizationSubmittedOn
    authorizationSubmittedTime
    authorizationIsExpedited
    authorizationAnsweredOn
    network
    deductibleLeftCents
    outOfPocketCents
    estimateShownOn
    representativeName
    calledOn
    referenceNumber
    denialReason
    appealDueOn
    appealFiledOn
    appealResult
    appealAnsweredOn
  }
  authorizations {
    ordinal
    round
    submittedOn
    submittedTime
    isExpedited
    number
    result
    answeredOn
    denialReason
    appealDueOn
    appealFiledOn
    appealResult
    appealAnsweredOn
  }
  questions {
    id
    round
    topic
    text
    isTop
    isConfirmed
    position
  }
  visitPrep {
    isSupportPersonAsked
    supportPersonName
    recordingPlan
    isRecordingAllowed
  }
  appointments {
    id
    round
    mode
    state
    startsAt
    zone
    startsOn
    clinicianName
    place
    usState
    moveCount
    reason
    endedOn
  }
  opinions {
    order
    clinicianName
    centerName
    givenOn
    diagnosis
    stage
    treatment
    surgery
    sequence
    furtherTests
    trials
    urgency
    hadInHand
    experience {
      listens
      respectful
      explains
      supportive
      comfort
      trust
    }
  }
  decision {
    outcome
    outcomeNote
    words
    decidedOn
    isReturnPermitted
    returnSentOn
    returnSentTo
    returnSentBy
    testItemIds
    discussOn
  }
  pastDecisions {
    round
    outcome
    outcomeNote
    words
    decidedOn
  }
}`, {"fragmentName":"CaseParts"}) as unknown as TypedDocumentString<CasePartsFragment, unknown>;
export const HolderPartsFragmentDoc = new TypedDocumentString(`
    fragment HolderParts on Holder {
  id
  name
  kind
  phone
  fax
  portalUrl
  city
  state
  zone
  hours
  note
  openItemCount
  version
}
    `, {"fragmentName":"HolderParts"}) as unknown as TypedDocumentString<HolderPartsFragment, unknown>;
export const CenterPartsFragmentDoc = new TypedDocumentString(`
    fragment CenterParts on Center {
  id
  name
  kind
  designation
  city
  state
  phone
  fax
  intakeChecklist
  asOf
  source
  version
}
    `, {"fragmentName":"CenterParts"}) as unknown as TypedDocumentString<CenterPartsFragment, unknown>;
export const ImportRunPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportRunParts on ImportRun {
  id
  fileName
  kind
  status
  encoding
  separator
  createdAt
  committedAt
  counts {
    total
    accepted
    corrected
    refused
    unchanged
  }
  columns {
    index
    header
    field
    samples
  }
}
    `, {"fragmentName":"ImportRunParts"}) as unknown as TypedDocumentString<ImportRunPartsFragment, unknown>;
export const WorryCardPartsFragmentDoc = new TypedDocumentString(`
    fragment WorryCardParts on WorryCard {
  kind
  language
  version
  title
  body
  reviewerName
  reviewerRole
  reviewedOn
  publishedAt
  publishedByName
}
    `, {"fragmentName":"WorryCardParts"}) as unknown as TypedDocumentString<WorryCardPartsFragment, unknown>;
export const PersonPartsFragmentDoc = new TypedDocumentString(`
    fragment PersonParts on Person {
  id
  name
  email
  roles
  isClinical
  status
  openCaseCount
  lastSignInAt
  version
}
    `, {"fragmentName":"PersonParts"}) as unknown as TypedDocumentString<PersonPartsFragment, unknown>;
export const MessageTemplatePartsFragmentDoc = new TypedDocumentString(`
    fragment MessageTemplateParts on MessageTemplate {
  kind
  channel
  language
  version
  subject
  body
  reviewerName
  reviewerRole
  reviewedOn
  publishedByName
}
    `, {"fragmentName":"MessageTemplateParts"}) as unknown as TypedDocumentString<MessageTemplatePartsFragment, unknown>;
export const CrisisWordsPartsFragmentDoc = new TypedDocumentString(`
    fragment CrisisWordsParts on CrisisWords {
  version
  lists {
    language
    kind
    words
  }
  versions {
    version
    savedAt
    savedByName
    wordCount
  }
}
    `, {"fragmentName":"CrisisWordsParts"}) as unknown as TypedDocumentString<CrisisWordsPartsFragment, unknown>;
export const DraftsDocument = new TypedDocumentString(`
    query Drafts($caseId: UUID) {
  drafts(caseId: $caseId) {
    form
    content
    savedAt
  }
}
    `, {"hash":"sha256:ceea243faa9f212100b5d13e2430c84b4ed0449a3e762846a881b25cc7cdebf7"}) as unknown as TypedDocumentString<DraftsQuery, DraftsQueryVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($input: SaveDraftInput!) {
  saveDraft(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:507c19da13e020e3a77a49a583d46a795e3e4c38608c924bc26e1d68f35894d3"}) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const EmergenciesDocument = new TypedDocumentString(`
    query Emergencies {
  emergencies {
    caseId
    patientName
    since
    calledOn
    navigatorName
    coveredByName
  }
  strangerEmergencies {
    id
    channel
    sender
    text
    since
    calledOn
    answer
  }
}
    `, {"hash":"sha256:6818fcccb6d944f640db2a48df3e04f14bb7bd9844cddd3ca4a3312df6ef3ab0"}) as unknown as TypedDocumentString<EmergenciesQuery, EmergenciesQueryVariables>;
export const SettleStrangerDocument = new TypedDocumentString(`
    mutation SettleStranger($input: SettleStrangerInput!) {
  settleStranger(input: $input) {
    __typename
    ... on StrangerSettled {
      messageId
      isHandled
    }
  }
}
    `, {"hash":"sha256:ab3bf8960970763bb4ca16832bedca4d740ca124bfbbbfd42426d5e9fdf5ddec"}) as unknown as TypedDocumentString<SettleStrangerMutation, SettleStrangerMutationVariables>;
export const BeHereDocument = new TypedDocumentString(`
    mutation BeHere($input: BeHereInput!) {
  beHere(input: $input)
}
    `, {"hash":"sha256:3cff0cc516112f0ee9571fcae40d964703687d55666fce0d19c49366f1cda884"}) as unknown as TypedDocumentString<BeHereMutation, BeHereMutationVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues {
  people {
    items {
      id
      name
    }
  }
}
    `, {"hash":"sha256:278cd0b4c83f4f4c8c8ce0f1caa863578a605084fbe8839bff26755a45c60e20"}) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...MeParts
  }
}
    fragment MeParts on Me {
  id
  name
  email
  roles
  isClinical
  language
  hasSecondFactor
  mustEnrollSecondFactor
  today
  mode
  organization {
    id
    name
    senderName
    senderPhone
    zone
    quietStartHour
    quietEndHour
    isSecondFactorRequired
    coldAfterDays
    carrierAnswersStop
    smsNumber
    distressThreshold
    workloadWeights {
      part
      weight
    }
    version
  }
}`, {"hash":"sha256:0d4364a4cb16481e4b2da5d13b838264eefceac35689f3bf58884278227a3aa6"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SetLanguageDocument = new TypedDocumentString(`
    mutation SetLanguage($input: SetLanguageInput!) {
  setLanguage(input: $input) {
    ...MeParts
  }
}
    fragment MeParts on Me {
  id
  name
  email
  roles
  isClinical
  language
  hasSecondFactor
  mustEnrollSecondFactor
  today
  mode
  organization {
    id
    name
    senderName
    senderPhone
    zone
    quietStartHour
    quietEndHour
    isSecondFactorRequired
    coldAfterDays
    carrierAnswersStop
    smsNumber
    distressThreshold
    workloadWeights {
      part
      weight
    }
    version
  }
}`, {"hash":"sha256:cebf356ab1f28441b6e18b34827e7c37ded6f99d68aa61498895d39d11c7f822"}) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
export const MyWorklistDocument = new TypedDocumentString(`
    query MyWorklist {
  myWorklist {
    ...WorklistParts
  }
}
    fragment WorklistParts on MyWorklist {
  hasLetterKeys
  views {
    id
    name
    address
  }
  macros {
    version
    items {
      id
      name
      steps {
        kind
        way
        party
        outcome
        followUpDays
        task
        text
        days
      }
    }
  }
}`, {"hash":"sha256:2c22aa32fa8b202772aea7faea6e80427ab507ea0c321dd29b6958c654f9bcab"}) as unknown as TypedDocumentString<MyWorklistQuery, MyWorklistQueryVariables>;
export const SetLetterKeysDocument = new TypedDocumentString(`
    mutation SetLetterKeys($input: SetLetterKeysInput!) {
  setLetterKeys(input: $input) {
    ...WorklistParts
  }
}
    fragment WorklistParts on MyWorklist {
  hasLetterKeys
  views {
    id
    name
    address
  }
  macros {
    version
    items {
      id
      name
      steps {
        kind
        way
        party
        outcome
        followUpDays
        task
        text
        days
      }
    }
  }
}`, {"hash":"sha256:cd51ab490bb59c04140e76a2d570068db2861f745f456970fddc194a9fffd4ce"}) as unknown as TypedDocumentString<SetLetterKeysMutation, SetLetterKeysMutationVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    __typename
    ... on MyWorklist {
      ...WorklistParts
    }
    ... on InputRefused {
      problems {
        field
        message
      }
    }
  }
}
    fragment WorklistParts on MyWorklist {
  hasLetterKeys
  views {
    id
    name
    address
  }
  macros {
    version
    items {
      id
      name
      steps {
        kind
        way
        party
        outcome
        followUpDays
        task
        text
        days
      }
    }
  }
}`, {"hash":"sha256:810f20235db27956e84b7403f959d0f866e03b9292ba16358faba5d03198959b"}) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = new TypedDocumentString(`
    mutation RemoveView($input: RemoveViewInput!) {
  removeView(input: $input) {
    ...WorklistParts
  }
}
    fragment WorklistParts on MyWorklist {
  hasLetterKeys
  views {
    id
    name
    address
  }
  macros {
    version
    items {
      id
      name
      steps {
        kind
        way
        party
        outcome
        followUpDays
        task
        text
        days
      }
    }
  }
}`, {"hash":"sha256:d1d2b06289f208ef61bfc1fc168a63a05fef8f7ce23251b20d61a0c33aacab02"}) as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
export const RecordActionsDocument = new TypedDocumentString(`
    mutation RecordActions($input: RecordActionsInput!) {
  recordActions(input: $input) {
    items {
      ...RecordedItemParts
    }
  }
}
    fragment RecordedItemParts on RecordedItem {
  caseId
  outcome
  actionIds
  code
  message
  row {
    ...BoardRowParts
  }
}
fragment BoardRowParts on BoardRow {
  caseId
  version
  patientName
  mrn
  cancerType
  reasons
  language
  status
  round
  navigatorId
  navigatorName
  windowOn
  isWindowConfirmed
  mustMoveOn
  isEstimate
  stepStates
  overdueSteps
  currentStep
  ball
  why {
    code
    step
    recordKind
    who
    usualDays
    leftDays
    lateDays
    count
    on
    text
  }
  nextAct {
    code
    step
    who
    recordItemIds
    answerId
    callTaskId
  }
  dueOn
  waitingSince
  answeredAt
  snoozedUntilOn
  isHelpAsked
  isConsentMissing
  isUnreachable
  openBarriers
  unreachable
  recordsReady
  recordsTotal
  visitOn
  lastTouchAt
  lastTouch {
    type
    actorKind
    on
  }
}`, {"hash":"sha256:6a7fb992b6fcc3e12befa8353d27982ccbeabfc5faa8546393fbc53f1d090f77"}) as unknown as TypedDocumentString<RecordActionsMutation, RecordActionsMutationVariables>;
export const RunMacroDocument = new TypedDocumentString(`
    mutation RunMacro($input: RunMacroInput!) {
  runMacro(input: $input) {
    items {
      ...RecordedItemParts
    }
  }
}
    fragment RecordedItemParts on RecordedItem {
  caseId
  outcome
  actionIds
  code
  message
  row {
    ...BoardRowParts
  }
}
fragment BoardRowParts on BoardRow {
  caseId
  version
  patientName
  mrn
  cancerType
  reasons
  language
  status
  round
  navigatorId
  navigatorName
  windowOn
  isWindowConfirmed
  mustMoveOn
  isEstimate
  stepStates
  overdueSteps
  currentStep
  ball
  why {
    code
    step
    recordKind
    who
    usualDays
    leftDays
    lateDays
    count
    on
    text
  }
  nextAct {
    code
    step
    who
    recordItemIds
    answerId
    callTaskId
  }
  dueOn
  waitingSince
  answeredAt
  snoozedUntilOn
  isHelpAsked
  isConsentMissing
  isUnreachable
  openBarriers
  unreachable
  recordsReady
  recordsTotal
  visitOn
  lastTouchAt
  lastTouch {
    type
    actorKind
    on
  }
}`, {"hash":"sha256:e439ebaa8b5d93d17f89dd24ed70aa8e409d2fcd37fbc10c3d3c5fcc0a4ca661"}) as unknown as TypedDocumentString<RunMacroMutation, RunMacroMutationVariables>;
export const AbsencesDocument = new TypedDocumentString(`
    query Absences {
  absences {
    items {
      ...AbsenceParts
    }
  }
}
    fragment AbsenceParts on Absence {
  id
  personId
  personName
  coveredById
  coveredByName
  fromOn
  untilOn
  note
}`, {"hash":"sha256:1c65b1a7c702936f573862eb949850ccb86a8522732852621b089f8e7bcb7182"}) as unknown as TypedDocumentString<AbsencesQuery, AbsencesQueryVariables>;
export const SetAbsenceDocument = new TypedDocumentString(`
    mutation SetAbsence($input: SetAbsenceInput!) {
  setAbsence(input: $input) {
    __typename
    ... on AbsenceList {
      items {
        ...AbsenceParts
      }
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    fragment AbsenceParts on Absence {
  id
  personId
  personName
  coveredById
  coveredByName
  fromOn
  untilOn
  note
}`, {"hash":"sha256:e97a524ee662a905c11796a3d53ca11bda3b33073fc2f8d23d3ce04940a8c62c"}) as unknown as TypedDocumentString<SetAbsenceMutation, SetAbsenceMutationVariables>;
export const EndAbsenceDocument = new TypedDocumentString(`
    mutation EndAbsence($input: EndAbsenceInput!) {
  endAbsence(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:adb388c5cbfe872f9074c7e0a99a90c113d07f000a111232c41e9adce603d9a6"}) as unknown as TypedDocumentString<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const BarrierReportDocument = new TypedDocumentString(`
    query BarrierReport($year: Int!) {
  barrierReport(year: $year) {
    year
    from
    to
    cases
    barriers {
      kind
      group
      found
      resolved
      open
      medianDays
      interventions {
        intervention
        count
      }
    }
  }
}
    `, {"hash":"sha256:b7fa02550984e23725e8d976721e481e72848b242397147e1a69d230ebfc9fbf"}) as unknown as TypedDocumentString<BarrierReportQuery, BarrierReportQueryVariables>;
export const CallsDocument = new TypedDocumentString(`
    query Calls($scope: BoardScope!) {
  calls(scope: $scope) {
    today
    groups {
      party
      who
      holderId
      phone
      fax
      hours
      portalUrl
      dueOn
      cases {
        caseId
        version
        patientName
        birthOn
        mrn
        mustMoveOn
        dueOn
        why {
          code
          recordKind
          who
          usualDays
          leftDays
          count
          on
        }
        items {
          id
          kind
          state
          description
          requestCount
          promisedOn
          since
        }
      }
    }
  }
}
    `, {"hash":"sha256:2b40d6fd5dcc8575ba0917bd453a798f69d264c33e728bad53df7c0fd2f86aa1"}) as unknown as TypedDocumentString<CallsQuery, CallsQueryVariables>;
export const LogPartyCallDocument = new TypedDocumentString(`
    mutation LogPartyCall($input: LogPartyCallInput!) {
  logPartyCall(input: $input) {
    __typename
    ... on PartyCallLogged {
      caseIds
      itemCount
    }
    ... on PartyCallRefused {
      refusals {
        caseId
        recordItemId
        code
        message
        field
      }
    }
  }
}
    `, {"hash":"sha256:a9fc31fe404ced9cf2e9cfea88402025c108605e9201fd5dac7cd1d778cee3e0"}) as unknown as TypedDocumentString<LogPartyCallMutation, LogPartyCallMutationVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($id: UUID!) {
  case(id: $id) {
    ...CaseParts
  }
}
    fragment CaseWhyParts on Why {
  code
  step
  recordKind
  who
  usualDays
  leftDays
  lateDays
  count
  on
  text
}
fragment CaseLinkParts on ChainLink {
  step
  days
  basis {
    source
    medianDays
    p90Days
    n
  }
  why {
    ...CaseWhyParts
  }
}
fragment CaseSlackParts on Slack {
  remainingDays
  mustMoveOn
  slackDays
  isEstimate
  chain {
    ...CaseLinkParts
  }
  beside {
    step
    days
    spareDays
    links {
      ...CaseLinkParts
    }
  }
  awaited {
    event
    recordItemId
    recordKind
    who
    expectedOn
  }
}
fragment CaseParts on Case {
  id
  version
  status
  round
  openedAt
  pauseReason
  resumeOn
  closeReason
  closedOn
  today
  handover {
    note
    byName
    at
  }
  reported {
    fact
    on
    source
  }
  navigator {
    id
    name
  }
  patient {
    id
    version
    name
    givenName
    familyName
    mrn
    birthOn
    age
    language
    needsInterpreter
    zone
    caregiverName
    contactPoints {
      id
      kind
      owner
      value
      display
      label
      isTextable
      isOptedOut
      version
    }
    consents {
      channel
      topic
      isGiven
      how
      textVersion
      riskVersion
      on
    }
    caregiverPermission {
      name
      isGiven
      how
      on
    }
    visitReach {
      channel
      suppression
    }
    reach {
      channel
      suppression
    }
  }
  triage {
    reasons
    cancerType
    diagnosisCode
    stage
    diagnosedOn
    currentDoctor
    currentPlace
    recommendedTreatment
    treatmentPlannedOn
    treatmentStarted
    doctorReaction
    supportPerson
    isConsentAsked
  }
  window {
    on
    clinicianName
    statedOn
    bases
    note
    isConfirmed
    origin
    recordedByName
  }
  slack {
    ...CaseSlackParts
  }
  board {
    windowOn
    isWindowConfirmed
    mustMoveOn
    isEstimate
    stepStates
    overdueSteps
    currentStep
    ball
    dueOn
    waitingSince
    answeredAt
    snoozedUntilOn
    isHelpAsked
    isConsentMissing
    isUnreachable
    openBarriers
    unreachable
    recordsReady
    recordsTotal
    visitOn
    lastTouchAt
    why {
      ...CaseWhyParts
    }
    nextAct {
      code
      step
      who
      recordItemIds
      answerId
      callTaskId
    }
  }
  steps {
    step
    round
    state
    ball
    enteredAt
    doneAt
    dueOn
    reason
  }
  ...CaseStepParts
  tasks {
    id
    round
    kind
    state
    recordItemId
    askedOn
    answer
    answeredAt
    doneOn
  }
  answers {
    id
    taskId
    kind
    text
    at
    isHandled
    crisis
    calledOn
    isCaregivers
    pictures
  }
  callTasks {
    id
    reason
    patientTaskId
    dueOn
    raisedOn
    isDone
  }
  barriers {
    id
    kind
    note
    foundOn
    isResolved
    intervention
    resolvedOn
    resolvedNote
  }
  distress {
    id
    score
    instrument
    on
    isReferralWanted
    answer
    answeredOn
    referredTo
  }
  distressThreshold
  navigation {
    consent {
      on
      how
      isGiven
    }
    visit {
      on
      practitionerName
    }
    plan {
      on
      practitionerName
      summary
    }
  }
  workload {
    total
    shares {
      part
      count
      weight
    }
  }
  deliveries {
    id
    channel
    state
    reason
    queue
    dueAt
    sentAt
    isInOutbox
    language
    text
    canUndo
    templateVersion
    items {
      taskId
      occurrence
      kind
    }
  }
  timeline {
    id
    seq
    at
    type
    actorKind
    actorName
    payload
    isCorrected
    isCorrectable
  }
}
fragment CaseStepParts on Case {
  candidates {
    id
    round
    name
    kind
    centerId
    clinicianName
    source
    specialtyFit
    distanceMiles
    isTelehealthOffered
    network
    referralNeeded
    firstAppointmentOn
    intakeChecklist
    expectedDays
    phone
    fax
    reply
    answerDays {
      days
      basis {
        source
        medianDays
        p90Days
        n
      }
    }
    repliedOn
    replyContact
    isChosen
    chosenReason
  }
  recordItems {
    id
    round
    kind
    state
    description
    holderId
    holderName
    way
    requestCount
    requestedOn
    requestBasis
    reachedHolderOn
    extendedOn
    extensionReason
    isOnTheWay
    usualDays
    clock {
      startedOn
      dueOn
      extensionUntilOn
      isExtended
      leftDays
      isOver
    }
    promisedOn
    receivedOn
    sentOn
    acceptedOn
    reason
    since
    authorizationSignedOn
    authorizationExpiresOn
    carrier
    trackingNumber
    mustReturn
    returnDueOn
    arrivedOn
    returnedOn
  }
  releases {
    id
    holderId
    holderName
    recordItemIds
    recipient
    purpose
    expiresOn
    expiryEvent
    preparedOn
    signedOn
    signerName
    signerAuthority
    revokedOn
  }
  coverage {
    round
    payerName
    planType
    memberNumber
    isSelfPay
    isCoverageActive
    coverageDetails
    referralRequired
    referralNumber
    referralReceivedOn
    authorizationRequired
    authorizationState
    authorizationNumber
    authorizationSubmittedOn
    authorizationSubmittedTime
    authorizationIsExpedited
    authorizationAnsweredOn
    network
    deductibleLeftCents
    outOfPocketCents
    estimateShownOn
    representativeName
    calledOn
    referenceNumber
    denialReason
    appealDueOn
    appealFiledOn
    appealResult
    appealAnsweredOn
  }
  authorizations {
    ordinal
    round
    submittedOn
    submittedTime
    isExpedited
    number
    result
    answeredOn
    denialReason
    appealDueOn
    appealFiledOn
    appealResult
    appealAnsweredOn
  }
  questions {
    id
    round
    topic
    text
    isTop
    isConfirmed
    position
  }
  visitPrep {
    isSupportPersonAsked
    supportPersonName
    recordingPlan
    isRecordingAllowed
  }
  appointments {
    id
    round
    mode
    state
    startsAt
    zone
    startsOn
    clinicianName
    place
    usState
    moveCount
    reason
    endedOn
  }
  opinions {
    order
    clinicianName
    centerName
    givenOn
    diagnosis
    stage
    treatment
    surgery
    sequence
    furtherTests
    trials
    urgency
    hadInHand
    experience {
      listens
      respectful
      explains
      supportive
      comfort
      trust
    }
  }
  decision {
    outcome
    outcomeNote
    words
    decidedOn
    isReturnPermitted
    returnSentOn
    returnSentTo
    returnSentBy
    testItemIds
    discussOn
  }
  pastDecisions {
    round
    outcome
    outcomeNote
    words
    decidedOn
  }
}`, {"hash":"sha256:baa095b068f413781a3c977202cb681087c7d789dda061c867be2c381469a260"}) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const RecordActionDocument = new TypedDocumentString(`
    mutation RecordAction($input: RecordActionInput!) {
  recordAction(input: $input) {
    __typename
    ... on ActionRecorded {
      actionId
      case {
        ...CaseParts
      }
    }
    ... on ActionRefused {
      code
      message
      field
      current: case {
        ...CaseParts
      }
    }
    ... on NotFound {
      message
    }
  }
}
    fragment CaseWhyParts on Why {
  code
  step
  recordKind
  who
  usualDays
  leftDays
  lateDays
  count
  on
  text
}
fragment CaseLinkParts on ChainLink {
  step
  days
  basis {
    source
    medianDays
    p90Days
    n
  }
  why {
    ...CaseWhyParts
  }
}
fragment CaseSlackParts on Slack {
  remainingDays
  mustMoveOn
  slackDays
  isEstimate
  chain {
    ...CaseLinkParts
  }
  beside {
    step
    days
    spareDays
    links {
      ...CaseLinkParts
    }
  }
  awaited {
    event
    recordItemId
    recordKind
    who
    expectedOn
  }
}
fragment CaseParts on Case {
  id
  version
  status
  round
  openedAt
  pauseReason
  resumeOn
  closeReason
  closedOn
  today
  handover {
    note
    byName
    at
  }
  reported {
    fact
    on
    source
  }
  navigator {
    id
    name
  }
  patient {
    id
    version
    name
    givenName
    familyName
    mrn
    birthOn
    age
    language
    needsInterpreter
    zone
    caregiverName
    contactPoints {
      id
      kind
      owner
      value
      display
      label
      isTextable
      isOptedOut
      version
    }
    consents {
      channel
      topic
      isGiven
      how
      textVersion
      riskVersion
      on
    }
    caregiverPermission {
      name
      isGiven
      how
      on
    }
    visitReach {
      channel
      suppression
    }
    reach {
      channel
      suppression
    }
  }
  triage {
    reasons
    cancerType
    diagnosisCode
    stage
    diagnosedOn
    currentDoctor
    currentPlace
    recommendedTreatment
    treatmentPlannedOn
    treatmentStarted
    doctorReaction
    supportPerson
    isConsentAsked
  }
  window {
    on
    clinicianName
    statedOn
    bases
    note
    isConfirmed
    origin
    recordedByName
  }
  slack {
    ...CaseSlackParts
  }
  board {
    windowOn
    isWindowConfirmed
    mustMoveOn
    isEstimate
    stepStates
    overdueSteps
    currentStep
    ball
    dueOn
    waitingSince
    answeredAt
    snoozedUntilOn
    isHelpAsked
    isConsentMissing
    isUnreachable
    openBarriers
    unreachable
    recordsReady
    recordsTotal
    visitOn
    lastTouchAt
    why {
      ...CaseWhyParts
    }
    nextAct {
      code
      step
      who
      recordItemIds
      answerId
      callTaskId
    }
  }
  steps {
    step
    round
    state
    ball
    enteredAt
    doneAt
    dueOn
    reason
  }
  ...CaseStepParts
  tasks {
    id
    round
    kind
    state
    recordItemId
    askedOn
    answer
    answeredAt
    doneOn
  }
  answers {
    id
    taskId
    kind
    text
    at
    isHandled
    crisis
    calledOn
    isCaregivers
    pictures
  }
  callTasks {
    id
    reason
    patientTaskId
    dueOn
    raisedOn
    isDone
  }
  barriers {
    id
    kind
    note
    foundOn
    isResolved
    intervention
    resolvedOn
    resolvedNote
  }
  distress {
    id
    score
    instrument
    on
    isReferralWanted
    answer
    answeredOn
    referredTo
  }
  distressThreshold
  navigation {
    consent {
      on
      how
      isGiven
    }
    visit {
      on
      practitionerName
    }
    plan {
      on
      practitionerName
      summary
    }
  }
  workload {
    total
    shares {
      part
      count
      weight
    }
  }
  deliveries {
    id
    channel
    state
    reason
    queue
    dueAt
    sentAt
    isInOutbox
    language
    text
    canUndo
    templateVersion
    items {
      taskId
      occurrence
      kind
    }
  }
  timeline {
    id
    seq
    at
    type
    actorKind
    actorName
    payload
    isCorrected
    isCorrectable
  }
}
fragment CaseStepParts on Case {
  candidates {
    id
    round
    name
    kind
    centerId
    clinicianName
    source
    specialtyFit
    distanceMiles
    isTelehealthOffered
    network
    referralNeeded
    firstAppointmentOn
    intakeChecklist
    expectedDays
    phone
    fax
    reply
    answerDays {
      days
      basis {
        source
        medianDays
        p90Days
        n
      }
    }
    repliedOn
    replyContact
    isChosen
    chosenReason
  }
  recordItems {
    id
    round
    kind
    state
    description
    holderId
    holderName
    way
    requestCount
    requestedOn
    requestBasis
    reachedHolderOn
    extendedOn
    extensionReason
    isOnTheWay
    usualDays
    clock {
      startedOn
      dueOn
      extensionUntilOn
      isExtended
      leftDays
      isOver
    }
    promisedOn
    receivedOn
    sentOn
    acceptedOn
    reason
    since
    authorizationSignedOn
    authorizationExpiresOn
    carrier
    trackingNumber
    mustReturn
    returnDueOn
    arrivedOn
    returnedOn
  }
  releases {
    id
    holderId
    holderName
    recordItemIds
    recipient
    purpose
    expiresOn
    expiryEvent
    preparedOn
    signedOn
    signerName
    signerAuthority
    revokedOn
  }
  coverage {
    round
    payerName
    planType
    memberNumber
    isSelfPay
    isCoverageActive
    coverageDetails
    referralRequired
    referralNumber
    referralReceivedOn
    authorizationRequired
    authorizationState
    authorizationNumber
    authorizationSubmittedOn
    authorizationSubmittedTime
    authorizationIsExpedited
    authorizationAnsweredOn
    network
    deductibleLeftCents
    outOfPocketCents
    estimateShownOn
    representativeName
    calledOn
    referenceNumber
    denialReason
    appealDueOn
    appealFiledOn
    appealResult
    appealAnsweredOn
  }
  authorizations {
    ordinal
    round
    submittedOn
    submittedTime
    isExpedited
    number
    result
    answeredOn
    denialReason
    appealDueOn
    appealFiledOn
    appealResult
    appealAnsweredOn
  }
  questions {
    id
    round
    topic
    text
    isTop
    isConfirmed
    position
  }
  visitPrep {
    isSupportPersonAsked
    supportPersonName
    recordingPlan
    isRecordingAllowed
  }
  appointments {
    id
    round
    mode
    state
    startsAt
    zone
    startsOn
    clinicianName
    place
    usState
    moveCount
    reason
    endedOn
  }
  opinions {
    order
    clinicianName
    centerName
    givenOn
    diagnosis
    stage
    treatment
    surgery
    sequence
    furtherTests
    trials
    urgency
    hadInHand
    experience {
      listens
      respectful
      explains
      supportive
      comfort
      trust
    }
  }
  decision {
    outcome
    outcomeNote
    words
    decidedOn
    isReturnPermitted
    returnSentOn
    returnSentTo
    returnSentBy
    testItemIds
    discussOn
  }
  pastDecisions {
    round
    outcome
    outcomeNote
    words
    decidedOn
  }
}`, {"hash":"sha256:023fe7d586bd7efe34c729c32429b4c026c08ab1b2fb93fc66acbf7a729309b0"}) as unknown as TypedDocumentString<RecordActionMutation, RecordActionMutationVariables>;
export const UpdatePatientDocument = new TypedDocumentString(`
    mutation UpdatePatient($input: UpdatePatientInput!) {
  updatePatient(input: $input) {
    __typename
    ... on PatientUpdated {
      case {
        ...CaseParts
      }
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
    ... on Conflict {
      message
      version
    }
    ... on NotFound {
      message
    }
  }
}
    fragment CaseWhyParts on Why {
  code
  step
  recordKind
  who
  usualDays
  leftDays
  lateDays
  count
  on
  text
}
fragment CaseLinkParts on ChainLink {
  step
  days
  basis {
    source
    medianDays
    p90Days
    n
  }
  why {
    ...CaseWhyParts
  }
}
fragment CaseSlackParts on Slack {
  remainingDays
  mustMoveOn
  slackDays
  isEstimate
  chain {
    ...CaseLinkParts
  }
  beside {
    step
    days
    spareDays
    links {
      ...CaseLinkParts
    }
  }
  awaited {
    event
    recordItemId
    recordKind
    who
    expectedOn
  }
}
fragment CaseParts on Case {
  id
  version
  status
  round
  openedAt
  pauseReason
  resumeOn
  closeReason
  closedOn
  today
  handover {
    note
    byName
    at
  }
  reported {
    fact
    on
    source
  }
  navigator {
    id
    name
  }
  patient {
    id
    version
    name
    givenName
    familyName
    mrn
    birthOn
    age
    language
    needsInterpreter
    zone
    caregiverName
    contactPoints {
      id
      kind
      owner
      value
      display
      label
      isTextable
      isOptedOut
      version
    }
    consents {
      channel
      topic
      isGiven
      how
      textVersion
      riskVersion
      on
    }
    caregiverPermission {
      name
      isGiven
      how
      on
    }
    visitReach {
      channel
      suppression
    }
    reach {
      channel
      suppression
    }
  }
  triage {
    reasons
    cancerType
    diagnosisCode
    stage
    diagnosedOn
    currentDoctor
    currentPlace
    recommendedTreatment
    treatmentPlannedOn
    treatmentStarted
    doctorReaction
    supportPerson
    isConsentAsked
  }
  window {
    on
    clinicianName
    statedOn
    bases
    note
    isConfirmed
    origin
    recordedByName
  }
  slack {
    ...CaseSlackParts
  }
  board {
    windowOn
    isWindowConfirmed
    mustMoveOn
    isEstimate
    stepStates
    overdueSteps
    currentStep
    ball
    dueOn
    waitingSince
    answeredAt
    snoozedUntilOn
    isHelpAsked
    isConsentMissing
    isUnreachable
    openBarriers
    unreachable
    recordsReady
    recordsTotal
    visitOn
    lastTouchAt
    why {
      ...CaseWhyParts
    }
    nextAct {
      code
      step
      who
      recordItemIds
      answerId
      callTaskId
    }
  }
  steps {
    step
    round
    state
    ball
    enteredAt
    doneAt
    dueOn
    reason
  }
  ...CaseStepParts
  tasks {
    id
    round
    kind
    state
    recordItemId
    askedOn
    answer
    answeredAt
    doneOn
  }
  answers {
    id
    taskId
    kind
    text
    at
    isHandled
    crisis
    calledOn
    isCaregivers
    pictures
  }
  callTasks {
    id
    reason
    patientTaskId
    dueOn
    raisedOn
    isDone
  }
  barriers {
    id
    kind
    note
    foundOn
    isResolved
    intervention
    resolvedOn
    resolvedNote
  }
  distress {
    id
    score
    instrument
    on
    isReferralWanted
    answer
    answeredOn
    referredTo
  }
  distressThreshold
  navigation {
    consent {
      on
      how
      isGiven
    }
    visit {
      on
      practitionerName
    }
    plan {
      on
      practitionerName
      summary
    }
  }
  workload {
    total
    shares {
      part
      count
      weight
    }
  }
  deliveries {
    id
    channel
    state
    reason
    queue
    dueAt
    sentAt
    isInOutbox
    language
    text
    canUndo
    templateVersion
    items {
      taskId
      occurrence
      kind
    }
  }
  timeline {
    id
    seq
    at
    type
    actorKind
    actorName
    payload
    isCorrected
    isCorrectable
  }
}
fragment CaseStepParts on Case {
  candidates {
    id
    round
    name
    kind
    centerId
    clinicianName
    source
    specialtyFit
    distanceMiles
    isTelehealthOffered
    network
    referralNeeded
    firstAppointmentOn
    intakeChecklist
    expectedDays
    phone
    fax
    reply
    answerDays {
      days
      basis {
        source
        medianDays
        p90Days
        n
      }
    }
    repliedOn
    replyContact
    isChosen
    chosenReason
  }
  recordItems {
    id
    round
    kind
    state
    description
    holderId
    holderName
    way
    requestCount
    requestedOn
    requestBasis
    reachedHolderOn
    extendedOn
    extensionReason
    isOnTheWay
    usualDays
    clock {
      startedOn
      dueOn
      extensionUntilOn
      isExtended
      leftDays
      isOver
    }
    promisedOn
    receivedOn
    sentOn
    acceptedOn
    reason
    since
    authorizationSignedOn
    authorizationExpiresOn
    carrier
    trackingNumber
    mustReturn
    returnDueOn
    arrivedOn
    returnedOn
  }
  releases {
    id
    holderId
    holderName
    recordItemIds
    recipient
    purpose
    expiresOn
    expiryEvent
    preparedOn
    signedOn
    signerName
    signerAuthority
    revokedOn
  }
  coverage {
    round
    payerName
    planType
    memberNumber
    isSelfPay
    isCoverageActive
    coverageDetails
    referralRequired
    referralNumber
    referralReceivedOn
    authorizationRequired
    authorizationState
    authorizationNumber
    authorizationSubmittedOn
    authorizationSubmittedTime
    authorizationIsExpedited
    authorizationAnsweredOn
    network
    deductibleLeftCents
    outOfPocketCents
    estimateShownOn
    representativeName
    calledOn
    referenceNumber
    denialReason
    appealDueOn
    appealFiledOn
    appealResult
    appealAnsweredOn
  }
  authorizations {
    ordinal
    round
    submittedOn
    submittedTime
    isExpedited
    number
    result
    answeredOn
    denialReason
    appealDueOn
    appealFiledOn
    appealResult
    appealAnsweredOn
  }
  questions {
    id
    round
    topic
    text
    isTop
    isConfirmed
    position
  }
  visitPrep {
    isSupportPersonAsked
    supportPersonName
    recordingPlan
    isRecordingAllowed
  }
  appointments {
    id
    round
    mode
    state
    startsAt
    zone
    startsOn
    clinicianName
    place
    usState
    moveCount
    reason
    endedOn
  }
  opinions {
    order
    clinicianName
    centerName
    givenOn
    diagnosis
    stage
    treatment
    surgery
    sequence
    furtherTests
    trials
    urgency
    hadInHand
    experience {
      listens
      respectful
      explains
      supportive
      comfort
      trust
    }
  }
  decision {
    outcome
    outcomeNote
    words
    decidedOn
    isReturnPermitted
    returnSentOn
    returnSentTo
    returnSentBy
    testItemIds
    discussOn
  }
  pastDecisions {
    round
    outcome
    outcomeNote
    words
    decidedOn
  }
}`, {"hash":"sha256:cad1b7291259e500958c40eae7e49082cf3556aae125b13b4a051670697a6fc9"}) as unknown as TypedDocumentString<UpdatePatientMutation, UpdatePatientMutationVariables>;
export const SaveContactPointDocument = new TypedDocumentString(`
    mutation SaveContactPoint($input: SaveContactPointInput!) {
  saveContactPoint(input: $input) {
    __typename
    ... on PatientUpdated {
      case {
        ...CaseParts
      }
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
    ... on Conflict {
      message
      version
    }
    ... on NotFound {
      message
    }
  }
}
    fragment CaseWhyParts on Why {
  code
  step
  recordKind
  who
  usualDays
  leftDays
  lateDays
  count
  on
  text
}
fragment CaseLinkParts on ChainLink {
  step
  days
  basis {
    source
    medianDays
    p90Days
    n
  }
  why {
    ...CaseWhyParts
  }
}
fragment CaseSlackParts on Slack {
  remainingDays
  mustMoveOn
  slackDays
  isEstimate
  chain {
    ...CaseLinkParts
  }
  beside {
    step
    days
    spareDays
    links {
      ...CaseLinkParts
    }
  }
  awaited {
    event
    recordItemId
    recordKind
    who
    expectedOn
  }
}
fragment CaseParts on Case {
  id
  version
  status
  round
  openedAt
  pauseReason
  resumeOn
  closeReason
  closedOn
  today
  handover {
    note
    byName
    at
  }
  reported {
    fact
    on
    source
  }
  navigator {
    id
    name
  }
  patient {
    id
    version
    name
    givenName
    familyName
    mrn
    birthOn
    age
    language
    needsInterpreter
    zone
    caregiverName
    contactPoints {
      id
      kind
      owner
      value
      display
      label
      isTextable
      isOptedOut
      version
    }
    consents {
      channel
      topic
      isGiven
      how
      textVersion
      riskVersion
      on
    }
    caregiverPermission {
      name
      isGiven
      how
      on
    }
    visitReach {
      channel
      suppression
    }
    reach {
      channel
      suppression
    }
  }
  triage {
    reasons
    cancerType
    diagnosisCode
    stage
    diagnosedOn
    currentDoctor
    currentPlace
    recommendedTreatment
    treatmentPlannedOn
    treatmentStarted
    doctorReaction
    supportPerson
    isConsentAsked
  }
  window {
    on
    clinicianName
    statedOn
    bases
    note
    isConfirmed
    origin
    recordedByName
  }
  slack {
    ...CaseSlackParts
  }
  board {
    windowOn
    isWindowConfirmed
    mustMoveOn
    isEstimate
    stepStates
    overdueSteps
    currentStep
    ball
    dueOn
    waitingSince
    answeredAt
    snoozedUntilOn
    isHelpAsked
    isConsentMissing
    isUnreachable
    openBarriers
    unreachable
    recordsReady
    recordsTotal
    visitOn
    lastTouchAt
    why {
      ...CaseWhyParts
    }
    nextAct {
      code
      step
      who
      recordItemIds
      answerId
      callTaskId
    }
  }
  steps {
    step
    round
    state
    ball
    enteredAt
    doneAt
    dueOn
    reason
  }
  ...CaseStepParts
  tasks {
    id
    round
    kind
    state
    recordItemId
    askedOn
    answer
    answeredAt
    doneOn
  }
  answers {
    id
    taskId
    kind
    text
    at
    isHandled
    crisis
    calledOn
    isCaregivers
    pictures
  }
  callTasks {
    id
    reason
    patientTaskId
    dueOn
    raisedOn
    isDone
  }
  barriers {
    id
    kind
    note
    foundOn
    isResolved
    intervention
    resolvedOn
    resolvedNote
  }
  distress {
    id
    score
    instrument
    on
    isReferralWanted
    answer
    answeredOn
    referredTo
  }
  distressThreshold
  navigation {
    consent {
      on
      how
      isGiven
    }
    visit {
      on
      practitionerName
    }
    plan {
      on
      practitionerName
      summary
    }
  }
  workload {
    total
    shares {
      part
      count
      weight
    }
  }
  deliveries {
    id
    channel
    state
    reason
    queue
    dueAt
    sentAt
    isInOutbox
    language
    text
    canUndo
    templateVersion
    items {
      taskId
      occurrence
      kind
    }
  }
  timeline {
    id
    seq
    at
    type
    actorKind
    actorName
    payload
    isCorrected
    isCorrectable
  }
}
fragment CaseStepParts on Case {
  candidates {
    id
    round
    name
    kind
    centerId
    clinicianName
    source
    specialtyFit
    distanceMiles
    isTelehealthOffered
    network
    referralNeeded
    firstAppointmentOn
    intakeChecklist
    expectedDays
    phone
    fax
    reply
    answerDays {
      days
      basis {
        source
        medianDays
        p90Days
        n
      }
    }
    repliedOn
    replyContact
    isChosen
    chosenReason
  }
  recordItems {
    id
    round
    kind
    state
    description
    holderId
    holderName
    way
    requestCount
    requestedOn
    requestBasis
    reachedHolderOn
    extendedOn
    extensionReason
    isOnTheWay
    usualDays
    clock {
      startedOn
      dueOn
      extensionUntilOn
      isExtended
      leftDays
      isOver
    }
    promisedOn
    receivedOn
    sentOn
    acceptedOn
    reason
    since
    authorizationSignedOn
    authorizationExpiresOn
    carrier
    trackingNumber
    mustReturn
    returnDueOn
    arrivedOn
    returnedOn
  }
  releases {
    id
    holderId
    holderName
    recordItemIds
    recipient
    purpose
    expiresOn
    expiryEvent
    preparedOn
    signedOn
    signerName
    signerAuthority
    revokedOn
  }
  coverage {
    round
    payerName
    planType
    memberNumber
    isSelfPay
    isCoverageActive
    coverageDetails
    referralRequired
    referralNumber
    referralReceivedOn
    authorizationRequired
    authorizationState
    authorizationNumber
    authorizationSubmittedOn
    authorizationSubmittedTime
    authorizationIsExpedited
    authorizationAnsweredOn
    network
    deductibleLeftCents
    outOfPocketCents
    estimateShownOn
    representativeName
    calledOn
    referenceNumber
    denialReason
    appealDueOn
    appealFiledOn
    appealResult
    appealAnsweredOn
  }
  authorizations {
    ordinal
    round
    submittedOn
    submittedTime
    isExpedited
    number
    result
    answeredOn
    denialReason
    appealDueOn
    appealFiledOn
    appealResult
    appealAnsweredOn
  }
  questions {
    id
    round
    topic
    text
    isTop
    isConfirmed
    position
  }
  visitPrep {
    isSupportPersonAsked
    supportPersonName
    recordingPlan
    isRecordingAllowed
  }
  appointments {
    id
    round
    mode
    state
    startsAt
    zone
    startsOn
    clinicianName
    place
    usState
    moveCount
    reason
    endedOn
  }
  opinions {
    order
    clinicianName
    centerName
    givenOn
    diagnosis
    stage
    treatment
    surgery
    sequence
    furtherTests
    trials
    urgency
    hadInHand
    experience {
      listens
      respectful
      explains
      supportive
      comfort
      trust
    }
  }
  decision {
    outcome
    outcomeNote
    words
    decidedOn
    isReturnPermitted
    returnSentOn
    returnSentTo
    returnSentBy
    testItemIds
    discussOn
  }
  pastDecisions {
    round
    outcome
    outcomeNote
    words
    decidedOn
  }
}`, {"hash":"sha256:b91d4e49860a32df7f0ee0487e191c6d3a57be9b6ff4b3e45ea815433d0816c9"}) as unknown as TypedDocumentString<SaveContactPointMutation, SaveContactPointMutationVariables>;
export const RemoveContactPointDocument = new TypedDocumentString(`
    mutation RemoveContactPoint($input: RemoveContactPointInput!) {
  removeContactPoint(input: $input) {
    __typename
    ... on PatientUpdated {
      case {
        ...CaseParts
      }
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
    ... on Conflict {
      message
      version
    }
    ... on NotFound {
      message
    }
  }
}
    fragment CaseWhyParts on Why {
  code
  step
  recordKind
  who
  usualDays
  leftDays
  lateDays
  count
  on
  text
}
fragment CaseLinkParts on ChainLink {
  step
  days
  basis {
    source
    medianDays
    p90Days
    n
  }
  why {
    ...CaseWhyParts
  }
}
fragment CaseSlackParts on Slack {
  remainingDays
  mustMoveOn
  slackDays
  isEstimate
  chain {
    ...CaseLinkParts
  }
  beside {
    step
    days
    spareDays
    links {
      ...CaseLinkParts
    }
  }
  awaited {
    event
    recordItemId
    recordKind
    who
    expectedOn
  }
}
fragment CaseParts on Case {
  id
  version
  status
  round
  openedAt
  pauseReason
  resumeOn
  closeReason
  closedOn
  today
  handover {
    note
    byName
    at
  }
  reported {
    fact
    on
    source
  }
  navigator {
    id
    name
  }
  patient {
    id
    version
    name
    givenName
    familyName
    mrn
    birthOn
    age
    language
    needsInterpreter
    zone
    caregiverName
    contactPoints {
      id
      kind
      owner
      value
      display
      label
      isTextable
      isOptedOut
      version
    }
    consents {
      channel
      topic
      isGiven
      how
      textVersion
      riskVersion
      on
    }
    caregiverPermission {
      name
      isGiven
      how
      on
    }
    visitReach {
      channel
      suppression
    }
    reach {
      channel
      suppression
    }
  }
  triage {
    reasons
    cancerType
    diagnosisCode
    stage
    diagnosedOn
    currentDoctor
    currentPlace
    recommendedTreatment
    treatmentPlannedOn
    treatmentStarted
    doctorReaction
    supportPerson
    isConsentAsked
  }
  window {
    on
    clinicianName
    statedOn
    bases
    note
    isConfirmed
    origin
    recordedByName
  }
  slack {
    ...CaseSlackParts
  }
  board {
    windowOn
    isWindowConfirmed
    mustMoveOn
    isEstimate
    stepStates
    overdueSteps
    currentStep
    ball
    dueOn
    waitingSince
    answeredAt
    snoozedUntilOn
    isHelpAsked
    isConsentMissing
    isUnreachable
    openBarriers
    unreachable
    recordsReady
    recordsTotal
    visitOn
    lastTouchAt
    why {
      ...CaseWhyParts
    }
    nextAct {
      code
      step
      who
      recordItemIds
      answerId
      callTaskId
    }
  }
  steps {
    step
    round
    state
    ball
    enteredAt
    doneAt
    dueOn
    reason
  }
  ...CaseStepParts
  tasks {
    id
    round
    kind
    state
    recordItemId
    askedOn
    answer
    answeredAt
    doneOn
  }
  answers {
    id
    taskId
    kind
    text
    at
    isHandled
    crisis
    calledOn
    isCaregivers
    pictures
  }
  callTasks {
    id
    reason
    patientTaskId
    dueOn
    raisedOn
    isDone
  }
  barriers {
    id
    kind
    note
    foundOn
    isResolved
    intervention
    resolvedOn
    resolvedNote
  }
  distress {
    id
    score
    instrument
    on
    isReferralWanted
    answer
    answeredOn
    referredTo
  }
  distressThreshold
  navigation {
    consent {
      on
      how
      isGiven
    }
    visit {
      on
      practitionerName
    }
    plan {
      on
      practitionerName
      summary
    }
  }
  workload {
    total
    shares {
      part
      count
      weight
    }
  }
  deliveries {
    id
    channel
    state
    reason
    queue
    dueAt
    sentAt
    isInOutbox
    language
    text
    canUndo
    templateVersion
    items {
      taskId
      occurrence
      kind
    }
  }
  timeline {
    id
    seq
    at
    type
    actorKind
    actorName
    payload
    isCorrected
    isCorrectable
  }
}
fragment CaseStepParts on Case {
  candidates {
    id
    round
    name
    kind
    centerId
    clinicianName
    source
    specialtyFit
    distanceMiles
    isTelehealthOffered
    network
    referralNeeded
    firstAppointmentOn
    intakeChecklist
    expectedDays
    phone
    fax
    reply
    answerDays {
      days
      basis {
        source
        medianDays
        p90Days
        n
      }
    }
    repliedOn
    replyContact
    isChosen
    chosenReason
  }
  recordItems {
    id
    round
    kind
    state
    description
    holderId
    holderName
    way
    requestCount
    requestedOn
    requestBasis
    reachedHolderOn
    extendedOn
    extensionReason
    isOnTheWay
    usualDays
    clock {
      startedOn
      dueOn
      extensionUntilOn
      isExtended
      leftDays
      isOver
    }
    promisedOn
    receivedOn
    sentOn
    acceptedOn
    reason
    since
    authorizationSignedOn
    authorizationExpiresOn
    carrier
    trackingNumber
    mustReturn
    returnDueOn
    arrivedOn
    returnedOn
  }
  releases {
    id
    holderId
    holderName
    recordItemIds
    recipient
    purpose
    expiresOn
    expiryEvent
    preparedOn
    signedOn
    signerName
    signerAuthority
    revokedOn
  }
  coverage {
    round
    payerName
    planType
    memberNumber
    isSelfPay
    isCoverageActive
    coverageDetails
    referralRequired
    referralNumber
    referralReceivedOn
    authorizationRequired
    authorizationState
    authorizationNumber
    authorizationSubmittedOn
    authorizationSubmittedTime
    authorizationIsExpedited
    authorizationAnsweredOn
    network
    deductibleLeftCents
    outOfPocketCents
    estimateShownOn
    representativeName
    calledOn
    referenceNumber
    denialReason
    appealDueOn
    appealFiledOn
    appealResult
    appealAnsweredOn
  }
  authorizations {
    ordinal
    round
    submittedOn
    submittedTime
    isExpedited
    number
    result
    answeredOn
    denialReason
    appealDueOn
    appealFiledOn
    appealResult
    appealAnsweredOn
  }
  questions {
    id
    round
    topic
    text
    isTop
    isConfirmed
    position
  }
  visitPrep {
    isSupportPersonAsked
    supportPersonName
    recordingPlan
    isRecordingAllowed
  }
  appointments {
    id
    round
    mode
    state
    startsAt
    zone
    startsOn
    clinicianName
    place
    usState
    moveCount
    reason
    endedOn
  }
  opinions {
    order
    clinicianName
    centerName
    givenOn
    diagnosis
    stage
    treatment
    surgery
    sequence
    furtherTests
    trials
    urgency
    hadInHand
    experience {
      listens
      respectful
      explains
      supportive
      comfort
      trust
    }
  }
  decision {
    outcome
    outcomeNote
    words
    decidedOn
    isReturnPermitted
    returnSentOn
    returnSentTo
    returnSentBy
    testItemIds
    discussOn
  }
  pastDecisions {
    round
    outcome
    outcomeNote
    words
    decidedOn
  }
}`, {"hash":"sha256:1848a099cb044cb697951c890d9d452f2bab1be99174271f9c17ddea37a62716"}) as unknown as TypedDocumentString<RemoveContactPointMutation, RemoveContactPointMutationVariables>;
export const HolderChoicesDocument = new TypedDocumentString(`
    query HolderChoices($search: String) {
  holders(search: $search, first: 100) {
    items {
      id
      name
      kind
      phone
      fax
      portalUrl
      hours
      city
      state
      zone
      note
    }
    totalCount
  }
}
    `, {"hash":"sha256:aa528bd414f27521413fe496a5039fb8eb82275882ed0717f7422ec9d7ada01f"}) as unknown as TypedDocumentString<HolderChoicesQuery, HolderChoicesQueryVariables>;
export const CenterChoicesDocument = new TypedDocumentString(`
    query CenterChoices($search: String) {
  centers(search: $search, first: 8) {
    items {
      id
      name
      kind
      designation
      city
      state
      phone
      fax
      intakeChecklist
      asOf
      source
    }
    totalCount
  }
}
    `, {"hash":"sha256:5e04f4f96df398a102ec25bf33ffb8af696956c67d7360c106c11f410d89bb41"}) as unknown as TypedDocumentString<CenterChoicesQuery, CenterChoicesQueryVariables>;
export const NavigatorChoicesDocument = new TypedDocumentString(`
    query NavigatorChoices {
  people {
    items {
      id
      name
      roles
      status
      openCaseCount
    }
  }
}
    `, {"hash":"sha256:4442bf3f689877845c2ee1f6846ca749815a28e44be81cd500cd5b9327d4c437"}) as unknown as TypedDocumentString<NavigatorChoicesQuery, NavigatorChoicesQueryVariables>;
export const CaseFilesDocument = new TypedDocumentString(`
    query CaseFiles($caseId: UUID!) {
  caseFiles(caseId: $caseId) {
    documents {
      id
      recordItemId
      name
      media
      state
      isLate
      refusal
      refusalNote
      problem
      isScanned
      bytes
      pages
      uploadedByName
      uploadedAt
      replacedById
      duplicateOfId
    }
    packets {
      id
      version
      state
      progress
      isLate
      failure
      madeByName
      madeAt
      pages
      documentId
      gaps {
        code
        recordItemId
      }
      sentAt
      sentHow
      overrideReason
    }
  }
}
    `, {"hash":"sha256:f12b954ea233585a4c2b87b6ebf6bb1ef718be2df388a2a44436fb226fae3d5c"}) as unknown as TypedDocumentString<CaseFilesQuery, CaseFilesQueryVariables>;
export const BuildPacketDocument = new TypedDocumentString(`
    mutation BuildPacket($input: BuildPacketInput!) {
  buildPacket(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:ffc7057322dee6abc29f763cff971c3554cf59fb4fa27f18c1534ca2ed3d761f"}) as unknown as TypedDocumentString<BuildPacketMutation, BuildPacketMutationVariables>;
export const SendPacketDocument = new TypedDocumentString(`
    mutation SendPacket($input: SendPacketInput!) {
  sendPacket(input: $input) {
    __typename
    ... on ActionRefused {
      message
    }
    ... on InputRefused {
      problems {
        message
      }
    }
  }
}
    `, {"hash":"sha256:998c53e4553f83ac8ea1d06539fcdc9f3f127ab714d93a04c7e7a1770fa819c1"}) as unknown as TypedDocumentString<SendPacketMutation, SendPacketMutationVariables>;
export const WithdrawDocumentDocument = new TypedDocumentString(`
    mutation WithdrawDocument($input: WithdrawDocumentInput!) {
  withdrawDocument(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:8abfea65d8dbf176679f9d3c5ce5b47af9fa68ac12e49eb48f15ffdf722519d7"}) as unknown as TypedDocumentString<WithdrawDocumentMutation, WithdrawDocumentMutationVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($caseId: UUID!, $suppose: [SuppositionInput!]!) {
  whatIf(caseId: $caseId, suppose: $suppose) {
    __typename
    ... on WhatIf {
      before {
        remainingDays
        slackDays
      }
      after {
        remainingDays
        slackDays
        chain {
          why {
            code
            recordKind
            who
            on
            count
          }
        }
      }
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    `, {"hash":"sha256:7618bca9c034574d064de6667aaa1c13bec07e757a8e2f8b4d81ee742de96964"}) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($filter: CaseFilter!, $first: Int!, $after: String) {
  cases(filter: $filter, first: $first, after: $after) {
    totalCount
    endCursor
    today
    items {
      ...BoardRowParts
    }
  }
}
    fragment BoardRowParts on BoardRow {
  caseId
  version
  patientName
  mrn
  cancerType
  reasons
  language
  status
  round
  navigatorId
  navigatorName
  windowOn
  isWindowConfirmed
  mustMoveOn
  isEstimate
  stepStates
  overdueSteps
  currentStep
  ball
  why {
    code
    step
    recordKind
    who
    usualDays
    leftDays
    lateDays
    count
    on
    text
  }
  nextAct {
    code
    step
    who
    recordItemIds
    answerId
    callTaskId
  }
  dueOn
  waitingSince
  answeredAt
  snoozedUntilOn
  isHelpAsked
  isConsentMissing
  isUnreachable
  openBarriers
  unreachable
  recordsReady
  recordsTotal
  visitOn
  lastTouchAt
  lastTouch {
    type
    actorKind
    on
  }
}`, {"hash":"sha256:0f7eb215d08eeb8a7a60fb4df09ba1e989b3e2544f16efaec2e8db217351bb2c"}) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const DeliveryDocument = new TypedDocumentString(`
    query Delivery {
  delivery {
    patientCount
    lagTargetSeconds
    troubles {
      deliveryId
      caseId
      patientName
      trouble
      reason
      channel
      kinds
      attempt
      dueAt
      since
      hasCallTask
      isElsewhere
    }
    queues {
      queue
      due
      oldestSeconds
      canarySeconds
    }
    closedChannels {
      channel
      reason
    }
    holds {
      kind
      reason
      since
      by
      fromAt
      isReviewable
      putAside
    }
    circuits {
      provider
      since
      probeAt
    }
    outcomes {
      outcome
      channel
      count
    }
  }
}
    `, {"hash":"sha256:40d3a4f0682266c89600eaa68b32c27b640e9852e7dfe0eb98d20c0bc1c8f333"}) as unknown as TypedDocumentString<DeliveryQuery, DeliveryQueryVariables>;
export const MendDeliveryDocument = new TypedDocumentString(`
    mutation MendDelivery($input: MendDeliveryInput!) {
  mendDelivery(input: $input) {
    __typename
    ... on DeliveryRefused {
      code
      message
    }
  }
}
    `, {"hash":"sha256:bf94ddbe07d606a45a475e2d287474f400cff928d35f3b81f8a36e3df6a32480"}) as unknown as TypedDocumentString<MendDeliveryMutation, MendDeliveryMutationVariables>;
export const PauseSendingDocument = new TypedDocumentString(`
    mutation PauseSending($input: PauseSendingInput!) {
  pauseSending(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:c0f94d96e878fc2c5e21e827847664612f013904df1fe0ad8b6cbc347135fb1d"}) as unknown as TypedDocumentString<PauseSendingMutation, PauseSendingMutationVariables>;
export const ReleaseSendingDocument = new TypedDocumentString(`
    mutation ReleaseSending($input: ReleaseSendingInput!) {
  releaseSending(input: $input) {
    __typename
    ... on DeliveryRefused {
      code
      message
    }
  }
}
    `, {"hash":"sha256:2d4b25f71a55620866e9bbe8af1915ad7bfb994f32749bb2adc812f939d9f11b"}) as unknown as TypedDocumentString<ReleaseSendingMutation, ReleaseSendingMutationVariables>;
export const HoldersDocument = new TypedDocumentString(`
    query Holders($search: String, $first: Int!, $after: String) {
  holders(search: $search, first: $first, after: $after) {
    totalCount
    endCursor
    items {
      ...HolderParts
    }
  }
}
    fragment HolderParts on Holder {
  id
  name
  kind
  phone
  fax
  portalUrl
  city
  state
  zone
  hours
  note
  openItemCount
  version
}`, {"hash":"sha256:48548bbdb276c25ca3bb56aa9572159c19cfaa1e9041f88031fa38ad71dd1757"}) as unknown as TypedDocumentString<HoldersQuery, HoldersQueryVariables>;
export const CentersDocument = new TypedDocumentString(`
    query Centers($search: String, $first: Int!, $after: String) {
  centers(search: $search, first: $first, after: $after) {
    totalCount
    endCursor
    items {
      ...CenterParts
    }
  }
}
    fragment CenterParts on Center {
  id
  name
  kind
  designation
  city
  state
  phone
  fax
  intakeChecklist
  asOf
  source
  version
}`, {"hash":"sha256:e625f8bc43df9f9657af83f78a564d88dd93ba0bdec80c59b9971a0040385019"}) as unknown as TypedDocumentString<CentersQuery, CentersQueryVariables>;
export const SaveHolderDocument = new TypedDocumentString(`
    mutation SaveHolder($input: SaveHolderInput!) {
  saveHolder(input: $input) {
    __typename
    ... on Holder {
      ...HolderParts
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    fragment HolderParts on Holder {
  id
  name
  kind
  phone
  fax
  portalUrl
  city
  state
  zone
  hours
  note
  openItemCount
  version
}`, {"hash":"sha256:87a3135d3318f8b33e388ad5469a393aeafd28a973799280e63a4231a333b4cf"}) as unknown as TypedDocumentString<SaveHolderMutation, SaveHolderMutationVariables>;
export const SaveCenterDocument = new TypedDocumentString(`
    mutation SaveCenter($input: SaveCenterInput!) {
  saveCenter(input: $input) {
    __typename
    ... on Center {
      ...CenterParts
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    fragment CenterParts on Center {
  id
  name
  kind
  designation
  city
  state
  phone
  fax
  intakeChecklist
  asOf
  source
  version
}`, {"hash":"sha256:8298b79613ca32ca90e249fa3f81e96a8e22c0475cf923e32c4a9ff0d50d7ead"}) as unknown as TypedDocumentString<SaveCenterMutation, SaveCenterMutationVariables>;
export const NavigationEvidenceDocument = new TypedDocumentString(`
    query NavigationEvidence($month: String!) {
  navigationEvidence(month: $month) {
    month
    zone
    firstOn
    lastOn
    patientCount
    loggedMinutes
    countedMinutes
    reportableCount
    patients {
      caseId
      patientName
      mrn
      navigatorName
      loggedMinutes
      countedMinutes
      g0023
      g0024
      gates {
        gate
        state
        on
        untilOn
        how
        practitionerName
      }
      acts {
        actionId
        personName
        action
        category
        startAt
        endAt
        minutes
        countedMinutes
        reason
      }
    }
  }
}
    `, {"hash":"sha256:2291425e2bc774c81f7d00c00c5ebb0d374984e8bae6f9b2db1fc3dc2740c048"}) as unknown as TypedDocumentString<NavigationEvidenceQuery, NavigationEvidenceQueryVariables>;
export const ImportRunsDocument = new TypedDocumentString(`
    query ImportRuns {
  importRuns {
    id
    fileName
    kind
    status
    createdAt
    counts {
      total
      accepted
      corrected
      refused
      unchanged
    }
  }
}
    `, {"hash":"sha256:a1153d25cb00384f32f4fa0a90860f38da3797d965d49bdc816311612473c60f"}) as unknown as TypedDocumentString<ImportRunsQuery, ImportRunsQueryVariables>;
export const ImportRunDocument = new TypedDocumentString(`
    query ImportRun($id: UUID!) {
  importFields
  importRun(id: $id) {
    ...ImportRunParts
  }
}
    fragment ImportRunParts on ImportRun {
  id
  fileName
  kind
  status
  encoding
  separator
  createdAt
  committedAt
  counts {
    total
    accepted
    corrected
    refused
    unchanged
  }
  columns {
    index
    header
    field
    samples
  }
}`, {"hash":"sha256:76f090642325cbfd2e60af655776a9e1ebc84d2d497c6e1fd34ceb335e93f5cc"}) as unknown as TypedDocumentString<ImportRunQuery, ImportRunQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($id: UUID!, $first: Int!, $after: Int!, $verdict: ImportRowVerdict) {
  importRun(id: $id) {
    id
    rows(first: $first, after: $after, verdict: $verdict) {
      row
      verdict
      patientName
      mrn
      summary
      caseId
      notes {
        column
        code
        message
      }
    }
  }
}
    `, {"hash":"sha256:edef80cdb2b078506b306cdbec26020e86bdf5c3dc329b95a1d818823300bc6b"}) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const MapImportDocument = new TypedDocumentString(`
    mutation MapImport($input: MapImportInput!) {
  mapImport(input: $input) {
    __typename
    ... on ImportRun {
      ...ImportRunParts
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    fragment ImportRunParts on ImportRun {
  id
  fileName
  kind
  status
  encoding
  separator
  createdAt
  committedAt
  counts {
    total
    accepted
    corrected
    refused
    unchanged
  }
  columns {
    index
    header
    field
    samples
  }
}`, {"hash":"sha256:94714faad6e75a818f111b08358fe0c5716527454545de4c9c0f438143b136b6"}) as unknown as TypedDocumentString<MapImportMutation, MapImportMutationVariables>;
export const CommitImportDocument = new TypedDocumentString(`
    mutation CommitImport($input: CommitImportInput!) {
  commitImport(input: $input) {
    __typename
    ... on ImportRun {
      ...ImportRunParts
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    fragment ImportRunParts on ImportRun {
  id
  fileName
  kind
  status
  encoding
  separator
  createdAt
  committedAt
  counts {
    total
    accepted
    corrected
    refused
    unchanged
  }
  columns {
    index
    header
    field
    samples
  }
}`, {"hash":"sha256:421cfcafdcc9b5b323d96b43336c408a17842587ca9a372c921c98ae3984b77c"}) as unknown as TypedDocumentString<CommitImportMutation, CommitImportMutationVariables>;
export const DiscardImportDocument = new TypedDocumentString(`
    mutation DiscardImport($input: DiscardImportInput!) {
  discardImport(input: $input) {
    __typename
    ... on ImportRun {
      ...ImportRunParts
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    fragment ImportRunParts on ImportRun {
  id
  fileName
  kind
  status
  encoding
  separator
  createdAt
  committedAt
  counts {
    total
    accepted
    corrected
    refused
    unchanged
  }
  columns {
    index
    header
    field
    samples
  }
}`, {"hash":"sha256:7785147a1d2a7cc46ec4e2cb4070fc2b16e7ec59881150250b90710d5a83e719"}) as unknown as TypedDocumentString<DiscardImportMutation, DiscardImportMutationVariables>;
export const WorryCardsDocument = new TypedDocumentString(`
    query WorryCards {
  worryCards {
    ...WorryCardParts
  }
}
    fragment WorryCardParts on WorryCard {
  kind
  language
  version
  title
  body
  reviewerName
  reviewerRole
  reviewedOn
  publishedAt
  publishedByName
}`, {"hash":"sha256:9f0fe3c878affccd61c6ff3ec5e182eef26d3c0b486f572ce4b6b227add50f3a"}) as unknown as TypedDocumentString<WorryCardsQuery, WorryCardsQueryVariables>;
export const WorryCardVersionsDocument = new TypedDocumentString(`
    query WorryCardVersions($kind: WorryKind!, $language: CardLanguage!) {
  worryCardVersions(kind: $kind, language: $language) {
    ...WorryCardParts
  }
}
    fragment WorryCardParts on WorryCard {
  kind
  language
  version
  title
  body
  reviewerName
  reviewerRole
  reviewedOn
  publishedAt
  publishedByName
}`, {"hash":"sha256:e54dd34e2bc9007e42813f17a7a64dad08301a8b90fd3d6a65e758b43ae45386"}) as unknown as TypedDocumentString<WorryCardVersionsQuery, WorryCardVersionsQueryVariables>;
export const PublishWorryCardDocument = new TypedDocumentString(`
    mutation PublishWorryCard($input: PublishWorryCardInput!) {
  publishWorryCard(input: $input) {
    __typename
    ... on WorryCard {
      version
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
    ... on Conflict {
      message
      version
    }
  }
}
    `, {"hash":"sha256:b04daaa00085417c847beb63666f71b4b97b015af7f31338315c8fda47006b08"}) as unknown as TypedDocumentString<PublishWorryCardMutation, PublishWorryCardMutationVariables>;
export const OpenCaseDocument = new TypedDocumentString(`
    mutation OpenCase($input: OpenCaseInput!) {
  openCase(input: $input) {
    __typename
    ... on CaseOpened {
      case {
        id
      }
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
    ... on DuplicateCase {
      caseId
    }
  }
}
    `, {"hash":"sha256:81d1dd4d47bd0bcba6d9807be3d7e75e0cab235725b902f7d31d6fc14637afa3"}) as unknown as TypedDocumentString<OpenCaseMutation, OpenCaseMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People {
  people {
    items {
      ...PersonParts
    }
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  roles
  isClinical
  status
  openCaseCount
  lastSignInAt
  version
}`, {"hash":"sha256:2002da4067057f96dc4e33677e23af2829170f806a9d2a3a58f7c5c4a32e9b33"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    __typename
    ... on PersonInvited {
      link
      person {
        ...PersonParts
      }
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  roles
  isClinical
  status
  openCaseCount
  lastSignInAt
  version
}`, {"hash":"sha256:e8ef6425468c44da49f0a5db95fabc44d8c5557cd47e89e6ea2ff643e6616b0e"}) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const RenewInvitationDocument = new TypedDocumentString(`
    mutation RenewInvitation($input: RenewInvitationInput!) {
  renewInvitation(input: $input) {
    __typename
    ... on PersonInvited {
      link
      person {
        ...PersonParts
      }
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  roles
  isClinical
  status
  openCaseCount
  lastSignInAt
  version
}`, {"hash":"sha256:19618140fb008bf64c78383342a253e35ee8077af86ddb298a315c040dbf4984"}) as unknown as TypedDocumentString<RenewInvitationMutation, RenewInvitationMutationVariables>;
export const UpdatePersonDocument = new TypedDocumentString(`
    mutation UpdatePerson($input: UpdatePersonInput!) {
  updatePerson(input: $input) {
    __typename
    ... on Person {
      ...PersonParts
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  roles
  isClinical
  status
  openCaseCount
  lastSignInAt
  version
}`, {"hash":"sha256:00412e8a26e12fb4f87674a34c85a1672a4b9485ed976f32511ce69a4309ea27"}) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const DeactivatePersonDocument = new TypedDocumentString(`
    mutation DeactivatePerson($input: DeactivatePersonInput!) {
  deactivatePerson(input: $input) {
    __typename
    ... on Person {
      ...PersonParts
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  roles
  isClinical
  status
  openCaseCount
  lastSignInAt
  version
}`, {"hash":"sha256:bd3fdd2e0023081d5d373d4db9e70a80c6f833c7c119da787f80da50a2f5ee08"}) as unknown as TypedDocumentString<DeactivatePersonMutation, DeactivatePersonMutationVariables>;
export const ReactivatePersonDocument = new TypedDocumentString(`
    mutation ReactivatePerson($input: ReactivatePersonInput!) {
  reactivatePerson(input: $input) {
    __typename
    ... on Person {
      ...PersonParts
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  roles
  isClinical
  status
  openCaseCount
  lastSignInAt
  version
}`, {"hash":"sha256:be39b19ae82af38bb64658f2efd497a91c2ae42b8eae65d17d44635eb74bc814"}) as unknown as TypedDocumentString<ReactivatePersonMutation, ReactivatePersonMutationVariables>;
export const MessageTemplatesDocument = new TypedDocumentString(`
    query MessageTemplates {
  messageTemplates {
    senderName
    senderPhone
    linkBase
    quietStartHour
    quietEndHour
    items {
      ...MessageTemplateParts
    }
  }
}
    fragment MessageTemplateParts on MessageTemplate {
  kind
  channel
  language
  version
  subject
  body
  reviewerName
  reviewerRole
  reviewedOn
  publishedByName
}`, {"hash":"sha256:850e2179e868f10d7fc180db6a6f12ec0ce072277577fff1d6e8a749c4427df5"}) as unknown as TypedDocumentString<MessageTemplatesQuery, MessageTemplatesQueryVariables>;
export const MessageTemplateVersionsDocument = new TypedDocumentString(`
    query MessageTemplateVersions($kind: PatientTaskKind!, $channel: Channel!, $language: CardLanguage!) {
  messageTemplateVersions(kind: $kind, channel: $channel, language: $language) {
    ...MessageTemplateParts
  }
}
    fragment MessageTemplateParts on MessageTemplate {
  kind
  channel
  language
  version
  subject
  body
  reviewerName
  reviewerRole
  reviewedOn
  publishedByName
}`, {"hash":"sha256:e0ec6a49ce133389e8868e5cdb0ddf9d7d7fc6793a5a11219d2ded035f912134"}) as unknown as TypedDocumentString<MessageTemplateVersionsQuery, MessageTemplateVersionsQueryVariables>;
export const SimulateRemindersDocument = new TypedDocumentString(`
    query SimulateReminders($drafts: [MessageDraftInput!]!) {
  simulateReminders(drafts: $drafts) {
    __typename
    ... on ReminderSimulation {
      messageCount
      patientCount
      days {
        on
        messageCount
      }
      holds {
        kind
        since
      }
      heldBack {
        reason
        until
        patientCount
      }
      items {
        id
        caseId
        patientName
        dueAt
        zone
        kind
        channel
        language
        version
        subject
        text
      }
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    `, {"hash":"sha256:41797add4f85963afba542bc08b7dbf2c16625a9a4a7d721335330ebb2d1a047"}) as unknown as TypedDocumentString<SimulateRemindersQuery, SimulateRemindersQueryVariables>;
export const PublishMessageTemplateDocument = new TypedDocumentString(`
    mutation PublishMessageTemplate($input: PublishMessageTemplateInput!) {
  publishMessageTemplate(input: $input) {
    __typename
    ... on MessageTemplate {
      version
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
    ... on Conflict {
      message
      version
    }
  }
}
    `, {"hash":"sha256:3cb78c06b35ce23cc375b2739e4c3867e7e4b0b88d9702cd37c4a8070d480c48"}) as unknown as TypedDocumentString<PublishMessageTemplateMutation, PublishMessageTemplateMutationVariables>;
export const SendTestMessageDocument = new TypedDocumentString(`
    mutation SendTestMessage($input: TestMessageInput!) {
  sendTestMessage(input: $input) {
    __typename
    ... on TestMessageSent {
      to
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    `, {"hash":"sha256:ae89dc8d61a2826c3d58b00af12492d31a9ecf909dc7f4371302a729d8b0c451"}) as unknown as TypedDocumentString<SendTestMessageMutation, SendTestMessageMutationVariables>;
export const SearchCasesDocument = new TypedDocumentString(`
    query SearchCases($text: String!) {
  searchCases(text: $text, first: 12) {
    items {
      caseId
      patientName
      mrn
      birthOn
      cancerType
      status
      navigatorName
    }
  }
}
    `, {"hash":"sha256:57921f0ea549168bf4ae3a7911da813ed4d6fb07b3ec70af68ccad809ea84b75"}) as unknown as TypedDocumentString<SearchCasesQuery, SearchCasesQueryVariables>;
export const CrisisWordsDocument = new TypedDocumentString(`
    query CrisisWords {
  crisisWords {
    ...CrisisWordsParts
  }
}
    fragment CrisisWordsParts on CrisisWords {
  version
  lists {
    language
    kind
    words
  }
  versions {
    version
    savedAt
    savedByName
    wordCount
  }
}`, {"hash":"sha256:5c59054ee945cdc537458d11df7a8ed3f8425b87b25e7df90e9c66d87ad524d2"}) as unknown as TypedDocumentString<CrisisWordsQuery, CrisisWordsQueryVariables>;
export const SaveCrisisWordsDocument = new TypedDocumentString(`
    mutation SaveCrisisWords($input: SaveCrisisWordsInput!) {
  saveCrisisWords(input: $input) {
    __typename
    ...CrisisWordsParts
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    fragment CrisisWordsParts on CrisisWords {
  version
  lists {
    language
    kind
    words
  }
  versions {
    version
    savedAt
    savedByName
    wordCount
  }
}`, {"hash":"sha256:bb8381e197676558b30571b509d938402e8e7f36080e28522aa364b40aa12e6d"}) as unknown as TypedDocumentString<SaveCrisisWordsMutation, SaveCrisisWordsMutationVariables>;
export const SaveMacrosDocument = new TypedDocumentString(`
    mutation SaveMacros($input: SaveMacrosInput!) {
  saveMacros(input: $input) {
    __typename
    ... on MyWorklist {
      ...WorklistParts
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    fragment WorklistParts on MyWorklist {
  hasLetterKeys
  views {
    id
    name
    address
  }
  macros {
    version
    items {
      id
      name
      steps {
        kind
        way
        party
        outcome
        followUpDays
        task
        text
        days
      }
    }
  }
}`, {"hash":"sha256:08dfa063b1d902dc17616812cb9579ed5b93d734dc8092898860dacc5999ab93"}) as unknown as TypedDocumentString<SaveMacrosMutation, SaveMacrosMutationVariables>;
export const UpdateOrganizationDocument = new TypedDocumentString(`
    mutation UpdateOrganization($input: UpdateOrganizationInput!) {
  updateOrganization(input: $input) {
    __typename
    ... on Organization {
      id
      version
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    `, {"hash":"sha256:bc32f2823ba182628640cd6a92e0ef9cc16aef0f94ed9ae5002f245043b0af3c"}) as unknown as TypedDocumentString<UpdateOrganizationMutation, UpdateOrganizationMutationVariables>;
export const MessageChannelsDocument = new TypedDocumentString(`
    query MessageChannels {
  messageChannels {
    items {
      channel
      provider
      isOpen
      inboundUrls
      agreements {
        kind
        isConfirmed
        providerName
        signerName
        agreedOn
        confirmedBy
        confirmedAt
      }
    }
  }
}
    `, {"hash":"sha256:4b89cf0f2c1ef7fe1fd7268f3c3fd09b08fc9ea2ecdb8e098bbae434198e1e08"}) as unknown as TypedDocumentString<MessageChannelsQuery, MessageChannelsQueryVariables>;
export const ConfirmAgreementDocument = new TypedDocumentString(`
    mutation ConfirmAgreement($input: ConfirmAgreementInput!) {
  confirmAgreement(input: $input) {
    __typename
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    `, {"hash":"sha256:3da11b6f1d97c9e8dbf721090b56caf7efc47b6d78f87c432e1d239c3c524cc5"}) as unknown as TypedDocumentString<ConfirmAgreementMutation, ConfirmAgreementMutationVariables>;
export const RevokeAgreementDocument = new TypedDocumentString(`
    mutation RevokeAgreement($input: RevokeAgreementInput!) {
  revokeAgreement(input: $input) {
    items {
      channel
      isOpen
    }
  }
}
    `, {"hash":"sha256:faef93dfecae281566f33dc61378da0ab34402e23eecebbdc5ecb8d966073d28"}) as unknown as TypedDocumentString<RevokeAgreementMutation, RevokeAgreementMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      me {
        ...MeParts
      }
    }
    ... on SignInRefused {
      code
    }
  }
}
    fragment MeParts on Me {
  id
  name
  email
  roles
  isClinical
  language
  hasSecondFactor
  mustEnrollSecondFactor
  today
  mode
  organization {
    id
    name
    senderName
    senderPhone
    zone
    quietStartHour
    quietEndHour
    isSecondFactorRequired
    coldAfterDays
    carrierAnswersStop
    smsNumber
    distressThreshold
    workloadWeights {
      part
      weight
    }
    version
  }
}`, {"hash":"sha256:d886acda7bc7a8b0ae125d0a6486d48854fac5ff22f49b270a22637192431533"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const VerifySecondFactorDocument = new TypedDocumentString(`
    mutation VerifySecondFactor($input: VerifySecondFactorInput!) {
  verifySecondFactor(input: $input) {
    __typename
    ... on SignedIn {
      me {
        ...MeParts
      }
    }
    ... on SignInRefused {
      code
    }
  }
}
    fragment MeParts on Me {
  id
  name
  email
  roles
  isClinical
  language
  hasSecondFactor
  mustEnrollSecondFactor
  today
  mode
  organization {
    id
    name
    senderName
    senderPhone
    zone
    quietStartHour
    quietEndHour
    isSecondFactorRequired
    coldAfterDays
    carrierAnswersStop
    smsNumber
    distressThreshold
    workloadWeights {
      part
      weight
    }
    version
  }
}`, {"hash":"sha256:315098d775692d4523ed47b920108f0ebb5811737a6fbacdec87aa6e400118f4"}) as unknown as TypedDocumentString<VerifySecondFactorMutation, VerifySecondFactorMutationVariables>;
export const EnrollSecondFactorDocument = new TypedDocumentString(`
    mutation EnrollSecondFactor {
  enrollSecondFactor {
    secret
    qrSvg
  }
}
    `, {"hash":"sha256:85d3deba1be678b633b46852f7c65cd4f31a43c05201d337d3c61acbc1892cde"}) as unknown as TypedDocumentString<EnrollSecondFactorMutation, EnrollSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($input: VerifySecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    __typename
    ... on SignedIn {
      me {
        ...MeParts
      }
    }
    ... on SignInRefused {
      code
    }
  }
}
    fragment MeParts on Me {
  id
  name
  email
  roles
  isClinical
  language
  hasSecondFactor
  mustEnrollSecondFactor
  today
  mode
  organization {
    id
    name
    senderName
    senderPhone
    zone
    quietStartHour
    quietEndHour
    isSecondFactorRequired
    coldAfterDays
    carrierAnswersStop
    smsNumber
    distressThreshold
    workloadWeights {
      part
      weight
    }
    version
  }
}`, {"hash":"sha256:047ac8fc6486b32f652a46b004a1f0a1c954b944806ec0de4e5e11d479d97956"}) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    organizationName
    email
    name
  }
}
    `, {"hash":"sha256:7a2cecf46123bd93b250af6672b3cc33083c260876a2119656ae007a2be2bdd0"}) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    __typename
    ... on CredentialSet {
      email
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    `, {"hash":"sha256:804b4edaa984d6d166486d1eeb5ed990fa8ed1d28cf013832289b41c69d28549"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input)
}
    `, {"hash":"sha256:21908662b0a274ed0ed68dbd256209cd85281fa16a7621aae7f05935c5597840"}) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    __typename
    ... on CredentialSet {
      email
    }
    ... on InputRefused {
      problems {
        field
        code
        message
      }
    }
  }
}
    `, {"hash":"sha256:843a9599b1961bb8488e5eed1dec25b233251e4b1c984b930deb77df0d37e4bb"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const StepCompletionDocument = new TypedDocumentString(`
    query StepCompletion($input: StepCompletionInput!) {
  stepCompletion(input: $input) {
    from
    to
    cancerTypes
    headlines {
      decided
      decidedInWindow
      visited
      medianDaysToVisit
      overdueNow
      atRisk
      unreachable
      cold
      openNow
    }
    steps {
      step
      entered
      done
      percent
      medianDays
      p90Days
      overdue
      slowest {
        code
        recordKind
        who
        count
        medianDays
      }
    }
    navigators {
      navigator {
        id
        name
      }
      open
      openByStep
      atRisk
      overdue
    }
  }
}
    `, {"hash":"sha256:1ef17e990481600a7b3cb72cf64845990d94cc4c34df4510dc940b3a54999529"}) as unknown as TypedDocumentString<StepCompletionQuery, StepCompletionQueryVariables>;
export const WorkloadsDocument = new TypedDocumentString(`
    query Workloads {
  workloads {
    navigator {
      id
    }
    weight
  }
}
    `, {"hash":"sha256:f265cadaee1ebc2c409d69e4757c87823ffcac0f306508d34f9ef8521412f221"}) as unknown as TypedDocumentString<WorkloadsQuery, WorkloadsQueryVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($scope: BoardScope!) {
  board(scope: $scope) {
    today
    totalCount
    doneToday
    coldAfterDays
    items {
      ...BoardRowParts
    }
  }
}
    fragment BoardRowParts on BoardRow {
  caseId
  version
  patientName
  mrn
  cancerType
  reasons
  language
  status
  round
  navigatorId
  navigatorName
  windowOn
  isWindowConfirmed
  mustMoveOn
  isEstimate
  stepStates
  overdueSteps
  currentStep
  ball
  why {
    code
    step
    recordKind
    who
    usualDays
    leftDays
    lateDays
    count
    on
    text
  }
  nextAct {
    code
    step
    who
    recordItemIds
    answerId
    callTaskId
  }
  dueOn
  waitingSince
  answeredAt
  snoozedUntilOn
  isHelpAsked
  isConsentMissing
  isUnreachable
  openBarriers
  unreachable
  recordsReady
  recordsTotal
  visitOn
  lastTouchAt
  lastTouch {
    type
    actorKind
    on
  }
}`, {"hash":"sha256:27ffa0bdf676daee8e7d540c3dfc1ff12d2fd6a715976eb3d2251563ec59a26b"}) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
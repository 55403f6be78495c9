export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC. */
  DateTime: { input: string; output: string; }
  /** An e-mail address as a person types it; any script in the local part. */
  EmailAddress: { input: string; output: string; }
  /** A UUID. */
  UUID: { input: string; output: string; }
};

/** Somebody is away on these days, both included. Ends by itself. */
export type Absence = {
  __typename?: 'Absence';
  /** Sees the cases of the person among their own meanwhile, and acts in their own name. */
  coveredById: Scalars['UUID']['output'];
  coveredByName: Scalars['String']['output'];
  fromOn: Scalars['Date']['output'];
  id: Scalars['UUID']['output'];
  note: Maybe<Scalars['String']['output']>;
  personId: Scalars['UUID']['output'];
  personName: Scalars['String']['output'];
  untilOn: Scalars['Date']['output'];
};

export type AbsenceList = {
  __typename?: 'AbsenceList';
  items: Array<Absence>;
};

export type AcceptInvitationInput = {
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

export type AccessClock = {
  __typename?: 'AccessClock';
  dueOn: Scalars['Date']['output'];
  extensionUntilOn: Scalars['Date']['output'];
  isExtended: Scalars['Boolean']['output'];
  isOver: Scalars['Boolean']['output'];
  leftDays: Scalars['Int']['output'];
  startedOn: Scalars['Date']['output'];
};

/** Exactly one field: the action, named like the domain's action type in camel case. */
export type ActionInput =
  { acceptRecords: RecordItemsInput; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier: AddBarrierInput; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate: AddCandidateInput; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote: AddNoteInput; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion: AddQuestionInput; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem: AddRecordItemInput; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress: AnswerDistressInput; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient: AskPatientInput; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator: AssignNavigatorInput; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment: BookAppointmentInput; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment: CancelAppointmentInput; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask: CancelPatientTaskInput; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate: ChooseCandidateInput; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase: CloseCaseInput; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask: CompletePatientTaskInput; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct: CorrectInput; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport: NoteInput; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest: ExtendRequestInput; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer: HandleAnswerInput; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall: LogCallInput; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime: LogTimeInput; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable: RecordItemReasonInput; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong: RecordItemReasonInput; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived: RecordsArrivedInput; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable: RecordItemsInput; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment: MoveAppointmentInput; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain: NeedRecordAgainInput; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase: PauseCaseInput; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization: PrepareAuthorizationInput; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit: PrepareVisitInput; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords: PromiseRecordsInput; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam: RateTeamInput; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover: NoteInput; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords: ReceiveRecordsInput; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance: RecordAttendanceInput; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan: CarePlanInput; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission: CaregiverPermissionInput; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply: RecordCenterReplyInput; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent: RecordConsentInput; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision: RecordDecisionInput; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress: DistressInput; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit: InitiatingVisitInput; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent: NavigationConsentInput; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion: RecordOpinionInput; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome: RecordOutcomeInput; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit: RecordPastVisitInput; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion: RemoveQuestionInput; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier: ReopenBarrierInput; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase: ReasonInput; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact: ReportFactInput; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords: RequestRecordsInput; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier: ResolveBarrierInput; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase: NoteInput; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep: ResumeStepInput; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord: ReturnRecordInput; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary: ReturnSummaryInput; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization: RevokeAuthorizationInput; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords: SendRecordsInput; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization: SignAuthorizationInput; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep: SkipStepInput; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase: SnoozeCaseInput; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound: ReasonInput; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow: StateWindowInput; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase: NoteInput; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate: UpdateCandidateInput; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage: CoverageInput; updateQuestion?: never; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion: UpdateQuestionInput; updateRecordItem?: never; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem: UpdateRecordItemInput; updateTriage?: never; }
  |  { acceptRecords?: never; addBarrier?: never; addCandidate?: never; addNote?: never; addQuestion?: never; addRecordItem?: never; answerDistress?: never; askPatient?: never; assignNavigator?: never; bookAppointment?: never; cancelAppointment?: never; cancelPatientTask?: never; chooseCandidate?: never; closeCase?: never; completePatientTask?: never; correct?: never; dismissReport?: never; extendRequest?: never; handleAnswer?: never; logCall?: never; logTime?: never; markRecordNotApplicable?: never; markRecordWrong?: never; markRecordsArrived?: never; markRecordsReadable?: never; moveAppointment?: never; needRecordAgain?: never; pauseCase?: never; prepareAuthorization?: never; prepareVisit?: never; promiseRecords?: never; rateTeam?: never; readHandover?: never; receiveRecords?: never; recordAttendance?: never; recordCarePlan?: never; recordCaregiverPermission?: never; recordCenterReply?: never; recordConsent?: never; recordDecision?: never; recordDistress?: never; recordInitiatingVisit?: never; recordNavigationConsent?: never; recordOpinion?: never; recordOutcome?: never; recordPastVisit?: never; removeQuestion?: never; reopenBarrier?: never; reopenCase?: never; reportFact?: never; requestRecords?: never; resolveBarrier?: never; resumeCase?: never; resumeStep?: never; returnRecord?: never; returnSummary?: never; revokeAuthorization?: never; sendRecords?: never; signAuthorization?: never; skipStep?: never; snoozeCase?: never; startRound?: never; stateWindow?: never; unsnoozeCase?: never; updateCandidate?: never; updateCoverage?: never; updateQuestion?: never; updateRecordItem?: never; updateTriage: TriageInput; };

export type ActionRecorded = {
  __typename?: 'ActionRecorded';
  actionId: Scalars['UUID']['output'];
  case: Case;
};

export type ActionRefused = {
  __typename?: 'ActionRefused';
  /** The case as it stands now, to merge with. */
  case: Maybe<Case>;
  /** One of the domain's refusal codes. */
  code: Scalars['String']['output'];
  field: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type ActorKind =
  | 'IMPORT'
  | 'PATIENT'
  | 'PERSON'
  | 'SYSTEM';

export type AddBarrierInput = {
  barrierId: Scalars['UUID']['input'];
  kind: BarrierKind;
  note?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type AddCandidateInput = {
  candidateId: Scalars['UUID']['input'];
  centerId?: InputMaybe<Scalars['UUID']['input']>;
  clinicianName?: InputMaybe<Scalars['String']['input']>;
  distanceMiles?: InputMaybe<Scalars['Int']['input']>;
  expectedDays?: InputMaybe<Scalars['Int']['input']>;
  fax?: InputMaybe<Scalars['String']['input']>;
  firstAppointmentOn?: InputMaybe<Scalars['Date']['input']>;
  intakeChecklist?: InputMaybe<Scalars['String']['input']>;
  isTelehealthOffered?: InputMaybe<Scalars['Boolean']['input']>;
  kind: CandidateKind;
  name: Scalars['String']['input'];
  network?: InputMaybe<NetworkStatus>;
  phone?: InputMaybe<Scalars['String']['input']>;
  referralNeeded?: InputMaybe<Answer>;
  source?: InputMaybe<IdeaSource>;
  specialtyFit?: InputMaybe<Scalars['String']['input']>;
};

export type AddNoteInput = {
  category?: InputMaybe<EffortCategory>;
  isForPlan?: InputMaybe<Scalars['Boolean']['input']>;
  minutes?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};

export type AddQuestionInput = {
  isConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  isTop?: InputMaybe<Scalars['Boolean']['input']>;
  questionId: Scalars['UUID']['input'];
  text: Scalars['String']['input'];
  topic: QuestionTopic;
};

export type AddRecordItemInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  holderId?: InputMaybe<Scalars['UUID']['input']>;
  holderName?: InputMaybe<Scalars['String']['input']>;
  kind: RecordKind;
  recordItemId: Scalars['UUID']['input'];
  way?: InputMaybe<RecordWay>;
};

export type AgreementKind =
  | 'BUSINESS_ASSOCIATE'
  | 'CARRIER_REGISTRATION';

export type Answer =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

export type AnswerDays = {
  __typename?: 'AnswerDays';
  basis: DaysBasis;
  days: Scalars['Int']['output'];
};

export type AnswerDistressInput = {
  answer: DistressAnswer;
  on: Scalars['Date']['input'];
  referredTo?: InputMaybe<Scalars['String']['input']>;
};

export type AppealResult =
  | 'LOST'
  | 'WON';

export type Appointment = {
  __typename?: 'Appointment';
  clinicianName: Maybe<Scalars['String']['output']>;
  endedOn: Maybe<Scalars['Date']['output']>;
  id: Scalars['UUID']['output'];
  mode: VisitMode;
  moveCount: Scalars['Int']['output'];
  place: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  round: Scalars['Int']['output'];
  startsAt: Scalars['DateTime']['output'];
  startsOn: Scalars['Date']['output'];
  state: AppointmentState;
  /** Postal code of the state the visit is in. */
  usState: Maybe<Scalars['String']['output']>;
  zone: Scalars['String']['output'];
};

export type AppointmentState =
  | 'ATTENDED'
  | 'BOOKED'
  | 'CANCELED'
  | 'NO_SHOW'
  | 'OPINION_RECEIVED';

export type AskPatientInput = {
  isHandSent?: InputMaybe<Scalars['Boolean']['input']>;
  kind: PatientTaskKind;
  recordItemId?: InputMaybe<Scalars['UUID']['input']>;
  taskId: Scalars['UUID']['input'];
};

export type AssignNavigatorInput = {
  navigatorId: Scalars['UUID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type AttendanceResult =
  | 'ATTENDED'
  | 'NO_SHOW'
  | 'OPINION_RECEIVED';

/** One request for a prior authorization and what came of it. */
export type AuthorizationRound = {
  __typename?: 'AuthorizationRound';
  answeredOn: Maybe<Scalars['Date']['output']>;
  appealAnsweredOn: Maybe<Scalars['Date']['output']>;
  appealDueOn: Maybe<Scalars['Date']['output']>;
  appealFiledOn: Maybe<Scalars['Date']['output']>;
  appealResult: Maybe<AppealResult>;
  denialReason: Maybe<Scalars['String']['output']>;
  isExpedited: Scalars['Boolean']['output'];
  number: Maybe<Scalars['String']['output']>;
  ordinal: Scalars['Int']['output'];
  /** APPROVED or DENIED; empty while nobody has answered. */
  result: Maybe<AuthorizationState>;
  round: Scalars['Int']['output'];
  submittedOn: Scalars['Date']['output'];
  submittedTime: Maybe<Scalars['String']['output']>;
};

export type AuthorizationState =
  | 'APPEALED'
  | 'APPROVED'
  | 'DENIED'
  | 'NOT_ASKED'
  | 'SUBMITTED';

export type AwaitedEvent = {
  __typename?: 'AwaitedEvent';
  event: AwaitedEventCode;
  expectedOn: Scalars['Date']['output'];
  recordItemId: Maybe<Scalars['UUID']['output']>;
  recordKind: Maybe<RecordKind>;
  who: Maybe<Scalars['String']['output']>;
};

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

export type Barrier = {
  __typename?: 'Barrier';
  foundOn: Scalars['Date']['output'];
  id: Scalars['UUID']['output'];
  intervention: Maybe<Intervention>;
  isResolved: Scalars['Boolean']['output'];
  kind: BarrierKind;
  note: Maybe<Scalars['String']['output']>;
  resolvedNote: Maybe<Scalars['String']['output']>;
  resolvedOn: Maybe<Scalars['Date']['output']>;
};

export type BarrierFigures = {
  __typename?: 'BarrierFigures';
  found: Scalars['Int']['output'];
  group: BarrierGroup;
  /** Most frequent first. */
  interventions: Array<InterventionCount>;
  kind: BarrierKind;
  medianDays: Maybe<Scalars['Int']['output']>;
  open: Scalars['Int']['output'];
  resolved: Scalars['Int']['output'];
};

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

/** Counts of cases. Days are those of resolved barriers (discrete median). */
export type BarrierReport = {
  __typename?: 'BarrierReport';
  barriers: Array<BarrierFigures>;
  /** Cases with any barrier found in the year. */
  cases: Scalars['Int']['output'];
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  year: Scalars['Int']['output'];
};

export type BeHereInput = {
  caseId?: InputMaybe<Scalars['UUID']['input']>;
  /** Made by the tab, for as long as it lives. */
  tabId: Scalars['UUID']['input'];
};

export type Board = {
  __typename?: 'Board';
  /** Days without any event of a person after which a case counts as cold. */
  coldAfterDays: Scalars['Int']['output'];
  /** Acts recorded today by the person signed in. */
  doneToday: Scalars['Int']['output'];
  items: Array<BoardRow>;
  /** Today in the organization's zone. */
  today: Scalars['Date']['output'];
  totalCount: Scalars['Int']['output'];
};

export type BoardRow = {
  __typename?: 'BoardRow';
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  ball: Ball;
  cancerType: Maybe<Scalars['String']['output']>;
  caseId: Scalars['UUID']['output'];
  currentStep: Step;
  dueOn: Maybe<Scalars['Date']['output']>;
  isConsentMissing: Scalars['Boolean']['output'];
  isEstimate: Scalars['Boolean']['output'];
  isHelpAsked: Scalars['Boolean']['output'];
  isUnreachable: Scalars['Boolean']['output'];
  isWindowConfirmed: Scalars['Boolean']['output'];
  /** Patient's language, BCP 47. */
  language: Scalars['String']['output'];
  lastTouch: LastTouch;
  lastTouchAt: Scalars['DateTime']['output'];
  mrn: Maybe<Scalars['String']['output']>;
  mustMoveOn: Maybe<Scalars['Date']['output']>;
  navigatorId: Maybe<Scalars['UUID']['output']>;
  navigatorName: Maybe<Scalars['String']['output']>;
  nextAct: NextAct;
  openBarriers: Scalars['Int']['output'];
  overdueSteps: Array<Step>;
  patientName: Scalars['String']['output'];
  reasons: Array<Reason>;
  recordsReady: Scalars['Int']['output'];
  recordsTotal: Scalars['Int']['output'];
  round: Scalars['Int']['output'];
  /** Off the list until this day; null as soon as something has brought the case back. */
  snoozedUntilOn: Maybe<Scalars['Date']['output']>;
  status: CaseStatus;
  /** In track order, seven. */
  stepStates: Array<StepState>;
  unreachable: Maybe<UnreachableReason>;
  version: Scalars['Int']['output'];
  visitOn: Maybe<Scalars['Date']['output']>;
  waitingSince: Maybe<Scalars['Date']['output']>;
  why: Why;
  windowOn: Maybe<Scalars['Date']['output']>;
};

export type BoardScope =
  /** Cases of the person signed in. */
  | 'MINE'
  /** Every open or paused case of the organization. */
  | 'TEAM';

/** Wall time at the visit's place; the server makes the instant. */
export type BookAppointmentInput = {
  appointmentId: Scalars['UUID']['input'];
  clinicianName?: InputMaybe<Scalars['String']['input']>;
  mode: VisitMode;
  place?: InputMaybe<Scalars['String']['input']>;
  startsOn: Scalars['Date']['input'];
  /** HH:MM, 24 hours. */
  startsTime: Scalars['String']['input'];
  /** Postal code of the state the visit is in. */
  usState?: InputMaybe<Scalars['String']['input']>;
  zone: Scalars['String']['input'];
};

export type BuildPacketInput = {
  caseId: Scalars['UUID']['input'];
  packetId: Scalars['UUID']['input'];
  size?: InputMaybe<PaperSize>;
};

export type BuildPacketResult = NotFound | Packet;

export type CallAnswerInput = {
  on?: InputMaybe<Scalars['Date']['input']>;
  recordItemId: Scalars['UUID']['input'];
  result: CallResult;
};

export type CallCase = {
  __typename?: 'CallCase';
  birthOn: Maybe<Scalars['Date']['output']>;
  caseId: Scalars['UUID']['output'];
  dueOn: Scalars['Date']['output'];
  items: Array<CallItem>;
  mrn: Maybe<Scalars['String']['output']>;
  mustMoveOn: Maybe<Scalars['Date']['output']>;
  patientName: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  why: Why;
};

export type CallCaseInput = {
  answers: Array<CallAnswerInput>;
  caseId: Scalars['UUID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type CallGroup = {
  __typename?: 'CallGroup';
  cases: Array<CallCase>;
  /** The first day one of its cases is due. */
  dueOn: Scalars['Date']['output'];
  fax: Maybe<Scalars['String']['output']>;
  holderId: Maybe<Scalars['UUID']['output']>;
  hours: Maybe<Scalars['String']['output']>;
  party: CalledParty;
  phone: Maybe<Scalars['String']['output']>;
  portalUrl: Maybe<Scalars['String']['output']>;
  who: Scalars['String']['output'];
};

export type CallItem = {
  __typename?: 'CallItem';
  description: Maybe<Scalars['String']['output']>;
  id: Scalars['UUID']['output'];
  kind: RecordKind;
  promisedOn: Maybe<Scalars['Date']['output']>;
  requestCount: Scalars['Int']['output'];
  since: Scalars['Date']['output'];
  state: RecordState;
};

export type CallList = {
  __typename?: 'CallList';
  groups: Array<CallGroup>;
  today: Scalars['Date']['output'];
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

export type CallRefusal = {
  __typename?: 'CallRefusal';
  caseId: Maybe<Scalars['UUID']['output']>;
  code: Scalars['String']['output'];
  field: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  recordItemId: Maybe<Scalars['UUID']['output']>;
};

export type CallResult =
  | 'ACCEPTED'
  | 'ASKED'
  | 'NOTHING'
  | 'NOT_FOUND'
  | 'PROMISED'
  | 'SENT';

export type CallTask = {
  __typename?: 'CallTask';
  dueOn: Scalars['Date']['output'];
  id: Scalars['UUID']['output'];
  isDone: Scalars['Boolean']['output'];
  patientTaskId: Maybe<Scalars['UUID']['output']>;
  raisedOn: Scalars['Date']['output'];
  reason: CallTaskReason;
};

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
  appointmentId: Scalars['UUID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type CancelPatientTaskInput = {
  reason?: InputMaybe<Scalars['String']['input']>;
  taskId: Scalars['UUID']['input'];
};

export type Candidate = {
  __typename?: 'Candidate';
  /** Days from asking to the answer, with where they come from. */
  answerDays: AnswerDays;
  askedOn: Maybe<Scalars['Date']['output']>;
  centerId: Maybe<Scalars['UUID']['output']>;
  chosenReason: Maybe<Scalars['String']['output']>;
  clinicianName: Maybe<Scalars['String']['output']>;
  distanceMiles: Maybe<Scalars['Int']['output']>;
  expectedDays: Maybe<Scalars['Int']['output']>;
  fax: Maybe<Scalars['String']['output']>;
  firstAppointmentOn: Maybe<Scalars['Date']['output']>;
  id: Scalars['UUID']['output'];
  intakeChecklist: Maybe<Scalars['String']['output']>;
  isChosen: Scalars['Boolean']['output'];
  isTelehealthOffered: Maybe<Scalars['Boolean']['output']>;
  kind: CandidateKind;
  name: Scalars['String']['output'];
  network: Maybe<NetworkStatus>;
  phone: Maybe<Scalars['String']['output']>;
  referralNeeded: Maybe<Answer>;
  repliedOn: Maybe<Scalars['Date']['output']>;
  reply: CenterReply;
  replyContact: Maybe<Scalars['String']['output']>;
  round: Scalars['Int']['output'];
  source: Maybe<IdeaSource>;
  specialtyFit: Maybe<Scalars['String']['output']>;
};

export type CandidateKind =
  | 'ACADEMIC_CENTER'
  | 'NCI_CENTER'
  | 'SPECIALIST';

export type CardLanguage =
  | 'en'
  | 'es';

export type CarePlan = {
  __typename?: 'CarePlan';
  on: Scalars['Date']['output'];
  practitionerName: Scalars['String']['output'];
  summary: Scalars['String']['output'];
};

export type CarePlanInput = {
  on: Scalars['Date']['input'];
  practitionerName: Scalars['String']['input'];
  summary: Scalars['String']['input'];
};

/** What the patient said about writing to and talking with somebody close to them. */
export type CaregiverPermission = {
  __typename?: 'CaregiverPermission';
  how: PermissionHow;
  isGiven: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  on: Scalars['Date']['output'];
};

export type CaregiverPermissionInput = {
  how: PermissionHow;
  isGiven: Scalars['Boolean']['input'];
  name: Scalars['String']['input'];
  on: Scalars['Date']['input'];
};

export type Case = {
  __typename?: 'Case';
  answers: Array<PatientAnswer>;
  appointments: Array<Appointment>;
  authorizations: Array<AuthorizationRound>;
  barriers: Array<Barrier>;
  board: BoardRow;
  callTasks: Array<CallTask>;
  candidates: Array<Candidate>;
  closeReason: Maybe<CloseReason>;
  closedOn: Maybe<Scalars['Date']['output']>;
  coverage: Coverage;
  decision: Decision;
  deliveries: Array<Delivery>;
  /** In the order they were recorded. */
  distress: Array<DistressScreening>;
  /** From this score on the organization wants a referral. */
  distressThreshold: Scalars['Int']['output'];
  /** What the last navigator wrote for the next one, until that one has read it. */
  handover: Maybe<Handover>;
  id: Scalars['UUID']['output'];
  navigation: NavigationBasis;
  navigator: Maybe<PersonRef>;
  openedAt: Scalars['DateTime']['output'];
  opinions: Array<Opinion>;
  /** Outcomes and decisions of earlier rounds, oldest first. */
  pastDecisions: Array<PastDecision>;
  patient: Patient;
  pauseReason: Maybe<PauseReason>;
  questions: Array<Question>;
  recordItems: Array<RecordItem>;
  releases: Array<RecordRelease>;
  reported: Maybe<Reported>;
  resumeOn: Maybe<Scalars['Date']['output']>;
  round: Scalars['Int']['output'];
  slack: Slack;
  status: CaseStatus;
  steps: Array<StepStatus>;
  tasks: Array<PatientTask>;
  /** Newest first: recorded actions. */
  timeline: Array<TimelineEntry>;
  today: Scalars['Date']['output'];
  triage: Triage;
  version: Scalars['Int']['output'];
  visitPrep: VisitPrep;
  window: Maybe<DecisionWindow>;
  workload: Workload;
};

export type CaseFiles = {
  __typename?: 'CaseFiles';
  caseId: Scalars['UUID']['output'];
  /** Oldest first. */
  documents: Array<Document>;
  /** What stands between the case and a packet that can be sent now. */
  gaps: Array<PacketGap>;
  /** Newest first. */
  packets: Array<Packet>;
};

export type CaseFilter = {
  barrier?: InputMaybe<BarrierKind>;
  barrierGroup?: InputMaybe<BarrierGroup>;
  /** Cases behind one number of the barrier report; needs from and to. */
  barrierMetric?: InputMaybe<BarrierMetric>;
  cancerType?: InputMaybe<Scalars['String']['input']>;
  /** First and last day of the period, in the organization's zone; needed with metric. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Cases whose decision came inside / after the window, cases past due, people we cannot reach. */
  headline?: InputMaybe<Headline>;
  intervention?: InputMaybe<Intervention>;
  /** Only cases no navigator has. */
  isUnassigned?: InputMaybe<Scalars['Boolean']['input']>;
  metric?: InputMaybe<StepMetric>;
  navigatorId?: InputMaybe<Scalars['UUID']['input']>;
  status?: InputMaybe<CaseStatus>;
  /** Cases behind one cell of the step completion table. */
  step?: InputMaybe<Step>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type CaseHit = {
  __typename?: 'CaseHit';
  birthOn: Maybe<Scalars['Date']['output']>;
  cancerType: Maybe<Scalars['String']['output']>;
  caseId: Scalars['UUID']['output'];
  mrn: Maybe<Scalars['String']['output']>;
  navigatorName: Maybe<Scalars['String']['output']>;
  patientName: Scalars['String']['output'];
  status: CaseStatus;
};

export type CaseHits = {
  __typename?: 'CaseHits';
  items: Array<CaseHit>;
};

export type CaseList = {
  __typename?: 'CaseList';
  endCursor: Maybe<Scalars['String']['output']>;
  items: Array<BoardRow>;
  today: Scalars['Date']['output'];
  totalCount: Scalars['Int']['output'];
};

export type CaseOpened = {
  __typename?: 'CaseOpened';
  case: Case;
};

export type CaseStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'PAUSED';

/** A center of the directory. Reference facts only: never a turnaround that nobody measured. */
export type Center = {
  __typename?: 'Center';
  asOf: Maybe<Scalars['Date']['output']>;
  city: Maybe<Scalars['String']['output']>;
  designation: Maybe<Scalars['String']['output']>;
  fax: Maybe<Scalars['String']['output']>;
  id: Scalars['UUID']['output'];
  /** Which records the center wants, in its own order. */
  intakeChecklist: Maybe<Scalars['String']['output']>;
  kind: CandidateKind;
  name: Scalars['String']['output'];
  phone: Maybe<Scalars['String']['output']>;
  /** Where name and designation come from. */
  source: Maybe<Scalars['String']['output']>;
  state: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type CenterList = {
  __typename?: 'CenterList';
  endCursor: Maybe<Scalars['String']['output']>;
  items: Array<Center>;
  totalCount: Scalars['Int']['output'];
};

export type CenterReply =
  | 'ACCEPTED'
  | 'ASKED'
  | 'DECLINED'
  | 'NOT_ASKED';

export type ChainLink = {
  __typename?: 'ChainLink';
  basis: DaysBasis;
  days: Scalars['Int']['output'];
  step: Step;
  why: Why;
};

export type Channel =
  | 'EMAIL'
  | 'SMS';

export type ChannelAgreement = {
  __typename?: 'ChannelAgreement';
  agreedOn: Maybe<Scalars['Date']['output']>;
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the administrator who confirmed it here. */
  confirmedBy: Maybe<Scalars['String']['output']>;
  isConfirmed: Scalars['Boolean']['output'];
  kind: AgreementKind;
  providerName: Maybe<Scalars['String']['output']>;
  signerName: Maybe<Scalars['String']['output']>;
};

export type ChooseCandidateInput = {
  candidateId: Scalars['UUID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type CloseCaseInput = {
  note?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  reason: CloseReason;
};

export type CloseReason =
  | 'DECEASED'
  | 'DECIDED'
  | 'DECLINED'
  | 'TRANSFERRED'
  | 'UNREACHABLE';

export type ClosedChannel = {
  __typename?: 'ClosedChannel';
  channel: Channel;
  reason: ClosedReason;
};

export type ClosedReason =
  | 'NOT_AGREED'
  | 'NO_PROVIDER';

export type CommitImportInput = {
  importId: Scalars['UUID']['input'];
};

export type CompletePatientTaskInput = {
  taskId: Scalars['UUID']['input'];
};

export type ConfirmAgreementInput = {
  agreedOn: Scalars['Date']['input'];
  channel: Channel;
  kind: AgreementKind;
  providerName: Scalars['String']['input'];
  /** Who signed it for the organization. */
  signerName: Scalars['String']['input'];
};

export type ConfirmAgreementResult = InputRefused | MessageChannels;

export type ConfirmSecondFactorResult = SignInRefused | SignedIn;

/** Somebody else changed it first; reload, merge and try again. */
export type Conflict = {
  __typename?: 'Conflict';
  message: Scalars['String']['output'];
  /** The version that stands now. */
  version: Scalars['Int']['output'];
};

export type Consent = {
  __typename?: 'Consent';
  channel: Channel;
  how: ConsentHow;
  isGiven: Scalars['Boolean']['output'];
  on: Scalars['Date']['output'];
  /** Which notice of the risk was shown with it. */
  riskVersion: Maybe<Scalars['String']['output']>;
  textVersion: Scalars['String']['output'];
  topic: ConsentTopic;
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

export type ContactPoint = {
  __typename?: 'ContactPoint';
  /** As people write it. */
  display: Scalars['String']['output'];
  id: Scalars['UUID']['output'];
  isOptedOut: Scalars['Boolean']['output'];
  isTextable: Scalars['Boolean']['output'];
  kind: ContactKind;
  label: Maybe<Scalars['String']['output']>;
  owner: ContactOwner;
  /** Normalized: E.164 or a lower-cased address. */
  value: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type CorrectInput = {
  actionId: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};

/** What the insurer said, who said it and when. Amounts are whole US cents. */
export type Coverage = {
  __typename?: 'Coverage';
  appealAnsweredOn: Maybe<Scalars['Date']['output']>;
  appealDueOn: Maybe<Scalars['Date']['output']>;
  appealFiledOn: Maybe<Scalars['Date']['output']>;
  appealResult: Maybe<AppealResult>;
  authorizationAnsweredOn: Maybe<Scalars['Date']['output']>;
  authorizationIsExpedited: Maybe<Scalars['Boolean']['output']>;
  authorizationNumber: Maybe<Scalars['String']['output']>;
  authorizationRequired: Maybe<Answer>;
  authorizationState: Maybe<AuthorizationState>;
  authorizationSubmittedOn: Maybe<Scalars['Date']['output']>;
  /** HH:MM on the organization's wall clock. */
  authorizationSubmittedTime: Maybe<Scalars['String']['output']>;
  calledOn: Maybe<Scalars['Date']['output']>;
  coverageDetails: Maybe<Scalars['String']['output']>;
  deductibleLeftCents: Maybe<Scalars['Int']['output']>;
  denialReason: Maybe<Scalars['String']['output']>;
  estimateShownOn: Maybe<Scalars['Date']['output']>;
  isCoverageActive: Maybe<Answer>;
  isSelfPay: Maybe<Scalars['Boolean']['output']>;
  memberNumber: Maybe<Scalars['String']['output']>;
  network: Maybe<NetworkStatus>;
  outOfPocketCents: Maybe<Scalars['Int']['output']>;
  payerName: Maybe<Scalars['String']['output']>;
  planType: Maybe<PlanType>;
  referenceNumber: Maybe<Scalars['String']['output']>;
  referralNumber: Maybe<Scalars['String']['output']>;
  referralReceivedOn: Maybe<Scalars['Date']['output']>;
  referralRequired: Maybe<Answer>;
  representativeName: Maybe<Scalars['String']['output']>;
  round: Scalars['Int']['output'];
};

export type CoverageInput = {
  appealAnsweredOn?: InputMaybe<Scalars['Date']['input']>;
  appealDueOn?: InputMaybe<Scalars['Date']['input']>;
  appealFiledOn?: InputMaybe<Scalars['Date']['input']>;
  appealResult?: InputMaybe<AppealResult>;
  authorizationAnsweredOn?: InputMaybe<Scalars['Date']['input']>;
  authorizationIsExpedited?: InputMaybe<Scalars['Boolean']['input']>;
  authorizationNumber?: InputMaybe<Scalars['String']['input']>;
  authorizationRequired?: InputMaybe<Answer>;
  authorizationState?: InputMaybe<AuthorizationState>;
  authorizationSubmittedOn?: InputMaybe<Scalars['Date']['input']>;
  /** HH:MM on the organization's wall clock. */
  authorizationSubmittedTime?: InputMaybe<Scalars['String']['input']>;
  calledOn?: InputMaybe<Scalars['Date']['input']>;
  coverageDetails?: InputMaybe<Scalars['String']['input']>;
  deductibleLeftCents?: InputMaybe<Scalars['Int']['input']>;
  denialReason?: InputMaybe<Scalars['String']['input']>;
  estimateShownOn?: InputMaybe<Scalars['Date']['input']>;
  isCoverageActive?: InputMaybe<Answer>;
  isSelfPay?: InputMaybe<Scalars['Boolean']['input']>;
  memberNumber?: InputMaybe<Scalars['String']['input']>;
  network?: InputMaybe<NetworkStatus>;
  outOfPocketCents?: InputMaybe<Scalars['Int']['input']>;
  payerName?: InputMaybe<Scalars['String']['input']>;
  planType?: InputMaybe<PlanType>;
  referenceNumber?: InputMaybe<Scalars['String']['input']>;
  referralNumber?: InputMaybe<Scalars['String']['input']>;
  referralReceivedOn?: InputMaybe<Scalars['Date']['input']>;
  referralRequired?: InputMaybe<Answer>;
  representativeName?: InputMaybe<Scalars['String']['input']>;
};

export type CredentialResult = CredentialSet | InputRefused;

export type CredentialSet = {
  __typename?: 'CredentialSet';
  email: Scalars['EmailAddress']['output'];
};

export type CrisisKind =
  | 'LIFE'
  | 'SUICIDE';

/** The organization's own words and phrases of one language and kind; the built-in ones are always listened for. */
export type CrisisWordList = {
  __typename?: 'CrisisWordList';
  kind: CrisisKind;
  language: CardLanguage;
  words: Array<Scalars['String']['output']>;
};

export type CrisisWordListInput = {
  kind: CrisisKind;
  language: CardLanguage;
  words: Array<Scalars['String']['input']>;
};

export type CrisisWordVersion = {
  __typename?: 'CrisisWordVersion';
  savedAt: Scalars['DateTime']['output'];
  savedByName: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  wordCount: Scalars['Int']['output'];
};

export type CrisisWords = {
  __typename?: 'CrisisWords';
  lists: Array<CrisisWordList>;
  /** 0: never changed. */
  version: Scalars['Int']['output'];
  /** Newest first. */
  versions: Array<CrisisWordVersion>;
};

/** Where the days of a link come from; the three figures stand with HISTORY. */
export type DaysBasis = {
  __typename?: 'DaysBasis';
  medianDays: Maybe<Scalars['Int']['output']>;
  n: Maybe<Scalars['Int']['output']>;
  p90Days: Maybe<Scalars['Int']['output']>;
  source: DaysSource;
};

export type DaysSource =
  | 'AGREED'
  | 'DEFAULT'
  | 'HISTORY'
  | 'STATED'
  | 'SUPPOSED';

export type DeactivatePersonInput = {
  expectedVersion: Scalars['Int']['input'];
  /** Who takes the open cases; required while there are any. */
  handoverToId?: InputMaybe<Scalars['UUID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  personId: Scalars['UUID']['input'];
};

export type Decision = {
  __typename?: 'Decision';
  decidedOn: Maybe<Scalars['Date']['output']>;
  /** The day on which the differences are talked over. */
  discussOn: Maybe<Scalars['Date']['output']>;
  isReturnPermitted: Maybe<Scalars['Boolean']['output']>;
  outcome: Maybe<Outcome>;
  outcomeNote: Maybe<Scalars['String']['output']>;
  returnSentBy: Maybe<SummaryWay>;
  returnSentOn: Maybe<Scalars['Date']['output']>;
  returnSentTo: Maybe<Scalars['String']['output']>;
  /** Record items that hold the results of tests wanted before deciding. */
  testItemIds: Array<Scalars['UUID']['output']>;
  words: Maybe<Scalars['String']['output']>;
};

export type DecisionWindow = {
  __typename?: 'DecisionWindow';
  bases: Array<WindowBasis>;
  clinicianName: Maybe<Scalars['String']['output']>;
  isConfirmed: Scalars['Boolean']['output'];
  note: Maybe<Scalars['String']['output']>;
  on: Scalars['Date']['output'];
  origin: WindowOrigin;
  recordedByName: Maybe<Scalars['String']['output']>;
  statedOn: Maybe<Scalars['Date']['output']>;
};

export type Delivery = {
  __typename?: 'Delivery';
  /** A hand-sent message waiting for its 15 seconds can still be taken back. */
  canUndo: Scalars['Boolean']['output'];
  channel: Channel;
  dueAt: Scalars['DateTime']['output'];
  id: Scalars['UUID']['output'];
  /** Taken by the outbox of this server and by no provider: it reached nobody. */
  isInOutbox: Scalars['Boolean']['output'];
  items: Array<DeliveryItem>;
  language: Maybe<Scalars['String']['output']>;
  queue: Scalars['String']['output'];
  reason: Maybe<Scalars['String']['output']>;
  sentAt: Maybe<Scalars['DateTime']['output']>;
  state: DeliveryState;
  /** The version of the template its words were made from; 0: as delivered with the product. Null before it is sent. */
  templateVersion: Maybe<Scalars['Int']['output']>;
  /** The words that went out, once sent. */
  text: Maybe<Scalars['String']['output']>;
};

export type DeliveryItem = {
  __typename?: 'DeliveryItem';
  kind: PatientTaskKind;
  occurrence: Scalars['Int']['output'];
  taskId: Scalars['UUID']['output'];
};

export type DeliveryMend =
  | 'CALL'
  | 'RETRY'
  | 'SWITCH_CHANNEL';

export type DeliveryMended = {
  __typename?: 'DeliveryMended';
  act: DeliveryMend;
  deliveryId: Scalars['UUID']['output'];
};

export type DeliveryMonitor = {
  __typename?: 'DeliveryMonitor';
  circuits: Array<ProviderCircuit>;
  /** Channels whose messages stay in the outbox of this server and reach nobody. */
  closedChannels: Array<ClosedChannel>;
  holds: Array<SendingHold>;
  /** Seconds in which a due message should leave. */
  lagTargetSeconds: Scalars['Int']['output'];
  /** How messages ended in the last 24 hours. */
  outcomes: Array<DeliveryOutcome>;
  /** Patients, not messages. */
  patientCount: Scalars['Int']['output'];
  queues: Array<DeliveryQueue>;
  troubles: Array<DeliveryTrouble>;
};

export type DeliveryOutcome = {
  __typename?: 'DeliveryOutcome';
  channel: Channel;
  count: Scalars['Int']['output'];
  outcome: Scalars['String']['output'];
};

export type DeliveryQueue = {
  __typename?: 'DeliveryQueue';
  /** Seconds since this queue last proved that it is worked off; null when it never did. */
  canarySeconds: Maybe<Scalars['Float']['output']>;
  due: Scalars['Int']['output'];
  oldestSeconds: Scalars['Float']['output'];
  queue: Scalars['String']['output'];
};

export type DeliveryRefused = {
  __typename?: 'DeliveryRefused';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

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

export type DeliveryTrouble = {
  __typename?: 'DeliveryTrouble';
  attempt: Scalars['Int']['output'];
  caseId: Scalars['UUID']['output'];
  channel: Channel;
  deliveryId: Scalars['UUID']['output'];
  dueAt: Scalars['DateTime']['output'];
  /** A call is on Today already. */
  hasCallTask: Scalars['Boolean']['output'];
  /** Another message about the same is on its way, over the next channel. */
  isElsewhere: Scalars['Boolean']['output'];
  /** What the message asks for. */
  kinds: Array<PatientTaskKind>;
  patientId: Scalars['UUID']['output'];
  patientName: Scalars['String']['output'];
  /** In our own words or the provider's code. */
  reason: Maybe<Scalars['String']['output']>;
  since: Scalars['DateTime']['output'];
  trouble: DeliveryTroubleKind;
};

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
  importId: Scalars['UUID']['input'];
};

export type DistressAnswer =
  | 'DECLINED'
  | 'REFERRED';

export type DistressInput = {
  instrument: Scalars['String']['input'];
  on: Scalars['Date']['input'];
  score: Scalars['Int']['input'];
};

export type DistressScreening = {
  __typename?: 'DistressScreening';
  answer: Maybe<DistressAnswer>;
  answeredOn: Maybe<Scalars['Date']['output']>;
  id: Scalars['UUID']['output'];
  instrument: Scalars['String']['output'];
  isReferralWanted: Scalars['Boolean']['output'];
  on: Scalars['Date']['output'];
  referredTo: Maybe<Scalars['String']['output']>;
  /** 0 to 10. */
  score: Scalars['Int']['output'];
  /** The organization's threshold on that day. */
  threshold: Scalars['Int']['output'];
};

export type DoctorReaction =
  | 'DEFENSIVE'
  | 'NEUTRAL'
  | 'NOT_TOLD'
  | 'SUPPORTIVE';

/** A file of a case. Uploaded to `/documents/uploads`, downloaded from `/documents/{id}`, never shown inline. */
export type Document = {
  __typename?: 'Document';
  bytes: Scalars['Float']['output'];
  /** The same content as this earlier file. */
  duplicateOfId: Maybe<Scalars['UUID']['output']>;
  id: Scalars['UUID']['output'];
  /** It should have left quarantine by now: the scanner does not answer. */
  isLate: Scalars['Boolean']['output'];
  isScanned: Scalars['Boolean']['output'];
  media: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  pages: Maybe<Scalars['Int']['output']>;
  /** Why its pages cannot go into a packet. */
  problem: Maybe<DocumentProblem>;
  recordItemId: Maybe<Scalars['UUID']['output']>;
  refusal: Maybe<DocumentRefusal>;
  refusalNote: Maybe<Scalars['String']['output']>;
  replacedById: Maybe<Scalars['UUID']['output']>;
  state: DocumentState;
  uploadedAt: Scalars['DateTime']['output'];
  uploadedByName: Maybe<Scalars['String']['output']>;
};

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

export type DraftSaved = {
  __typename?: 'DraftSaved';
  /** Empty when the draft was forgotten. */
  savedAt: Maybe<Scalars['DateTime']['output']>;
};

export type DuplicateCase = {
  __typename?: 'DuplicateCase';
  caseId: Scalars['UUID']['output'];
  message: Scalars['String']['output'];
};

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

export type Emergency = {
  __typename?: 'Emergency';
  /** Somebody tried to call already. */
  calledOn: Maybe<Scalars['Date']['output']>;
  caseId: Scalars['UUID']['output'];
  /** Who stands in for the navigator today. */
  coveredByName: Maybe<Scalars['String']['output']>;
  navigatorName: Maybe<Scalars['String']['output']>;
  patientName: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
};

export type EndAbsenceInput = {
  absenceId: Scalars['UUID']['input'];
};

export type EndAbsenceResult = AbsenceList | NotFound;

export type EvidenceAct = {
  __typename?: 'EvidenceAct';
  action: Scalars['String']['output'];
  actionId: Scalars['UUID']['output'];
  category: EffortCategory;
  countedMinutes: Scalars['Int']['output'];
  endAt: Scalars['DateTime']['output'];
  minutes: Scalars['Int']['output'];
  personName: Scalars['String']['output'];
  reason: Maybe<UncountedReason>;
  startAt: Scalars['DateTime']['output'];
};

export type ExtendRequestInput = {
  reason: Scalars['String']['input'];
  recordItemIds: Array<Scalars['UUID']['input']>;
  writtenOn: Scalars['Date']['input'];
};

export type FieldProblem = {
  __typename?: 'FieldProblem';
  code: Scalars['String']['output'];
  /** Path of the field in the input, e.g. `contactPoints.0.value`. */
  field: Scalars['String']['output'];
  /** One sentence for people: what to do. */
  message: Scalars['String']['output'];
};

/** What one person has typed into one form and not sent yet. Nobody else sees it. */
export type FormDraft = {
  __typename?: 'FormDraft';
  /** JSON as the form wrote it. */
  content: Scalars['String']['output'];
  form: Scalars['String']['output'];
  savedAt: Scalars['DateTime']['output'];
};

export type GateState =
  | 'DECLINED'
  | 'EXPIRED'
  | 'MET'
  | 'MISSING';

export type GateStatus = {
  __typename?: 'GateStatus';
  gate: PinGate;
  how: Maybe<NavigationConsentHow>;
  on: Maybe<Scalars['Date']['output']>;
  practitionerName: Maybe<Scalars['String']['output']>;
  state: GateState;
  untilOn: Maybe<Scalars['Date']['output']>;
};

export type HandleAnswerInput = {
  answerId: Scalars['UUID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type Handover = {
  __typename?: 'Handover';
  at: Scalars['DateTime']['output'];
  byName: Maybe<Scalars['String']['output']>;
  note: Scalars['String']['output'];
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

export type Headlines = {
  __typename?: 'Headlines';
  atRisk: Scalars['Int']['output'];
  cold: Scalars['Int']['output'];
  decided: Scalars['Int']['output'];
  decidedInWindow: Scalars['Int']['output'];
  medianDaysToVisit: Maybe<Scalars['Int']['output']>;
  openNow: Scalars['Int']['output'];
  overdueNow: Scalars['Int']['output'];
  unreachable: Scalars['Int']['output'];
  visited: Scalars['Int']['output'];
};

export type HeldBackCount = {
  __typename?: 'HeldBackCount';
  patientCount: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  /** The day a paused case goes on, where one was named. */
  until: Maybe<Scalars['Date']['output']>;
};

/** Whoever holds records: a department with its phone, fax and portal. */
export type Holder = {
  __typename?: 'Holder';
  city: Maybe<Scalars['String']['output']>;
  fax: Maybe<Scalars['String']['output']>;
  /** When somebody answers, as people say it. */
  hours: Maybe<Scalars['String']['output']>;
  id: Scalars['UUID']['output'];
  kind: HolderKind;
  name: Scalars['String']['output'];
  note: Maybe<Scalars['String']['output']>;
  openItemCount: Scalars['Int']['output'];
  phone: Maybe<Scalars['String']['output']>;
  portalUrl: Maybe<Scalars['String']['output']>;
  state: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  zone: Maybe<Scalars['String']['output']>;
};

export type HolderKind =
  | 'CLINIC'
  | 'HOSPITAL'
  | 'IMAGING'
  | 'LABORATORY'
  | 'PATHOLOGY'
  | 'RECORDS_OFFICE';

export type HolderList = {
  __typename?: 'HolderList';
  endCursor: Maybe<Scalars['String']['output']>;
  items: Array<Holder>;
  totalCount: Scalars['Int']['output'];
};

export type IdeaSource =
  | 'CANCER_ORGANIZATION'
  | 'CURRENT_DOCTOR'
  | 'NAVIGATOR'
  | 'OTHER_PHYSICIAN'
  | 'OWN_RESEARCH';

export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** The field it is read as; null when it is left out. */
  field: Maybe<Scalars['String']['output']>;
  header: Scalars['String']['output'];
  index: Scalars['Int']['output'];
  /** A few values of the column, to recognize it by. */
  samples: Array<Scalars['String']['output']>;
};

export type ImportColumnInput = {
  field?: InputMaybe<Scalars['String']['input']>;
  index: Scalars['Int']['input'];
};

export type ImportCounts = {
  __typename?: 'ImportCounts';
  accepted: Scalars['Int']['output'];
  corrected: Scalars['Int']['output'];
  refused: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
};

export type ImportKind =
  | 'FHIR'
  | 'SPREADSHEET';

/** What was corrected or why it was refused, and in which column. */
export type ImportNote = {
  __typename?: 'ImportNote';
  code: Scalars['String']['output'];
  column: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type ImportResult = ImportRun | InputRefused | NotFound;

export type ImportRow = {
  __typename?: 'ImportRow';
  /** The case it made or belongs to. */
  caseId: Maybe<Scalars['UUID']['output']>;
  mrn: Maybe<Scalars['String']['output']>;
  notes: Array<ImportNote>;
  patientName: Maybe<Scalars['String']['output']>;
  /** Line of the file, 1 is the header. */
  row: Scalars['Int']['output'];
  summary: Maybe<Scalars['String']['output']>;
  verdict: ImportRowVerdict;
};

export type ImportRowVerdict =
  | 'ACCEPTED'
  | 'CORRECTED'
  | 'REFUSED'
  | 'UNCHANGED';

/** A file somebody uploaded to `/imports`; nothing is written to any case before `commitImport`. */
export type ImportRun = {
  __typename?: 'ImportRun';
  columns: Array<ImportColumn>;
  committedAt: Maybe<Scalars['DateTime']['output']>;
  counts: ImportCounts;
  createdAt: Scalars['DateTime']['output'];
  /** How the file was read: encoding and separator. */
  encoding: Maybe<Scalars['String']['output']>;
  fileName: Scalars['String']['output'];
  id: Scalars['UUID']['output'];
  kind: ImportKind;
  rows: Array<ImportRow>;
  separator: Maybe<Scalars['String']['output']>;
  status: ImportStatus;
};


/** A file somebody uploaded to `/imports`; nothing is written to any case before `commitImport`. */
export type ImportRunRowsArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  verdict?: InputMaybe<ImportRowVerdict>;
};

export type ImportStatus =
  | 'COMMITTED'
  | 'DISCARDED'
  | 'DRY_RUN';

export type InitiatingVisit = {
  __typename?: 'InitiatingVisit';
  on: Scalars['Date']['output'];
  practitionerName: Scalars['String']['output'];
};

export type InitiatingVisitInput = {
  on: Scalars['Date']['input'];
  practitionerName: Scalars['String']['input'];
};

/** The input cannot be taken; each problem names its field. */
export type InputRefused = {
  __typename?: 'InputRefused';
  problems: Array<FieldProblem>;
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

export type InterventionCount = {
  __typename?: 'InterventionCount';
  count: Scalars['Int']['output'];
  intervention: Intervention;
};

export type Invitation = {
  __typename?: 'Invitation';
  email: Scalars['EmailAddress']['output'];
  name: Scalars['String']['output'];
  organizationName: Scalars['String']['output'];
};

export type InvitePersonInput = {
  clientMutationId: Scalars['UUID']['input'];
  email: Scalars['EmailAddress']['input'];
  isClinical: Scalars['Boolean']['input'];
  name: Scalars['String']['input'];
  roles: Array<Role>;
};

export type InvitePersonResult = InputRefused | NotFound | PersonInvited;

export type ItemOutcome =
  | 'NOT_FOUND'
  | 'RECORDED'
  | 'REFUSED';

export type Language =
  | 'en'
  | 'es';

/** What a person, on either side, last did on the case. */
export type LastTouch = {
  __typename?: 'LastTouch';
  actorKind: ActorKind;
  on: Scalars['Date']['output'];
  /** The action's type. */
  type: Scalars['String']['output'];
};

export type LogCallInput = {
  callTaskId?: InputMaybe<Scalars['UUID']['input']>;
  category?: InputMaybe<EffortCategory>;
  followUpOn?: InputMaybe<Scalars['Date']['input']>;
  holderId?: InputMaybe<Scalars['UUID']['input']>;
  isForPlan?: InputMaybe<Scalars['Boolean']['input']>;
  minutes?: InputMaybe<Scalars['Int']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  outcome: CallOutcome;
  party: CallParty;
  recordItemIds?: InputMaybe<Array<Scalars['UUID']['input']>>;
};

export type LogPartyCallInput = {
  cases: Array<CallCaseInput>;
  /** Made by the client: a repeat has one effect. */
  clientMutationId: Scalars['UUID']['input'];
  contactName?: InputMaybe<Scalars['String']['input']>;
  holderId?: InputMaybe<Scalars['UUID']['input']>;
  /** Of the whole call; shared among its cases. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  outcome: CallOutcome;
  party: CalledParty;
  who: Scalars['String']['input'];
};

export type LogPartyCallResult = PartyCallLogged | PartyCallRefused;

/** Time that nothing else tells of. It ended now, or on the day and at the wall time of the practice that are named. */
export type LogTimeInput = {
  category: EffortCategory;
  endedOn?: InputMaybe<Scalars['Date']['input']>;
  endedTime?: InputMaybe<Scalars['String']['input']>;
  isForPlan?: InputMaybe<Scalars['Boolean']['input']>;
  minutes: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type Macro = {
  __typename?: 'Macro';
  id: Scalars['String']['output'];
  /** Null for those every organization begins with: the client names them. */
  name: Maybe<Scalars['String']['output']>;
  steps: Array<MacroStep>;
};

export type MacroInput = {
  id: Scalars['String']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  steps: Array<MacroStepInput>;
};

export type MacroList = {
  __typename?: 'MacroList';
  items: Array<Macro>;
  version: Scalars['Int']['output'];
};

/** Which fields are set follows from the kind. */
export type MacroStep = {
  __typename?: 'MacroStep';
  days: Maybe<Scalars['Int']['output']>;
  followUpDays: Maybe<Scalars['Int']['output']>;
  kind: MacroStepKind;
  outcome: Maybe<CallOutcome>;
  party: Maybe<CallParty>;
  task: Maybe<PatientTaskKind>;
  text: Maybe<Scalars['String']['output']>;
  way: Maybe<RecordWay>;
};

export type MacroStepInput = {
  days?: InputMaybe<Scalars['Int']['input']>;
  followUpDays?: InputMaybe<Scalars['Int']['input']>;
  kind: MacroStepKind;
  outcome?: InputMaybe<CallOutcome>;
  party?: InputMaybe<CallParty>;
  task?: InputMaybe<PatientTaskKind>;
  text?: InputMaybe<Scalars['String']['input']>;
  way?: InputMaybe<RecordWay>;
};

export type MacroStepKind =
  | 'ADD_NOTE'
  | 'ASK_PATIENT'
  | 'LOG_CALL'
  | 'REQUEST_RECORDS'
  | 'SNOOZE';

export type MapImportInput = {
  columns: Array<ImportColumnInput>;
  importId: Scalars['UUID']['input'];
};

export type Me = {
  __typename?: 'Me';
  email: Scalars['EmailAddress']['output'];
  hasSecondFactor: Scalars['Boolean']['output'];
  id: Scalars['UUID']['output'];
  /** Has a clinical role and may author a decision window. */
  isClinical: Scalars['Boolean']['output'];
  language: Language;
  mode: Mode;
  /** The organization wants a second factor and this person has none yet: only enrolling is possible. */
  mustEnrollSecondFactor: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  organization: Organization;
  roles: Array<Role>;
  /** Today in the organization's zone, by the application's clock. */
  today: Scalars['Date']['output'];
};

export type MendDeliveryInput = {
  act: DeliveryMend;
  deliveryId: Scalars['UUID']['input'];
};

export type MendDeliveryResult = DeliveryMended | DeliveryRefused | NotFound;

/** A way to patients, and whether a real provider may take its messages. */
export type MessageChannel = {
  __typename?: 'MessageChannel';
  agreements: Array<ChannelAgreement>;
  channel: Channel;
  /** Addresses of this server the provider has to call before the channel opens: STOP, HELP and words of danger come in there. */
  inboundUrls: Array<Scalars['String']['output']>;
  /** A provider is set up and every agreement it needs is confirmed. */
  isOpen: Scalars['Boolean']['output'];
  /** The provider this server is set up with; null when messages go to the dev outbox in any case. */
  provider: Maybe<Scalars['String']['output']>;
};

export type MessageChannels = {
  __typename?: 'MessageChannels';
  items: Array<MessageChannel>;
};

export type MessageDraftInput = {
  body: Scalars['String']['input'];
  channel: Channel;
  kind: PatientTaskKind;
  language: CardLanguage;
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** The words of one message: what a patient task says on one channel in one language. Version 0 are the words as delivered. */
export type MessageTemplate = {
  __typename?: 'MessageTemplate';
  body: Scalars['String']['output'];
  channel: Channel;
  kind: PatientTaskKind;
  language: CardLanguage;
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  publishedByName: Maybe<Scalars['String']['output']>;
  reviewedOn: Maybe<Scalars['Date']['output']>;
  reviewerName: Maybe<Scalars['String']['output']>;
  reviewerRole: Maybe<Scalars['String']['output']>;
  /** E-mail only. */
  subject: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/** What holds now, and what an editor needs to show the exact text. */
export type MessageTemplates = {
  __typename?: 'MessageTemplates';
  items: Array<MessageTemplate>;
  /** The address before a link's token. */
  linkBase: Scalars['String']['output'];
  quietEndHour: Scalars['Int']['output'];
  quietStartHour: Scalars['Int']['output'];
  senderName: Scalars['String']['output'];
  senderPhone: Scalars['String']['output'];
};

export type Mode =
  | 'DEMO'
  | 'PRODUCTION'
  | 'TEST';

export type MoveAppointmentInput = {
  appointmentId: Scalars['UUID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  startsOn: Scalars['Date']['input'];
  startsTime: Scalars['String']['input'];
  usState?: InputMaybe<Scalars['String']['input']>;
  zone: Scalars['String']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  acceptInvitation: CredentialResult;
  /** This tab shows the case, or none: colleagues see that somebody is there. Said again every few seconds; forgotten 30 seconds after the last time. */
  beHere: Scalars['Boolean']['output'];
  /** Asks for a packet; while one is being built for the case, that one is the answer. */
  buildPacket: BuildPacketResult;
  /** Writes every accepted and corrected row in one transaction, or nothing. */
  commitImport: ImportResult;
  /** The administrator's word that an agreement with the provider of a channel stands. It is recorded and can be revoked. */
  confirmAgreement: ConfirmAgreementResult;
  confirmSecondFactor: ConfirmSecondFactorResult;
  /** Ends every session at once and hands all open cases over. */
  deactivatePerson: UpdatePersonResult;
  discardImport: ImportResult;
  /** The cases are seen by their own navigator alone again. */
  endAbsence: EndAbsenceResult;
  /** Starts enrolling an authenticator app: shows the secret once. */
  enrollSecondFactor: SecondFactorEnrollment;
  invitePerson: InvitePersonResult;
  /** One call and what was said about each item of several patients: all of it is recorded, or nothing. */
  logPartyCall: LogPartyCallResult;
  /** Reads the same file again with other columns; still a dry run. */
  mapImport: ImportResult;
  /** What a person does about a message that did not arrive. A repeat has one effect. */
  mendDelivery: MendDeliveryResult;
  /** A new patient and case in one go; an existing record number is refused with the case it belongs to. */
  openCase: OpenCaseResult;
  /** Stops all messages of the organization until they are released. */
  pauseSending: SendingResult;
  /** Publishes a new version; reviewer and day are mandatory. */
  publishMessageTemplate: PublishMessageTemplateResult;
  /** Publishes a new version; reviewer and day are mandatory. */
  publishWorryCard: PublishWorryCardResult;
  reactivatePerson: UpdatePersonResult;
  /** Everything that happens on a case goes through here; a repeated actionId is answered with the first result. */
  recordAction: RecordActionResult;
  /** The same for many cases, or undone for many: each item is decided by itself, and a repeated actionId has one effect. */
  recordActions: RecordedItems;
  /** Lets messages go out again; after a restore once what was put aside has been seen. */
  releaseSending: SendingResult;
  removeContactPoint: UpdatePatientResult;
  removeView: MyWorklist;
  /** A fresh link for somebody whose invitation ran out. */
  renewInvitation: InvitePersonResult;
  /** Always answers true, whether the address is known or not. */
  requestPasswordReset: Scalars['Boolean']['output'];
  resetPassword: CredentialResult;
  /** From the next message on the dev outbox takes the channel again. */
  revokeAgreement: MessageChannels;
  /** Records what a macro amounts to on each case, each case whole or not at all. */
  runMacro: RecordedItems;
  saveCenter: SaveCenterResult;
  saveContactPoint: UpdatePatientResult;
  saveCrisisWords: SaveCrisisWordsResult;
  /** Keeps what is typed; the last one to arrive stands. */
  saveDraft: SaveDraftResult;
  saveHolder: SaveHolderResult;
  /** Replaces the organization's macros. */
  saveMacros: SaveMacrosResult;
  /** Keeps a view under a name, in place of one of the same name. At most 20 a person. */
  saveView: SaveViewResult;
  /** Records that it was sent and how; with gaps it needs a reason. */
  sendPacket: SendPacketResult;
  /** Sends the words to the person who asks, and to nobody else. */
  sendTestMessage: TestMessageResult;
  /** Everybody may set their own; supervisors and administrators anybody's. */
  setAbsence: SetAbsenceResult;
  setLanguage: Me;
  setLetterKeys: MyWorklist;
  /** What a person did about words of danger that belong to no case. A repeat has one effect; setting aside wants a try first. */
  settleStranger: SettleStrangerResult;
  signIn: SignInResult;
  signOut: Scalars['Boolean']['output'];
  updateOrganization: UpdateOrganizationResult;
  updatePatient: UpdatePatientResult;
  updatePerson: UpdatePersonResult;
  /** Second half of signing in. */
  verifySecondFactor: SignInResult;
  /** Takes a file out of the case; it is kept, and cannot be opened. */
  withdrawDocument: WithdrawDocumentResult;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationBeHereArgs = {
  input: BeHereInput;
};


export type MutationBuildPacketArgs = {
  input: BuildPacketInput;
};


export type MutationCommitImportArgs = {
  input: CommitImportInput;
};


export type MutationConfirmAgreementArgs = {
  input: ConfirmAgreementInput;
};


export type MutationConfirmSecondFactorArgs = {
  input: VerifySecondFactorInput;
};


export type MutationDeactivatePersonArgs = {
  input: DeactivatePersonInput;
};


export type MutationDiscardImportArgs = {
  input: DiscardImportInput;
};


export type MutationEndAbsenceArgs = {
  input: EndAbsenceInput;
};


export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


export type MutationLogPartyCallArgs = {
  input: LogPartyCallInput;
};


export type MutationMapImportArgs = {
  input: MapImportInput;
};


export type MutationMendDeliveryArgs = {
  input: MendDeliveryInput;
};


export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


export type MutationPauseSendingArgs = {
  input: PauseSendingInput;
};


export type MutationPublishMessageTemplateArgs = {
  input: PublishMessageTemplateInput;
};


export type MutationPublishWorryCardArgs = {
  input: PublishWorryCardInput;
};


export type MutationReactivatePersonArgs = {
  input: ReactivatePersonInput;
};


export type MutationRecordActionArgs = {
  input: RecordActionInput;
};


export type MutationRecordActionsArgs = {
  input: RecordActionsInput;
};


export type MutationReleaseSendingArgs = {
  input: ReleaseSendingInput;
};


export type MutationRemoveContactPointArgs = {
  input: RemoveContactPointInput;
};


export type MutationRemoveViewArgs = {
  input: RemoveViewInput;
};


export type MutationRenewInvitationArgs = {
  input: RenewInvitationInput;
};


export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationRevokeAgreementArgs = {
  input: RevokeAgreementInput;
};


export type MutationRunMacroArgs = {
  input: RunMacroInput;
};


export type MutationSaveCenterArgs = {
  input: SaveCenterInput;
};


export type MutationSaveContactPointArgs = {
  input: SaveContactPointInput;
};


export type MutationSaveCrisisWordsArgs = {
  input: SaveCrisisWordsInput;
};


export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationSaveHolderArgs = {
  input: SaveHolderInput;
};


export type MutationSaveMacrosArgs = {
  input: SaveMacrosInput;
};


export type MutationSaveViewArgs = {
  input: SaveViewInput;
};


export type MutationSendPacketArgs = {
  input: SendPacketInput;
};


export type MutationSendTestMessageArgs = {
  input: TestMessageInput;
};


export type MutationSetAbsenceArgs = {
  input: SetAbsenceInput;
};


export type MutationSetLanguageArgs = {
  input: SetLanguageInput;
};


export type MutationSetLetterKeysArgs = {
  input: SetLetterKeysInput;
};


export type MutationSettleStrangerArgs = {
  input: SettleStrangerInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationUpdateOrganizationArgs = {
  input: UpdateOrganizationInput;
};


export type MutationUpdatePatientArgs = {
  input: UpdatePatientInput;
};


export type MutationUpdatePersonArgs = {
  input: UpdatePersonInput;
};


export type MutationVerifySecondFactorArgs = {
  input: VerifySecondFactorInput;
};


export type MutationWithdrawDocumentArgs = {
  input: WithdrawDocumentInput;
};

export type MyWorklist = {
  __typename?: 'MyWorklist';
  /** Single letters act while a list has the focus. */
  hasLetterKeys: Scalars['Boolean']['output'];
  macros: MacroList;
  views: Array<SavedView>;
};

/** What is on file for Principal Illness Navigation, newest of each. */
export type NavigationBasis = {
  __typename?: 'NavigationBasis';
  consent: Maybe<NavigationConsent>;
  plan: Maybe<CarePlan>;
  visit: Maybe<InitiatingVisit>;
};

export type NavigationConsent = {
  __typename?: 'NavigationConsent';
  how: NavigationConsentHow;
  isGiven: Scalars['Boolean']['output'];
  on: Scalars['Date']['output'];
};

export type NavigationConsentHow =
  | 'SPOKEN'
  | 'WRITTEN';

export type NavigationConsentInput = {
  how: NavigationConsentHow;
  isGiven: Scalars['Boolean']['input'];
  on: Scalars['Date']['input'];
};

export type NavigationEvidence = {
  __typename?: 'NavigationEvidence';
  countedMinutes: Scalars['Int']['output'];
  firstOn: Scalars['Date']['output'];
  lastOn: Scalars['Date']['output'];
  loggedMinutes: Scalars['Int']['output'];
  month: Scalars['String']['output'];
  patientCount: Scalars['Int']['output'];
  /** Empty for administrators. */
  patients: Array<PatientEvidence>;
  /** Patients with 60 minutes or more that count. */
  reportableCount: Scalars['Int']['output'];
  zone: Scalars['String']['output'];
};

export type NavigatorFigures = {
  __typename?: 'NavigatorFigures';
  atRisk: Scalars['Int']['output'];
  navigator: Maybe<PersonRef>;
  open: Scalars['Int']['output'];
  /** Open cases by the step they stand at, in track order. */
  openByStep: Array<Scalars['Int']['output']>;
  overdue: Scalars['Int']['output'];
};

export type NavigatorWorkload = {
  __typename?: 'NavigatorWorkload';
  navigator: Maybe<PersonRef>;
  openCases: Scalars['Int']['output'];
  weight: Scalars['Int']['output'];
};

export type NeedRecordAgainInput = {
  reason?: InputMaybe<Scalars['String']['input']>;
  recordItemId: Scalars['UUID']['input'];
};

export type NetworkStatus =
  | 'IN_NETWORK'
  | 'OUT_OF_NETWORK'
  | 'UNKNOWN';

/** The suggested next act. Codes are those of the domain's `NEXT_ACTS`. */
export type NextAct = {
  __typename?: 'NextAct';
  answerId: Maybe<Scalars['UUID']['output']>;
  callTaskId: Maybe<Scalars['UUID']['output']>;
  code: Scalars['String']['output'];
  recordItemIds: Maybe<Array<Scalars['UUID']['output']>>;
  step: Step;
  who: Maybe<Scalars['String']['output']>;
};

/** There is nothing here by this id, or it is not yours: the answer is the same. */
export type NotFound = {
  __typename?: 'NotFound';
  message: Scalars['String']['output'];
};

export type NoteInput = {
  note?: InputMaybe<Scalars['String']['input']>;
};

export type OpenCaseInput = {
  birthOn?: InputMaybe<Scalars['Date']['input']>;
  caregiverName?: InputMaybe<Scalars['String']['input']>;
  clientMutationId: Scalars['UUID']['input'];
  consent?: InputMaybe<RecordConsentInput>;
  email?: InputMaybe<Scalars['String']['input']>;
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  language: Scalars['String']['input'];
  mrn?: InputMaybe<Scalars['String']['input']>;
  navigatorId?: InputMaybe<Scalars['UUID']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  triage: TriageInput;
  window?: InputMaybe<StateWindowInput>;
  zone: Scalars['String']['input'];
};

export type OpenCaseResult = CaseOpened | DuplicateCase | InputRefused;

export type Opinion = {
  __typename?: 'Opinion';
  centerName: Maybe<Scalars['String']['output']>;
  clinicianName: Maybe<Scalars['String']['output']>;
  diagnosis: Maybe<Scalars['String']['output']>;
  experience: TeamExperience;
  furtherTests: Maybe<Scalars['String']['output']>;
  givenOn: Maybe<Scalars['Date']['output']>;
  hadInHand: Maybe<Scalars['String']['output']>;
  order: OpinionOrder;
  sequence: Maybe<Scalars['String']['output']>;
  stage: Maybe<Scalars['String']['output']>;
  surgery: Maybe<Scalars['String']['output']>;
  treatment: Maybe<Scalars['String']['output']>;
  trials: Maybe<Scalars['String']['output']>;
  urgency: Maybe<Scalars['String']['output']>;
};

export type OpinionOrder =
  | 'FIRST'
  | 'SECOND'
  | 'THIRD';

export type Organization = {
  __typename?: 'Organization';
  /** The carrier answers STOP, START and HELP by itself, so we do not answer too. */
  carrierAnswersStop: Scalars['Boolean']['output'];
  /** Days without any event of a person after which a case counts as cold: 1 to 60. */
  coldAfterDays: Scalars['Int']['output'];
  /** From this distress score (0 to 10) on a referral is wanted. */
  distressThreshold: Scalars['Int']['output'];
  id: Scalars['UUID']['output'];
  isSecondFactorRequired: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  quietEndHour: Scalars['Int']['output'];
  quietStartHour: Scalars['Int']['output'];
  /** The short name patients know; every message starts with it. */
  senderName: Scalars['String']['output'];
  senderPhone: Scalars['String']['output'];
  /** The number patients write to, where one server has the numbers of several organizations. */
  smsNumber: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  workloadWeights: Array<WorkloadWeight>;
  zone: Scalars['String']['output'];
};

export type Outcome =
  | 'CONFIRMED'
  | 'DIFFERENT_APPROACH'
  | 'DIFFERS'
  | 'FURTHER_TESTING'
  | 'OPTIONS_ADDED';

/** Cover, timeline, index and the documents of a case in the center's own order, as one PDF. */
export type Packet = {
  __typename?: 'Packet';
  bytes: Maybe<Scalars['Float']['output']>;
  /** What to download once it is ready. */
  documentId: Maybe<Scalars['UUID']['output']>;
  /** Where the last try stopped, for whoever looks after the system. */
  failure: Maybe<Scalars['String']['output']>;
  /** What was missing when it was built. */
  gaps: Array<PacketGap>;
  id: Scalars['UUID']['output'];
  /** It is not built yet, and should have been. */
  isLate: Scalars['Boolean']['output'];
  /** Files named on the index and not in it. */
  leftOutNames: Array<Scalars['String']['output']>;
  madeAt: Scalars['DateTime']['output'];
  madeByName: Maybe<Scalars['String']['output']>;
  overrideReason: Maybe<Scalars['String']['output']>;
  pages: Maybe<Scalars['Int']['output']>;
  /** Percent. */
  progress: Scalars['Int']['output'];
  sentAt: Maybe<Scalars['DateTime']['output']>;
  sentByName: Maybe<Scalars['String']['output']>;
  sentHow: Maybe<Scalars['String']['output']>;
  size: PaperSize;
  state: PacketState;
  version: Scalars['Int']['output'];
};

export type PacketGap = {
  __typename?: 'PacketGap';
  code: PacketGapCode;
  documentId: Maybe<Scalars['UUID']['output']>;
  recordItemId: Maybe<Scalars['UUID']['output']>;
};

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

export type PartyCallLogged = {
  __typename?: 'PartyCallLogged';
  caseIds: Array<Scalars['UUID']['output']>;
  itemCount: Scalars['Int']['output'];
};

/** Nothing was recorded. */
export type PartyCallRefused = {
  __typename?: 'PartyCallRefused';
  refusals: Array<CallRefusal>;
};

/** What the decision stood at when a further opinion was begun. */
export type PastDecision = {
  __typename?: 'PastDecision';
  decidedOn: Maybe<Scalars['Date']['output']>;
  outcome: Maybe<Outcome>;
  outcomeNote: Maybe<Scalars['String']['output']>;
  round: Scalars['Int']['output'];
  testItemIds: Array<Scalars['UUID']['output']>;
  words: Maybe<Scalars['String']['output']>;
};

export type Patient = {
  __typename?: 'Patient';
  age: Maybe<Scalars['Int']['output']>;
  birthOn: Maybe<Scalars['Date']['output']>;
  caregiverName: Maybe<Scalars['String']['output']>;
  /** Null: nobody has asked, which means no. */
  caregiverPermission: Maybe<CaregiverPermission>;
  consents: Array<Consent>;
  contactPoints: Array<ContactPoint>;
  familyName: Scalars['String']['output'];
  givenName: Scalars['String']['output'];
  id: Scalars['UUID']['output'];
  language: Scalars['String']['output'];
  mrn: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  needsInterpreter: Scalars['Boolean']['output'];
  /** Whether a message about something to do could go out now, and over which channel; else why not. */
  reach: Reach;
  version: Scalars['Int']['output'];
  /** The same for messages about the visit. */
  visitReach: Reach;
  zone: Scalars['String']['output'];
};

export type PatientAnswer = {
  __typename?: 'PatientAnswer';
  at: Scalars['DateTime']['output'];
  /** The day somebody called about it; before that it cannot be handled. */
  calledOn: Maybe<Scalars['Date']['output']>;
  /** The words sounded like an emergency when they came. */
  crisis: Maybe<CrisisKind>;
  id: Scalars['UUID']['output'];
  /** A caregiver said it; null for the patient. */
  isCaregivers: Maybe<Scalars['Boolean']['output']>;
  isHandled: Scalars['Boolean']['output'];
  kind: PatientAnswerKind;
  /** How many pictures or files came by text message, which cannot be shown; null for none. */
  pictures: Maybe<Scalars['Int']['output']>;
  taskId: Maybe<Scalars['UUID']['output']>;
  text: Maybe<Scalars['String']['output']>;
};

export type PatientAnswerKind =
  | 'DONE'
  | 'HELP'
  | 'STOP'
  | 'TEXT';

export type PatientEvidence = {
  __typename?: 'PatientEvidence';
  acts: Array<EvidenceAct>;
  caseId: Scalars['UUID']['output'];
  countedMinutes: Scalars['Int']['output'];
  g0023: Scalars['Int']['output'];
  g0024: Scalars['Int']['output'];
  gates: Array<GateStatus>;
  loggedMinutes: Scalars['Int']['output'];
  mrn: Maybe<Scalars['String']['output']>;
  navigatorName: Maybe<Scalars['String']['output']>;
  patientName: Scalars['String']['output'];
};

export type PatientTask = {
  __typename?: 'PatientTask';
  answer: Maybe<PatientAnswerKind>;
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  askedOn: Scalars['Date']['output'];
  doneOn: Maybe<Scalars['Date']['output']>;
  id: Scalars['UUID']['output'];
  kind: PatientTaskKind;
  recordItemId: Maybe<Scalars['UUID']['output']>;
  round: Scalars['Int']['output'];
  state: PatientTaskState;
};

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

export type PatientUpdated = {
  __typename?: 'PatientUpdated';
  case: Case;
};

export type PauseCaseInput = {
  note?: InputMaybe<Scalars['String']['input']>;
  reason: PauseReason;
  resumeOn?: InputMaybe<Scalars['Date']['input']>;
};

export type PauseReason =
  | 'IN_HOSPITAL'
  | 'OTHER'
  | 'PATIENT_ASKED'
  | 'TRAVELING'
  | 'TREATMENT_FIRST';

export type PauseSendingInput = {
  reason: Scalars['String']['input'];
};

export type PermissionHow =
  | 'SPOKEN'
  | 'WRITTEN';

export type Person = {
  __typename?: 'Person';
  email: Scalars['EmailAddress']['output'];
  id: Scalars['UUID']['output'];
  isClinical: Scalars['Boolean']['output'];
  lastSignInAt: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  openCaseCount: Scalars['Int']['output'];
  roles: Array<Role>;
  status: PersonStatus;
  version: Scalars['Int']['output'];
};

export type PersonInvited = {
  __typename?: 'PersonInvited';
  /** Shown once to the administrator, and sent by mail where mail is set up. */
  link: Scalars['String']['output'];
  person: Person;
};

export type PersonList = {
  __typename?: 'PersonList';
  items: Array<Person>;
  totalCount: Scalars['Int']['output'];
};

export type PersonRef = {
  __typename?: 'PersonRef';
  id: Scalars['UUID']['output'];
  name: Scalars['String']['output'];
};

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
  authorizationId: Scalars['UUID']['input'];
  /** A day or an event, not both. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  expiryEvent?: InputMaybe<Scalars['String']['input']>;
  holderId?: InputMaybe<Scalars['UUID']['input']>;
  holderName: Scalars['String']['input'];
  purpose: Scalars['String']['input'];
  recipient: Scalars['String']['input'];
  recordItemIds: Array<Scalars['UUID']['input']>;
};

export type PrepareVisitInput = {
  isRecordingAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  isSupportPersonAsked?: InputMaybe<Scalars['Boolean']['input']>;
  recordingPlan?: InputMaybe<RecordingPlan>;
  supportPersonName?: InputMaybe<Scalars['String']['input']>;
};

export type PromiseRecordsInput = {
  carrier?: InputMaybe<Scalars['String']['input']>;
  contactName?: InputMaybe<Scalars['String']['input']>;
  isOnTheWay?: InputMaybe<Scalars['Boolean']['input']>;
  promisedOn: Scalars['Date']['input'];
  recordItemIds: Array<Scalars['UUID']['input']>;
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

/** A provider that failed 20 times in a row and is left alone; its messages wait. */
export type ProviderCircuit = {
  __typename?: 'ProviderCircuit';
  probeAt: Scalars['DateTime']['output'];
  provider: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
};

export type PublishMessageTemplateInput = {
  draft: MessageDraftInput;
  /** The version that was looked at; 0 for the words as delivered. */
  expectedVersion: Scalars['Int']['input'];
  reviewedOn: Scalars['Date']['input'];
  reviewerName: Scalars['String']['input'];
  reviewerRole: Scalars['String']['input'];
};

export type PublishMessageTemplateResult = Conflict | InputRefused | MessageTemplate;

export type PublishWorryCardInput = {
  body: Scalars['String']['input'];
  /** The version that was looked at; 0 for the shipped words. */
  expectedVersion: Scalars['Int']['input'];
  kind: WorryKind;
  language: CardLanguage;
  reviewedOn: Scalars['Date']['input'];
  reviewerName: Scalars['String']['input'];
  reviewerRole: Scalars['String']['input'];
  title: Scalars['String']['input'];
};

export type PublishWorryCardResult = Conflict | InputRefused | WorryCard;

export type Query = {
  __typename?: 'Query';
  /** Absences of today and later, of everybody in the organization. */
  absences: AbsenceList;
  /** What barriers were found in a calendar year, what was done and what came of it. */
  barrierReport: BarrierReport;
  /** The whole caseload at once, newest facts; filters, sorting and grouping happen in the client. */
  board: Board;
  /** Calls to make, by whom they go to: one call covers all patients it concerns. */
  calls: CallList;
  /** One case with everything its page shows, in one query. Null when it is not there or not yours. */
  case: Maybe<Case>;
  caseFiles: Maybe<CaseFiles>;
  /** The exact cases behind a number of the step completion report, or any other filter; pages by cursor. */
  cases: CaseList;
  centers: CenterList;
  /** The words the organization listens for besides the built-in ones. */
  crisisWords: CrisisWords;
  /** Messages that did not arrive or are late, and how sending goes: from the ledger, never from the queues. */
  delivery: DeliveryMonitor;
  /** The signed-in person's own drafts of the last 30 days: of a case, or of forms that are about none. */
  drafts: Array<FormDraft>;
  /** Messages that sounded like an emergency and that nobody has settled, in everybody's cases; for supervisors, or administrators where there are none. */
  emergencies: Array<Emergency>;
  holders: HolderList;
  /** The fields a spreadsheet column can be read as. */
  importFields: Array<Scalars['String']['output']>;
  importRun: Maybe<ImportRun>;
  importRuns: Array<ImportRun>;
  /** What the person behind an invitation link sees before choosing a password. The same answer for wrong, used and expired links. */
  invitation: Maybe<Invitation>;
  /** Who is signed in; null when nobody is. */
  me: Maybe<Me>;
  messageChannels: MessageChannels;
  /** All versions of one template, newest first, the words as delivered last. */
  messageTemplateVersions: Array<MessageTemplate>;
  /** The newest version of every template, on both channels and in both languages. */
  messageTemplates: MessageTemplates;
  /** What belongs to the person signed in while they work the list: saved views, keys, the organization's macros. */
  myWorklist: MyWorklist;
  /**
   * A calendar month of Principal Illness Navigation in the practice's zone: an evidence export, not a claim. Navigators
   * see the patients they have, supervisors everybody's, administrators the totals.
   */
  navigationEvidence: NavigationEvidence;
  /** Everybody in the organization; navigators see names and status to hand cases over. */
  people: PersonList;
  /** Cases by name, record number or phone over the whole organization, closed ones too. */
  searchCases: CaseHits;
  /** Who would get what in the next seven days, with these words in the place of the published ones. Nothing is sent or changed. */
  simulateReminders: SimulateRemindersResult;
  stepCompletion: StepCompletion;
  /** Messages that sounded like an emergency from a number or address that belongs to no case, one of each; for supervisors, or administrators where there are none. */
  strangerEmergencies: Array<StrangerEmergency>;
  /** What the slack would be if what the case waits for came on these days. Writes nothing. */
  whatIf: WhatIfResult;
  /** The workload weight of every navigator's open cases now; null for cases nobody has. */
  workloads: Array<NavigatorWorkload>;
  /** All versions of one card, newest first, the shipped words last. */
  worryCardVersions: Array<WorryCard>;
  /** The newest version of every card in both languages. */
  worryCards: Array<WorryCard>;
};


export type QueryBarrierReportArgs = {
  year: Scalars['Int']['input'];
};


export type QueryBoardArgs = {
  scope: BoardScope;
};


export type QueryCallsArgs = {
  scope: BoardScope;
};


export type QueryCaseArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryCaseFilesArgs = {
  caseId: Scalars['UUID']['input'];
};


export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: CaseFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCentersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDraftsArgs = {
  caseId?: InputMaybe<Scalars['UUID']['input']>;
};


export type QueryHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryImportRunArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryInvitationArgs = {
  token: Scalars['String']['input'];
};


export type QueryMessageTemplateVersionsArgs = {
  channel: Channel;
  kind: PatientTaskKind;
  language: CardLanguage;
};


export type QueryNavigationEvidenceArgs = {
  month: Scalars['String']['input'];
};


export type QuerySearchCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QuerySimulateRemindersArgs = {
  drafts: Array<MessageDraftInput>;
};


export type QueryStepCompletionArgs = {
  input: StepCompletionInput;
};


export type QueryWhatIfArgs = {
  caseId: Scalars['UUID']['input'];
  suppose: Array<SuppositionInput>;
};


export type QueryWorryCardVersionsArgs = {
  kind: WorryKind;
  language: CardLanguage;
};

export type Question = {
  __typename?: 'Question';
  id: Scalars['UUID']['output'];
  isConfirmed: Scalars['Boolean']['output'];
  isTop: Scalars['Boolean']['output'];
  position: Scalars['Int']['output'];
  round: Scalars['Int']['output'];
  text: Scalars['String']['output'];
  topic: QuestionTopic;
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
  comfort?: InputMaybe<Scalars['Int']['input']>;
  explains?: InputMaybe<Scalars['Int']['input']>;
  listens?: InputMaybe<Scalars['Int']['input']>;
  order: OpinionOrder;
  respectful?: InputMaybe<Scalars['Int']['input']>;
  supportive?: InputMaybe<Scalars['Int']['input']>;
  trust?: InputMaybe<Scalars['Int']['input']>;
};

export type Reach = {
  __typename?: 'Reach';
  channel: Maybe<Channel>;
  suppression: Maybe<Suppression>;
};

export type ReactivatePersonInput = {
  expectedVersion: Scalars['Int']['input'];
  personId: Scalars['UUID']['input'];
};

export type Reason =
  | 'MAJOR_SURGERY'
  | 'OPTIONS_DIFFER'
  | 'RARE_OR_COMPLEX'
  | 'REASSURANCE'
  | 'RECURRED_OR_SPREAD'
  | 'UNCERTAIN';

export type ReasonInput = {
  reason: Scalars['String']['input'];
};

export type ReceiveRecordsInput = {
  isReadable?: InputMaybe<Scalars['Boolean']['input']>;
  recordItemIds: Array<Scalars['UUID']['input']>;
};

export type RecordActionInput = {
  action: ActionInput;
  /** Made by the client, unique. */
  actionId: Scalars['UUID']['input'];
  caseId: Scalars['UUID']['input'];
  /** The version the person was looking at; fields changed by others since then are refused, all else is merged. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type RecordActionResult = ActionRecorded | ActionRefused | NotFound;

export type RecordActionsInput = {
  /** 1 to 100. */
  items: Array<RecordActionInput>;
};

export type RecordAttendanceInput = {
  appointmentId: Scalars['UUID']['input'];
  on: Scalars['Date']['input'];
  result: AttendanceResult;
};

export type RecordCenterReplyInput = {
  candidateId: Scalars['UUID']['input'];
  contactName?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  reply: CenterReply;
};

export type RecordConsentInput = {
  channel: Channel;
  how: ConsentHow;
  isGiven: Scalars['Boolean']['input'];
  /** The notice of the risk that was shown or read out; needed where a consent is given. */
  riskVersion?: InputMaybe<Scalars['String']['input']>;
  textVersion: Scalars['String']['input'];
  topic: ConsentTopic;
};

export type RecordDecisionInput = {
  decidedOn: Scalars['Date']['input'];
  words: Scalars['String']['input'];
};

export type RecordItem = {
  __typename?: 'RecordItem';
  acceptedOn: Maybe<Scalars['Date']['output']>;
  arrivedOn: Maybe<Scalars['Date']['output']>;
  authorizationExpiresOn: Maybe<Scalars['Date']['output']>;
  authorizationSignedOn: Maybe<Scalars['Date']['output']>;
  carrier: Maybe<Scalars['String']['output']>;
  /** The holder's 30 days, while it runs: 45 CFR 164.524(b)(2). */
  clock: Maybe<AccessClock>;
  description: Maybe<Scalars['String']['output']>;
  extendedOn: Maybe<Scalars['Date']['output']>;
  extensionReason: Maybe<Scalars['String']['output']>;
  holderId: Maybe<Scalars['UUID']['output']>;
  holderName: Maybe<Scalars['String']['output']>;
  id: Scalars['UUID']['output'];
  isOnTheWay: Maybe<Scalars['Boolean']['output']>;
  kind: RecordKind;
  mustReturn: Maybe<Scalars['Boolean']['output']>;
  promisedOn: Maybe<Scalars['Date']['output']>;
  reachedHolderOn: Maybe<Scalars['Date']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  receivedOn: Maybe<Scalars['Date']['output']>;
  requestBasis: Maybe<RequestBasis>;
  requestCount: Scalars['Int']['output'];
  requestedOn: Maybe<Scalars['Date']['output']>;
  returnDueOn: Maybe<Scalars['Date']['output']>;
  returnedOn: Maybe<Scalars['Date']['output']>;
  round: Scalars['Int']['output'];
  sentOn: Maybe<Scalars['Date']['output']>;
  since: Scalars['Date']['output'];
  state: RecordState;
  trackingNumber: Maybe<Scalars['String']['output']>;
  /** Days it usually takes: the holder's own median where there is one, else a stated default. */
  usualDays: Scalars['Int']['output'];
  way: Maybe<RecordWay>;
};

export type RecordItemReasonInput = {
  reason: Scalars['String']['input'];
  recordItemId: Scalars['UUID']['input'];
};

export type RecordItemsInput = {
  recordItemIds: Array<Scalars['UUID']['input']>;
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
  centerName?: InputMaybe<Scalars['String']['input']>;
  clinicianName?: InputMaybe<Scalars['String']['input']>;
  diagnosis?: InputMaybe<Scalars['String']['input']>;
  furtherTests?: InputMaybe<Scalars['String']['input']>;
  givenOn?: InputMaybe<Scalars['Date']['input']>;
  hadInHand?: InputMaybe<Scalars['String']['input']>;
  order: OpinionOrder;
  sequence?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<Scalars['String']['input']>;
  surgery?: InputMaybe<Scalars['String']['input']>;
  treatment?: InputMaybe<Scalars['String']['input']>;
  trials?: InputMaybe<Scalars['String']['input']>;
  urgency?: InputMaybe<Scalars['String']['input']>;
};

export type RecordOutcomeInput = {
  /** Becomes a call to make on that day. */
  discussOn?: InputMaybe<Scalars['Date']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  outcome: Outcome;
  /** Each becomes a record item, and a patient task when it names one. */
  tests?: InputMaybe<Array<WantedTestInput>>;
};

/** A visit that was never booked here, with what came of it. */
export type RecordPastVisitInput = {
  appointmentId: Scalars['UUID']['input'];
  clinicianName?: InputMaybe<Scalars['String']['input']>;
  mode: VisitMode;
  place?: InputMaybe<Scalars['String']['input']>;
  result: AttendanceResult;
  startsOn: Scalars['Date']['input'];
  /** HH:MM, 24 hours. */
  startsTime: Scalars['String']['input'];
  usState?: InputMaybe<Scalars['String']['input']>;
  zone: Scalars['String']['input'];
};

/** A patient's permission for one holder to disclose these items. */
export type RecordRelease = {
  __typename?: 'RecordRelease';
  expiresOn: Maybe<Scalars['Date']['output']>;
  expiryEvent: Maybe<Scalars['String']['output']>;
  holderId: Maybe<Scalars['UUID']['output']>;
  holderName: Scalars['String']['output'];
  id: Scalars['UUID']['output'];
  preparedOn: Scalars['Date']['output'];
  purpose: Scalars['String']['output'];
  recipient: Scalars['String']['output'];
  recordItemIds: Array<Scalars['UUID']['output']>;
  revokedOn: Maybe<Scalars['Date']['output']>;
  round: Scalars['Int']['output'];
  signedOn: Maybe<Scalars['Date']['output']>;
  signerAuthority: Maybe<Scalars['String']['output']>;
  signerName: Maybe<Scalars['String']['output']>;
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

export type RecordedItem = {
  __typename?: 'RecordedItem';
  /** What was recorded, in order, for taking it back. */
  actionIds: Array<Scalars['UUID']['output']>;
  caseId: Scalars['UUID']['output'];
  code: Maybe<Scalars['String']['output']>;
  message: Maybe<Scalars['String']['output']>;
  outcome: ItemOutcome;
  /** The case's row as it stands now. */
  row: Maybe<BoardRow>;
};

export type RecordedItems = {
  __typename?: 'RecordedItems';
  /** In the order asked for. */
  items: Array<RecordedItem>;
};

export type RecordingPlan =
  | 'NO'
  | 'NOTEBOOK'
  | 'NOT_ASKED'
  | 'PHONE';

export type RecordsArrivedInput = {
  arrivedOn: Scalars['Date']['input'];
  recordItemIds: Array<Scalars['UUID']['input']>;
};

export type ReleaseSendingInput = {
  kind: SendingHoldKind;
};

export type ReminderSimulation = {
  __typename?: 'ReminderSimulation';
  /** Seven days of the patients' own calendars, today first; what is overdue counts as today. */
  days: Array<SimulatedDay>;
  /** Patients who are asked for something and get no message, by reason. */
  heldBack: Array<HeldBackCount>;
  /** While one stands, none of these messages leaves. */
  holds: Array<SendingHold>;
  /** The first two hundred, in the order they are due. */
  items: Array<SimulatedMessage>;
  messageCount: Scalars['Int']['output'];
  patientCount: Scalars['Int']['output'];
};

export type RemoveContactPointInput = {
  contactPointId: Scalars['UUID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type RemoveQuestionInput = {
  questionId: Scalars['UUID']['input'];
};

export type RemoveViewInput = {
  id: Scalars['UUID']['input'];
};

export type RenewInvitationInput = {
  personId: Scalars['UUID']['input'];
};

export type ReopenBarrierInput = {
  barrierId: Scalars['UUID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type ReportFactInput = {
  fact: ReportedFact;
  source: Scalars['String']['input'];
};

export type Reported = {
  __typename?: 'Reported';
  fact: ReportedFact;
  on: Scalars['Date']['output'];
  source: Scalars['String']['output'];
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
  email: Scalars['EmailAddress']['input'];
};

export type RequestRecordsInput = {
  basis?: InputMaybe<RequestBasis>;
  contactName?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** The day the holder had it in hand; left out: today. */
  reachedHolderOn?: InputMaybe<Scalars['Date']['input']>;
  recordItemIds: Array<Scalars['UUID']['input']>;
  way: RecordWay;
};

export type ResetPasswordInput = {
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

export type ResolveBarrierInput = {
  barrierId: Scalars['UUID']['input'];
  intervention: Intervention;
  note?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
};

export type ResumeStepInput = {
  step: Step;
};

export type ReturnRecordInput = {
  recordItemId: Scalars['UUID']['input'];
  returnedOn: Scalars['Date']['input'];
};

export type ReturnSummaryInput = {
  isPermitted: Scalars['Boolean']['input'];
  sentBy?: InputMaybe<SummaryWay>;
  sentOn?: InputMaybe<Scalars['Date']['input']>;
  sentTo?: InputMaybe<Scalars['String']['input']>;
};

export type RevokeAgreementInput = {
  channel: Channel;
  kind: AgreementKind;
};

export type RevokeAuthorizationInput = {
  authorizationId: Scalars['UUID']['input'];
  revokedOn: Scalars['Date']['input'];
};

export type Role =
  | 'ADMINISTRATOR'
  | 'NAVIGATOR'
  | 'SUPERVISOR';

export type RunMacroInput = {
  /** 1 to 100. */
  items: Array<RunMacroItem>;
  macroId: Scalars['String']['input'];
};

export type RunMacroItem = {
  /** Made by the client, unique: the first act gets it, the others get ids that follow from it. */
  actionId: Scalars['UUID']['input'];
  caseId: Scalars['UUID']['input'];
};

export type SaveCenterInput = {
  /** Administrators only, as are designation and source; a changed designation needs a new day. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Left out: a new one. */
  centerId?: InputMaybe<Scalars['UUID']['input']>;
  city?: InputMaybe<Scalars['String']['input']>;
  designation?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  fax?: InputMaybe<Scalars['String']['input']>;
  intakeChecklist?: InputMaybe<Scalars['String']['input']>;
  kind: CandidateKind;
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
};

export type SaveCenterResult = Center | Conflict | InputRefused | NotFound;

export type SaveContactPointInput = {
  /** Left out: a new one. */
  contactPointId?: InputMaybe<Scalars['UUID']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  isTextable?: InputMaybe<Scalars['Boolean']['input']>;
  kind: ContactKind;
  label?: InputMaybe<Scalars['String']['input']>;
  owner: ContactOwner;
  patientId: Scalars['UUID']['input'];
  value: Scalars['String']['input'];
};

export type SaveCrisisWordsInput = {
  expectedVersion: Scalars['Int']['input'];
  /** Lists that are not named stay as they are. */
  lists: Array<CrisisWordListInput>;
};

export type SaveCrisisWordsResult = Conflict | CrisisWords | InputRefused;

export type SaveDraftInput = {
  /** Left out: a form that is about no case, such as a new one. */
  caseId?: InputMaybe<Scalars['UUID']['input']>;
  /** JSON, at most 20,000 characters. Left out: the draft is forgotten. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** Names the form within the case, e.g. `coverage`. */
  form: Scalars['String']['input'];
};

export type SaveDraftResult = DraftSaved | InputRefused | NotFound;

export type SaveHolderInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  fax?: InputMaybe<Scalars['String']['input']>;
  /** Left out: a new one. */
  holderId?: InputMaybe<Scalars['UUID']['input']>;
  hours?: InputMaybe<Scalars['String']['input']>;
  kind: HolderKind;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  portalUrl?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
  zone?: InputMaybe<Scalars['String']['input']>;
};

export type SaveHolderResult = Conflict | Holder | InputRefused | NotFound;

export type SaveMacrosInput = {
  /** The version that was looked at; 0 when none was saved yet. */
  expectedVersion: Scalars['Int']['input'];
  macros: Array<MacroInput>;
};

export type SaveMacrosResult = Conflict | InputRefused | MyWorklist;

export type SaveViewInput = {
  address: Scalars['String']['input'];
  id: Scalars['UUID']['input'];
  name: Scalars['String']['input'];
};

export type SaveViewResult = InputRefused | MyWorklist;

export type SavedView = {
  __typename?: 'SavedView';
  /** Path and filters of a list, e.g. `/caseload?view=records`; never a name of a patient. */
  address: Scalars['String']['output'];
  id: Scalars['UUID']['output'];
  name: Scalars['String']['output'];
};

export type SecondFactorEnrollment = {
  __typename?: 'SecondFactorEnrollment';
  /** An SVG picture of the QR code, to show in the page. */
  qrSvg: Scalars['String']['output'];
  secret: Scalars['String']['output'];
};

export type SecondFactorNeeded = {
  __typename?: 'SecondFactorNeeded';
  message: Scalars['String']['output'];
};

export type SendPacketInput = {
  actionId: Scalars['UUID']['input'];
  how: Scalars['String']['input'];
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  packetId: Scalars['UUID']['input'];
};

export type SendPacketResult = ActionRecorded | ActionRefused | InputRefused | NotFound;

export type SendRecordsInput = {
  carrier?: InputMaybe<Scalars['String']['input']>;
  mustReturn?: InputMaybe<Scalars['Boolean']['input']>;
  recordItemIds: Array<Scalars['UUID']['input']>;
  returnDueOn?: InputMaybe<Scalars['Date']['input']>;
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

export type SendingChanged = {
  __typename?: 'SendingChanged';
  isHeld: Scalars['Boolean']['output'];
};

export type SendingHold = {
  __typename?: 'SendingHold';
  by: Maybe<Scalars['String']['output']>;
  /** The backup the database was restored from ends here. */
  fromAt: Maybe<Scalars['DateTime']['output']>;
  isReviewable: Scalars['Boolean']['output'];
  kind: SendingHoldKind;
  putAside: Scalars['Int']['output'];
  reason: Maybe<Scalars['String']['output']>;
  since: Scalars['DateTime']['output'];
};

export type SendingHoldKind =
  | 'PAUSED'
  | 'RESTORED';

export type SendingResult = DeliveryRefused | InputRefused | SendingChanged;

export type SetAbsenceInput = {
  /** Made by the client: a repeat is answered with the first result. */
  absenceId: Scalars['UUID']['input'];
  coveredById: Scalars['UUID']['input'];
  fromOn: Scalars['Date']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  personId: Scalars['UUID']['input'];
  untilOn: Scalars['Date']['input'];
};

export type SetAbsenceResult = AbsenceList | InputRefused;

export type SetLanguageInput = {
  language: Language;
};

export type SetLetterKeysInput = {
  hasLetterKeys: Scalars['Boolean']['input'];
};

export type SettleStrangerInput = {
  messageId: Scalars['UUID']['input'];
  outcome: StrangerOutcome;
};

export type SettleStrangerResult = DeliveryRefused | NotFound | StrangerSettled;

export type SideWay = {
  __typename?: 'SideWay';
  days: Scalars['Int']['output'];
  links: Array<ChainLink>;
  /** How many days later it could be done without anything being late for it. */
  spareDays: Scalars['Int']['output'];
  step: Step;
};

export type SignAuthorizationInput = {
  authorizationId: Scalars['UUID']['input'];
  signedOn: Scalars['Date']['input'];
  signerAuthority?: InputMaybe<Scalars['String']['input']>;
  signerName: Scalars['String']['input'];
};

export type SignInInput = {
  email: Scalars['EmailAddress']['input'];
  password: Scalars['String']['input'];
};

export type SignInRefusal =
  | 'TOO_MANY_TRIES'
  | 'WRONG_CODE'
  | 'WRONG_CREDENTIALS';

export type SignInRefused = {
  __typename?: 'SignInRefused';
  code: SignInRefusal;
  message: Scalars['String']['output'];
};

export type SignInResult = SecondFactorNeeded | SignInRefused | SignedIn;

export type SignedIn = {
  __typename?: 'SignedIn';
  me: Me;
};

export type SimulateRemindersResult = InputRefused | ReminderSimulation;

export type SimulatedDay = {
  __typename?: 'SimulatedDay';
  messageCount: Scalars['Int']['output'];
  on: Scalars['Date']['output'];
};

export type SimulatedMessage = {
  __typename?: 'SimulatedMessage';
  caseId: Scalars['UUID']['output'];
  channel: Channel;
  dueAt: Scalars['DateTime']['output'];
  id: Scalars['UUID']['output'];
  kind: PatientTaskKind;
  language: CardLanguage;
  patientName: Scalars['String']['output'];
  subject: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  /** Null: the words of a draft. */
  version: Maybe<Scalars['Int']['output']>;
  /** The patient's own. */
  zone: Scalars['String']['output'];
};

export type SkipStepInput = {
  reason: Scalars['String']['input'];
  step: Step;
};

export type Slack = {
  __typename?: 'Slack';
  /** What the case waits for, the soonest first: each can be asked about with whatIf. */
  awaited: Array<AwaitedEvent>;
  /** What runs beside the chain, the longest first. */
  beside: Array<SideWay>;
  chain: Array<ChainLink>;
  isEstimate: Scalars['Boolean']['output'];
  mustMoveOn: Maybe<Scalars['Date']['output']>;
  remainingDays: Scalars['Int']['output'];
  slackDays: Maybe<Scalars['Int']['output']>;
};

export type SlowestFact = {
  __typename?: 'SlowestFact';
  code: Scalars['String']['output'];
  count: Scalars['Int']['output'];
  medianDays: Maybe<Scalars['Int']['output']>;
  recordKind: Maybe<RecordKind>;
  who: Maybe<Scalars['String']['output']>;
};

export type SnoozeCaseInput = {
  reason?: InputMaybe<Scalars['String']['input']>;
  untilOn: Scalars['Date']['input'];
};

export type StateWindowInput = {
  bases?: InputMaybe<Array<WindowBasis>>;
  clinicianName?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
  statedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Step =
  | 'CENTER'
  | 'DECIDE'
  | 'INSURANCE'
  | 'QUESTIONS'
  | 'RECORDS'
  | 'TRIAGE'
  | 'VISIT';

/**
 * Every figure equals the length of the case list with the same filter. A step counts in the period in which it was
 * entered; days are those of completed steps (discrete quantiles), open ones stand apart.
 */
export type StepCompletion = {
  __typename?: 'StepCompletion';
  cancerTypes: Array<Scalars['String']['output']>;
  from: Scalars['Date']['output'];
  headlines: Headlines;
  navigators: Array<NavigatorFigures>;
  steps: Array<StepFigures>;
  to: Scalars['Date']['output'];
};

export type StepCompletionInput = {
  cancerType?: InputMaybe<Scalars['String']['input']>;
  /** First and last day of the period in the organization's zone, both included; at most 400 days. */
  from: Scalars['Date']['input'];
  navigatorId?: InputMaybe<Scalars['UUID']['input']>;
  to: Scalars['Date']['input'];
};

export type StepFigures = {
  __typename?: 'StepFigures';
  /** Of those entered in the period, how many are done (or not needed). */
  done: Scalars['Int']['output'];
  entered: Scalars['Int']['output'];
  medianDays: Maybe<Scalars['Int']['output']>;
  /** Open ones past their due date now. */
  overdue: Scalars['Int']['output'];
  p90Days: Maybe<Scalars['Int']['output']>;
  percent: Maybe<Scalars['Int']['output']>;
  /** What the open ones wait for most often. */
  slowest: Maybe<SlowestFact>;
  step: Step;
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

export type StepStatus = {
  __typename?: 'StepStatus';
  ball: Ball;
  doneAt: Maybe<Scalars['DateTime']['output']>;
  dueOn: Maybe<Scalars['Date']['output']>;
  enteredAt: Maybe<Scalars['DateTime']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  round: Scalars['Int']['output'];
  state: StepState;
  step: Step;
};

export type StrangerAnswer =
  | 'FAILED'
  | 'SENT'
  | 'WAITING';

export type StrangerEmergency = {
  __typename?: 'StrangerEmergency';
  /** What became of the answer that says where help is. */
  answer: StrangerAnswer;
  /** Somebody tried to reach them already. */
  calledOn: Maybe<Scalars['Date']['output']>;
  channel: Channel;
  /** Of the newest message. */
  id: Scalars['UUID']['output'];
  /** The number or address it came from. */
  sender: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
  text: Scalars['String']['output'];
};

export type StrangerOutcome =
  | 'NOT_REACHED'
  | 'REACHED'
  | 'SET_ASIDE';

export type StrangerSettled = {
  __typename?: 'StrangerSettled';
  isHandled: Scalars['Boolean']['output'];
  messageId: Scalars['UUID']['output'];
};

export type SummaryWay =
  | 'BY_HAND'
  | 'FAX'
  | 'MAIL'
  | 'PORTAL'
  | 'SECURE_EMAIL';

export type SuppositionInput = {
  event: AwaitedEventCode;
  on: Scalars['Date']['input'];
  /** With RECORD_ARRIVES: which item. */
  recordItemId?: InputMaybe<Scalars['UUID']['input']>;
};

export type Suppression =
  | 'CASE_NOT_OPEN'
  | 'NO_CONSENT'
  | 'NO_CONTACT'
  | 'OPT_OUT'
  | 'REPORTED_DECEASED';

export type TeamExperience = {
  __typename?: 'TeamExperience';
  comfort: Maybe<Scalars['Int']['output']>;
  explains: Maybe<Scalars['Int']['output']>;
  listens: Maybe<Scalars['Int']['output']>;
  respectful: Maybe<Scalars['Int']['output']>;
  supportive: Maybe<Scalars['Int']['output']>;
  trust: Maybe<Scalars['Int']['output']>;
};

export type TestMessageInput = {
  clientMutationId: Scalars['UUID']['input'];
  draft: MessageDraftInput;
  /** The asker's own phone, for a text message; an e-mail goes to the address they sign in with. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

export type TestMessageResult = InputRefused | TestMessageSent;

export type TestMessageSent = {
  __typename?: 'TestMessageSent';
  /** Where it went. */
  to: Scalars['String']['output'];
};

export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  actorKind: ActorKind;
  actorName: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  /** The action's id: what a correction names. */
  id: Scalars['UUID']['output'];
  isCorrectable: Scalars['Boolean']['output'];
  isCorrected: Scalars['Boolean']['output'];
  /** The action's payload as recorded, JSON text. */
  payload: Scalars['String']['output'];
  seq: Scalars['Int']['output'];
  type: Scalars['String']['output'];
};

export type Triage = {
  __typename?: 'Triage';
  cancerType: Maybe<Scalars['String']['output']>;
  currentDoctor: Maybe<Scalars['String']['output']>;
  currentPlace: Maybe<Scalars['String']['output']>;
  diagnosedOn: Maybe<Scalars['Date']['output']>;
  diagnosisCode: Maybe<Scalars['String']['output']>;
  doctorReaction: Maybe<DoctorReaction>;
  isConsentAsked: Scalars['Boolean']['output'];
  reasons: Array<Reason>;
  recommendedTreatment: Maybe<Scalars['String']['output']>;
  stage: Maybe<Scalars['String']['output']>;
  supportPerson: Maybe<Scalars['String']['output']>;
  treatmentPlannedOn: Maybe<Scalars['Date']['output']>;
  treatmentStarted: Maybe<Scalars['Boolean']['output']>;
};

export type TriageInput = {
  cancerType?: InputMaybe<Scalars['String']['input']>;
  currentDoctor?: InputMaybe<Scalars['String']['input']>;
  currentPlace?: InputMaybe<Scalars['String']['input']>;
  diagnosedOn?: InputMaybe<Scalars['Date']['input']>;
  diagnosisCode?: InputMaybe<Scalars['String']['input']>;
  doctorReaction?: InputMaybe<DoctorReaction>;
  reasons?: InputMaybe<Array<Reason>>;
  recommendedTreatment?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<Scalars['String']['input']>;
  supportPerson?: InputMaybe<Scalars['String']['input']>;
  treatmentPlannedOn?: InputMaybe<Scalars['Date']['input']>;
  treatmentStarted?: InputMaybe<Scalars['Boolean']['input']>;
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
  candidateId: Scalars['UUID']['input'];
  centerId?: InputMaybe<Scalars['UUID']['input']>;
  clinicianName?: InputMaybe<Scalars['String']['input']>;
  distanceMiles?: InputMaybe<Scalars['Int']['input']>;
  expectedDays?: InputMaybe<Scalars['Int']['input']>;
  fax?: InputMaybe<Scalars['String']['input']>;
  firstAppointmentOn?: InputMaybe<Scalars['Date']['input']>;
  intakeChecklist?: InputMaybe<Scalars['String']['input']>;
  isTelehealthOffered?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<CandidateKind>;
  name?: InputMaybe<Scalars['String']['input']>;
  network?: InputMaybe<NetworkStatus>;
  phone?: InputMaybe<Scalars['String']['input']>;
  referralNeeded?: InputMaybe<Answer>;
  source?: InputMaybe<IdeaSource>;
  specialtyFit?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateOrganizationInput = {
  carrierAnswersStop?: InputMaybe<Scalars['Boolean']['input']>;
  coldAfterDays?: InputMaybe<Scalars['Int']['input']>;
  distressThreshold?: InputMaybe<Scalars['Int']['input']>;
  expectedVersion: Scalars['Int']['input'];
  isSecondFactorRequired?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  quietEndHour?: InputMaybe<Scalars['Int']['input']>;
  quietStartHour?: InputMaybe<Scalars['Int']['input']>;
  senderName?: InputMaybe<Scalars['String']['input']>;
  senderPhone?: InputMaybe<Scalars['String']['input']>;
  /** With its country code, like +1 305 555 0100; empty takes it away. */
  smsNumber?: InputMaybe<Scalars['String']['input']>;
  /** The parts named here are changed. */
  workloadWeights?: InputMaybe<Array<WorkloadWeightInput>>;
  zone?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateOrganizationResult = Conflict | InputRefused | Organization;

export type UpdatePatientInput = {
  birthOn?: InputMaybe<Scalars['Date']['input']>;
  caregiverName?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  familyName?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  mrn?: InputMaybe<Scalars['String']['input']>;
  needsInterpreter?: InputMaybe<Scalars['Boolean']['input']>;
  patientId: Scalars['UUID']['input'];
  zone?: InputMaybe<Scalars['String']['input']>;
};

export type UpdatePatientResult = Conflict | InputRefused | NotFound | PatientUpdated;

export type UpdatePersonInput = {
  expectedVersion: Scalars['Int']['input'];
  isClinical?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  personId: Scalars['UUID']['input'];
  roles?: InputMaybe<Array<Role>>;
};

export type UpdatePersonResult = Conflict | InputRefused | NotFound | Person;

export type UpdateQuestionInput = {
  isConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  isTop?: InputMaybe<Scalars['Boolean']['input']>;
  position?: InputMaybe<Scalars['Int']['input']>;
  questionId: Scalars['UUID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateRecordItemInput = {
  authorizationExpiresOn?: InputMaybe<Scalars['Date']['input']>;
  authorizationSignedOn?: InputMaybe<Scalars['Date']['input']>;
  carrier?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  holderId?: InputMaybe<Scalars['UUID']['input']>;
  holderName?: InputMaybe<Scalars['String']['input']>;
  mustReturn?: InputMaybe<Scalars['Boolean']['input']>;
  recordItemId: Scalars['UUID']['input'];
  returnDueOn?: InputMaybe<Scalars['Date']['input']>;
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
  way?: InputMaybe<RecordWay>;
};

export type VerifySecondFactorInput = {
  code: Scalars['String']['input'];
};

export type VisitMode =
  | 'IN_PERSON'
  | 'VIDEO'
  | 'WRITTEN_OPINION';

export type VisitPrep = {
  __typename?: 'VisitPrep';
  isRecordingAllowed: Maybe<Scalars['Boolean']['output']>;
  isSupportPersonAsked: Maybe<Scalars['Boolean']['output']>;
  recordingPlan: Maybe<RecordingPlan>;
  supportPersonName: Maybe<Scalars['String']['output']>;
};

export type WantedTestInput = {
  description: Scalars['String']['input'];
  kind: RecordKind;
  recordItemId: Scalars['UUID']['input'];
  taskId?: InputMaybe<Scalars['UUID']['input']>;
  taskKind?: InputMaybe<PatientTaskKind>;
};

/** The slack as it is and as it would be; nothing is recorded. */
export type WhatIf = {
  __typename?: 'WhatIf';
  after: Slack;
  before: Slack;
};

export type WhatIfResult = InputRefused | NotFound | WhatIf;

/** A reason as facts; the client makes the sentence. Codes are those of the domain's `WHY_CODES`. */
export type Why = {
  __typename?: 'Why';
  code: Scalars['String']['output'];
  count: Maybe<Scalars['Int']['output']>;
  /** Days by which a wait is longer than usual, or by which a promised day has passed. */
  lateDays: Maybe<Scalars['Int']['output']>;
  leftDays: Maybe<Scalars['Int']['output']>;
  on: Maybe<Scalars['Date']['output']>;
  recordKind: Maybe<RecordKind>;
  step: Maybe<Step>;
  text: Maybe<Scalars['String']['output']>;
  usualDays: Maybe<Scalars['Int']['output']>;
  who: Maybe<Scalars['String']['output']>;
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
  documentId: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};

export type WithdrawDocumentResult = CaseFiles | InputRefused | NotFound;

/** How much work the case is expected to be today; the shares add up to the total. */
export type Workload = {
  __typename?: 'Workload';
  shares: Array<WorkloadShare>;
  total: Scalars['Int']['output'];
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

export type WorkloadShare = {
  __typename?: 'WorkloadShare';
  count: Scalars['Int']['output'];
  part: WorkloadPart;
  weight: Scalars['Int']['output'];
};

export type WorkloadWeight = {
  __typename?: 'WorkloadWeight';
  part: WorkloadPart;
  weight: Scalars['Int']['output'];
};

export type WorkloadWeightInput = {
  part: WorkloadPart;
  weight: Scalars['Int']['input'];
};

/** A worry people have, answered in plain words. Version 0 are the shipped words: nobody of the organization has read them. */
export type WorryCard = {
  __typename?: 'WorryCard';
  /** Paragraphs, one per line. */
  body: Scalars['String']['output'];
  kind: WorryKind;
  language: CardLanguage;
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  publishedByName: Maybe<Scalars['String']['output']>;
  reviewedOn: Maybe<Scalars['Date']['output']>;
  reviewerName: Maybe<Scalars['String']['output']>;
  reviewerRole: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type WorryKind =
  | 'CAN_I_WAIT'
  | 'HOW_TO_FIND_A_DOCTOR'
  | 'IS_IT_NORMAL'
  | 'IS_IT_TOO_LATE'
  | 'WHAT_IF_THEY_DIFFER'
  | 'WILL_INSURANCE_PAY'
  | 'WILL_MY_DOCTOR_MIND';

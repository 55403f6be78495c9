import type { CaseQuery, HolderChoicesQuery, RecordActionMutationVariables } from '../../gql/graphql.js';

/** One case as the page shows it, and the parts its components take as props. */
export type CaseView = NonNullable<CaseQuery['case']> & {
  /** The reader looks and records nothing (administrators). Set by the screen, never by the server. */
  isReadOnly?: boolean;
};
export type ActionInput = RecordActionMutationVariables['input']['action'];

export type PatientView = CaseView['patient'];
export type ContactPointView = PatientView['contactPoints'][number];
export type BoardView = CaseView['board'];
export type NextActView = BoardView['nextAct'];
export type CandidateView = CaseView['candidates'][number];
export type RecordItemView = CaseView['recordItems'][number];
export type ReleaseView = CaseView['releases'][number];
export type CoverageView = CaseView['coverage'];
export type QuestionView = CaseView['questions'][number];
export type AppointmentView = CaseView['appointments'][number];
export type OpinionView = CaseView['opinions'][number];
export type PatientTaskView = CaseView['tasks'][number];
export type PatientAnswerView = CaseView['answers'][number];
export type CallTaskView = CaseView['callTasks'][number];
export type DeliveryView = CaseView['deliveries'][number];
export type TimelineEntryView = CaseView['timeline'][number];
export type HolderView = HolderChoicesQuery['holders']['items'][number];

import { tenantTable } from '../tenant-table.js';

const OF_A_CASE = `
    org_id uuid not null,
    case_id uuid not null,`;

const ID_IN_CASE = `
    primary key (org_id, case_id, id),
    foreign key (org_id, case_id) references care_case (org_id, id)`;

/** What the patient was asked and said, calls to make, both opinions and the decision. */
export const PEOPLE_AND_OUTCOME_UP = `
  create table patient_task (${OF_A_CASE}
    id uuid not null,
    round integer not null,
    kind text not null check (kind in ('SIGN_FORM', 'FETCH_SLIDES', 'FETCH_DISC', 'DOWNLOAD_FROM_PORTAL',
      'SEND_CARD_PHOTO', 'GET_REFERRAL', 'CONFIRM_VISIT')),
    state text not null check (state in ('OPEN', 'DONE', 'CANCELED')),
    record_item_id uuid,
    is_hand_sent boolean not null,
    asked_at timestamptz not null,
    asked_on date not null,
    answer text check (answer in ('DONE', 'HELP', 'TEXT', 'STOP')),
    answered_at timestamptz,
    done_on date,${ID_IN_CASE}
  );
  create index patient_task_open on patient_task (org_id, id) where state = 'OPEN';
  ${tenantTable('patient_task')}

  create table patient_answer (${OF_A_CASE}
    id uuid not null,
    task_id uuid,
    kind text not null check (kind in ('DONE', 'HELP', 'TEXT', 'STOP')),
    text text check (length(text) <= 4000),
    said_at timestamptz not null,
    said_on date not null,
    is_handled boolean not null,${ID_IN_CASE}
  );
  ${tenantTable('patient_answer')}

  create table call_task (${OF_A_CASE}
    id uuid not null,
    reason text not null check (reason in ('TWO_UNANSWERED', 'DELIVERY_FAILED', 'NO_CONSENT', 'NO_CONTACT',
      'ASKED_FOR_HELP', 'FOLLOW_UP')),
    patient_task_id uuid,
    holder_id uuid,
    party text check (party in ('PATIENT', 'HOLDER', 'INSURER', 'CENTER', 'CLINICIAN', 'OTHER')),
    due_on date not null,
    raised_on date not null,
    is_done boolean not null,${ID_IN_CASE}
  );
  ${tenantTable('call_task')}

  create table opinion (${OF_A_CASE}
    opinion_order text not null check (opinion_order in ('FIRST', 'SECOND', 'THIRD')),
    clinician_name text check (length(clinician_name) <= 4000),
    center_name text check (length(center_name) <= 4000),
    given_on date,
    diagnosis text check (length(diagnosis) <= 4000),
    stage text check (length(stage) <= 4000),
    treatment text check (length(treatment) <= 4000),
    surgery text check (length(surgery) <= 4000),
    sequence text check (length(sequence) <= 4000),
    further_tests text check (length(further_tests) <= 4000),
    trials text check (length(trials) <= 4000),
    urgency text check (length(urgency) <= 4000),
    had_in_hand text check (length(had_in_hand) <= 4000),
    listens integer check (listens between 1 and 5),
    respectful integer check (respectful between 1 and 5),
    explains integer check (explains between 1 and 5),
    supportive integer check (supportive between 1 and 5),
    comfort integer check (comfort between 1 and 5),
    trust integer check (trust between 1 and 5),
    primary key (org_id, case_id, opinion_order),
    foreign key (org_id, case_id) references care_case (org_id, id)
  );
  ${tenantTable('opinion')}

  create table decision (${OF_A_CASE}
    outcome text check (outcome in ('CONFIRMED', 'OPTIONS_ADDED', 'DIFFERENT_APPROACH', 'FURTHER_TESTING', 'DIFFERS')),
    outcome_note text check (length(outcome_note) <= 4000),
    words text check (length(words) <= 4000),
    decided_on date,
    is_return_permitted boolean,
    return_sent_on date,
    return_sent_to text check (length(return_sent_to) <= 4000),
    primary key (org_id, case_id),
    foreign key (org_id, case_id) references care_case (org_id, id)
  );
  create index decision_decided on decision (org_id, decided_on) where decided_on is not null;
  ${tenantTable('decision')}
`;

export const PEOPLE_AND_OUTCOME_DOWN = `
  drop table decision, opinion, call_task, patient_answer, patient_task;
`;

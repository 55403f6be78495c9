import { appendOnlyTable, tenantTable } from '../tenant-table.js';

/** The case, the list of what was recorded on it, and its row on the board. */
export const CASES_UP = `
  create table care_case (
    org_id uuid not null,
    id uuid not null,
    patient_id uuid not null,
    version integer not null,
    status text not null check (status in ('OPEN', 'PAUSED', 'CLOSED')),
    round integer not null check (round between 1 and 9),
    navigator_id uuid,
    opened_at timestamptz not null,
    opened_on date not null,
    pause_reason text check (pause_reason in ('PATIENT_ASKED', 'IN_HOSPITAL', 'TREATMENT_FIRST', 'TRAVELING', 'OTHER')),
    resume_on date,
    close_reason text check (close_reason in ('DECIDED', 'DECLINED', 'TRANSFERRED', 'DECEASED', 'UNREACHABLE')),
    closed_on date,
    reported_fact text check (reported_fact in ('DECEASED', 'TRANSFERRED')),
    reported_on date,
    reported_source text check (length(reported_source) <= 4000),
    reasons text[] not null check (reasons <@ array[
      'RARE_OR_COMPLEX', 'MAJOR_SURGERY', 'OPTIONS_DIFFER', 'UNCERTAIN', 'RECURRED_OR_SPREAD', 'REASSURANCE']),
    cancer_type text check (length(cancer_type) <= 4000),
    diagnosis_code text check (length(diagnosis_code) <= 4000),
    stage text check (length(stage) <= 4000),
    diagnosed_on date,
    current_doctor text check (length(current_doctor) <= 4000),
    current_place text check (length(current_place) <= 4000),
    recommended_treatment text check (length(recommended_treatment) <= 4000),
    treatment_planned_on date,
    treatment_started boolean,
    doctor_reaction text check (doctor_reaction in ('NOT_TOLD', 'SUPPORTIVE', 'NEUTRAL', 'DEFENSIVE')),
    support_person text check (length(support_person) <= 4000),
    is_consent_asked boolean not null,
    window_on date,
    window_clinician_name text check (length(window_clinician_name) <= 4000),
    window_stated_on date,
    window_bases text[] check (window_bases <@ array['CANCER_TYPE', 'STAGE', 'AGGRESSIVENESS', 'OVERALL_SITUATION']),
    window_note text check (length(window_note) <= 4000),
    is_window_confirmed boolean,
    window_origin text check (window_origin in ('AUTHORED', 'TRANSCRIBED')),
    window_recorded_by_id uuid,
    last_touch_at timestamptz not null,
    last_patient_contact_at timestamptz,
    primary key (org_id, id),
    constraint one_case_a_patient unique (org_id, patient_id),
    foreign key (org_id, patient_id) references patient (org_id, id),
    foreign key (org_id, navigator_id) references person (org_id, id),
    check ((status = 'CLOSED') = (close_reason is not null)),
    check ((window_on is null) = (is_window_confirmed is null)),
    check ((reported_fact is null) = (reported_on is null))
  );
  create index care_case_navigator on care_case (org_id, navigator_id, status);
  ${tenantTable('care_case', ['select', 'insert', 'update'])}
  create trigger higher_version before update on care_case
    for each row execute function require_higher_version();

  create table case_action (
    org_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    seq integer not null check (seq >= 1),
    type text not null check (length(type) between 1 and 50),
    payload jsonb not null,
    -- Of the request as it came: a repeated id with another request is not a repeat.
    request_hash text not null check (length(request_hash) <= 64),
    recorded_at timestamptz not null,
    recorded_on date not null,
    actor_kind text not null check (actor_kind in ('PERSON', 'PATIENT', 'IMPORT', 'SYSTEM')),
    actor_id uuid,
    actor_is_clinical boolean not null,
    request_id text check (length(request_id) <= 100),
    primary key (org_id, id),
    unique (org_id, case_id, seq),
    foreign key (org_id, case_id) references care_case (org_id, id)
  );
  create index case_action_actor on case_action (org_id, actor_id, recorded_on);
  ${appendOnlyTable('case_action')}

  create table case_board (
    org_id uuid not null,
    case_id uuid not null,
    version integer not null,
    patient_id uuid not null,
    patient_name text not null,
    mrn text,
    language text not null,
    cancer_type text,
    reasons text[] not null,
    status text not null check (status in ('OPEN', 'PAUSED', 'CLOSED')),
    round integer not null,
    navigator_id uuid,
    window_on date,
    is_window_confirmed boolean not null,
    must_move_on date,
    is_estimate boolean not null,
    step_states text[] not null check (cardinality(step_states) = 7),
    overdue_steps text[] not null,
    current_step text not null check (current_step in (
      'TRIAGE', 'CENTER', 'RECORDS', 'INSURANCE', 'QUESTIONS', 'VISIT', 'DECIDE')),
    ball text not null check (ball in ('NAVIGATOR', 'PATIENT', 'HOLDER', 'INSURER', 'CLINICIAN', 'CENTER')),
    why jsonb not null,
    next_act jsonb not null,
    due_on date,
    waiting_since date,
    answered_at timestamptz,
    is_help_asked boolean not null,
    is_consent_missing boolean not null,
    is_unreachable boolean not null,
    records_ready integer not null,
    records_total integer not null,
    visit_on date,
    last_touch_at timestamptz not null,
    as_of date not null,
    primary key (org_id, case_id),
    foreign key (org_id, case_id) references care_case (org_id, id)
  );
  -- What Today shows: everything that is not closed, and closed cases in which the patient said something.
  create index case_board_live on case_board (org_id, navigator_id) where status <> 'CLOSED' or answered_at is not null;
  create index case_board_status on case_board (org_id, status, must_move_on);
  create index case_board_patient on case_board (org_id, patient_id);
  create index case_board_as_of on case_board (org_id, as_of) where status <> 'CLOSED';
  ${tenantTable('case_board', ['select', 'insert', 'update'])}

  create table case_step (
    org_id uuid not null,
    case_id uuid not null,
    round integer not null,
    step text not null check (step in ('TRIAGE', 'CENTER', 'RECORDS', 'INSURANCE', 'QUESTIONS', 'VISIT', 'DECIDE')),
    state text not null check (state in ('NOT_STARTED', 'IN_PROGRESS', 'WAITING', 'DONE', 'NOT_NEEDED')),
    ball text not null check (ball in ('NAVIGATOR', 'PATIENT', 'HOLDER', 'INSURER', 'CLINICIAN', 'CENTER')),
    entered_at timestamptz,
    entered_on date,
    done_at timestamptz,
    done_on date,
    reason text check (length(reason) <= 4000),
    primary key (org_id, case_id, round, step),
    foreign key (org_id, case_id) references care_case (org_id, id)
  );
  create index case_step_entered on case_step (org_id, step, entered_on);
  ${tenantTable('case_step')}
`;

export const CASES_DOWN = `
  drop table case_step, case_board, case_action, care_case;
`;

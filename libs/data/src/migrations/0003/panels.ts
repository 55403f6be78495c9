import { tenantTable } from '../tenant-table.js';

const OF_A_CASE = `
    org_id uuid not null,
    case_id uuid not null,`;

const ID_IN_CASE = `
    primary key (org_id, case_id, id),
    foreign key (org_id, case_id) references care_case (org_id, id)`;

/**
 * What the panels of a case record, as typed columns. Ids are made by clients and hold within their case only: the key
 * starts with the case, so nobody can reach another case's row by reusing its id.
 */
export const PANELS_UP = `
  create table candidate (${OF_A_CASE}
    id uuid not null,
    round integer not null,
    name text not null check (length(name) between 1 and 4000),
    kind text not null check (kind in ('ACADEMIC_CENTER', 'NCI_CENTER', 'SPECIALIST')),
    center_id uuid,
    clinician_name text check (length(clinician_name) <= 4000),
    source text check (source in (
      'CURRENT_DOCTOR', 'OTHER_PHYSICIAN', 'NAVIGATOR', 'CANCER_ORGANIZATION', 'OWN_RESEARCH')),
    specialty_fit text check (length(specialty_fit) <= 4000),
    distance_miles integer check (distance_miles >= 0),
    is_telehealth_offered boolean,
    network text check (network in ('UNKNOWN', 'IN_NETWORK', 'OUT_OF_NETWORK')),
    referral_needed text check (referral_needed in ('UNKNOWN', 'YES', 'NO')),
    first_appointment_on date,
    intake_checklist text check (length(intake_checklist) <= 4000),
    expected_days integer check (expected_days >= 0),
    phone text check (length(phone) <= 4000),
    fax text check (length(fax) <= 4000),
    reply text not null check (reply in ('NOT_ASKED', 'ASKED', 'ACCEPTED', 'DECLINED')),
    replied_on date,
    reply_contact text check (length(reply_contact) <= 4000),
    chased_on date,
    is_chosen boolean not null,
    chosen_reason text check (length(chosen_reason) <= 4000),${ID_IN_CASE}
  );
  ${tenantTable('candidate')}

  create table record_item (${OF_A_CASE}
    id uuid not null,
    round integer not null,
    kind text not null check (kind in ('PATHOLOGY_REPORT', 'IMAGING_REPORT', 'BIOPSY_SLIDES', 'BLOOD_WORK',
      'OPERATIVE_NOTE', 'TREATMENT_SUMMARY', 'IMAGING_DISC')),
    state text not null check (state in ('NEEDED', 'REQUESTED', 'PROMISED', 'RECEIVED', 'READABLE', 'SENT_TO_CENTER',
      'ACCEPTED', 'WRONG_OR_INCOMPLETE', 'NOT_APPLICABLE')),
    description text check (length(description) <= 4000),
    holder_id uuid,
    holder_name text check (length(holder_name) <= 4000),
    way text check (way in ('PORTAL', 'DEPARTMENT', 'RECORDS_OFFICE', 'TREATING_CLINICIAN', 'PATIENT_BRINGS_IT')),
    request_count integer not null,
    requested_on date,
    promised_on date,
    received_on date,
    sent_on date,
    accepted_on date,
    reason text check (length(reason) <= 4000),
    since date not null,
    chased_on date,
    authorization_signed_on date,
    authorization_expires_on date,
    carrier text check (length(carrier) <= 4000),
    tracking_number text check (length(tracking_number) <= 4000),
    must_return boolean,
    returned_on date,${ID_IN_CASE}
  );
  create index record_item_holder on record_item (org_id, holder_id, kind, received_on) where holder_id is not null;
  ${tenantTable('record_item')}

  create table coverage (${OF_A_CASE}
    round integer not null,
    payer_name text check (length(payer_name) <= 4000),
    plan_type text check (plan_type in ('UNKNOWN', 'HMO', 'PPO', 'MEDICARE', 'MEDICARE_ADVANTAGE', 'MEDICAID',
      'OTHER_COMMERCIAL', 'SELF_PAY')),
    member_number text check (length(member_number) <= 4000),
    is_self_pay boolean,
    is_coverage_active text check (is_coverage_active in ('UNKNOWN', 'YES', 'NO')),
    coverage_details text check (length(coverage_details) <= 4000),
    referral_required text check (referral_required in ('UNKNOWN', 'YES', 'NO')),
    referral_number text check (length(referral_number) <= 4000),
    referral_received_on date,
    authorization_required text check (authorization_required in ('UNKNOWN', 'YES', 'NO')),
    authorization_state text check (authorization_state in (
      'NOT_ASKED', 'SUBMITTED', 'APPROVED', 'DENIED', 'APPEALED')),
    authorization_number text check (length(authorization_number) <= 4000),
    authorization_submitted_on date,
    network text check (network in ('UNKNOWN', 'IN_NETWORK', 'OUT_OF_NETWORK')),
    deductible_left_cents integer check (deductible_left_cents between 0 and 100000000),
    out_of_pocket_cents integer check (out_of_pocket_cents between 0 and 100000000),
    estimate_shown_on date,
    representative_name text check (length(representative_name) <= 4000),
    called_on date,
    reference_number text check (length(reference_number) <= 4000),
    denial_reason text check (length(denial_reason) <= 4000),
    appeal_filed_on date,
    chased_on date,
    primary key (org_id, case_id, round),
    foreign key (org_id, case_id) references care_case (org_id, id)
  );
  ${tenantTable('coverage')}

  create table question (${OF_A_CASE}
    id uuid not null,
    round integer not null,
    topic text not null check (topic in ('OWN', 'DIAGNOSIS_AND_STAGE', 'OTHER_OPTIONS', 'SAME_TREATMENT',
      'CLINICAL_TRIALS', 'RISKS_AND_BENEFITS', 'URGENCY')),
    text text not null check (length(text) <= 4000),
    is_top boolean not null,
    is_confirmed boolean not null,
    position integer not null,${ID_IN_CASE}
  );
  ${tenantTable('question')}

  create table visit_prep (${OF_A_CASE}
    is_support_person_asked boolean,
    support_person_name text check (length(support_person_name) <= 4000),
    recording_plan text check (recording_plan in ('NOT_ASKED', 'PHONE', 'NOTEBOOK', 'NO')),
    is_recording_allowed boolean,
    primary key (org_id, case_id),
    foreign key (org_id, case_id) references care_case (org_id, id)
  );
  ${tenantTable('visit_prep')}

  create table appointment (${OF_A_CASE}
    id uuid not null,
    round integer not null,
    mode text not null check (mode in ('IN_PERSON', 'VIDEO', 'WRITTEN_OPINION')),
    state text not null check (state in ('BOOKED', 'ATTENDED', 'NO_SHOW', 'CANCELED', 'OPINION_RECEIVED')),
    starts_at timestamptz not null,
    zone text not null check (length(zone) <= 64),
    starts_on date not null,
    clinician_name text check (length(clinician_name) <= 4000),
    place text check (length(place) <= 4000),
    move_count integer not null,
    reason text check (length(reason) <= 4000),
    ended_on date,${ID_IN_CASE}
  );
  ${tenantTable('appointment')}
`;

export const PANELS_DOWN = `
  drop table appointment, visit_prep, question, coverage, record_item, candidate;
`;

import { randomUUID } from 'node:crypto';
import type { DeliveryPurpose } from '@sextant/data';
import type { TestDatabase } from '@sextant/data/testing';
import {
  queueOf,
  type Channel,
  type ConsentTopic,
  type PatientTaskKind,
  type PatientTaskState,
} from '@sextant/domain';

export interface FixtureCase {
  orgId: string;
  caseId: string;
  patientId: string;
  phoneId: string;
  emailId: string;
  phone: string;
  email: string;
}

export interface CaseWish {
  orgId?: string;
  zone?: string;
  language?: string;
  phone?: string;
  /** Channels with a recorded consent. */
  consents?: readonly Channel[];
}

let count = 0;

/** An open case of a patient with a phone and an address, written straight into the tables. */
export async function aCase(data: TestDatabase, wish: CaseWish = {}): Promise<FixtureCase> {
  count += 1;
  const orgId = wish.orgId ?? data.orgs.a;
  const made = {
    orgId,
    caseId: randomUUID(),
    patientId: randomUUID(),
    phoneId: randomUUID(),
    emailId: randomUUID(),
    phone: wish.phone ?? `+1312555${String(1000 + count).padStart(4, '0')}`,
    email: `patient${count}@patients.test`,
  };
  await data.rows(
    `insert into patient (org_id, id, given_name, family_name, name, search_key, family_key, language, zone)
     values ($1, $2, 'Rosa', 'Test', 'Rosa Test', 'rosa test', 'test', $3, $4)`,
    [orgId, made.patientId, wish.language ?? 'en', wish.zone ?? 'America/New_York'],
  );
  await data.rows(
    `insert into contact_point (org_id, id, patient_id, kind, owner, value) values
     ($1, $2, $4, 'PHONE', 'PATIENT', $5), ($1, $3, $4, 'EMAIL', 'PATIENT', $6)`,
    [orgId, made.phoneId, made.emailId, made.patientId, made.phone, made.email],
  );
  await data.rows(
    `insert into care_case (org_id, id, patient_id, version, status, round, opened_at, opened_on, reasons, is_consent_asked, last_touch_at)
     values ($1, $2, $3, 1, 'OPEN', 1, app_now(), current_date, '{}', true, app_now())`,
    [orgId, made.caseId, made.patientId],
  );
  for (const channel of wish.consents ?? ['SMS']) await consent(data, made, channel, true);
  return made;
}

export async function consent(
  data: TestDatabase,
  of: FixtureCase,
  channel: Channel,
  isGiven: boolean,
  topic: ConsentTopic = 'REMINDERS',
): Promise<void> {
  const actionId = randomUUID();
  await data.rows(
    `insert into case_action (org_id, id, case_id, seq, type, payload, recorded_at, recorded_on, actor_kind, actor_is_clinical, request_hash)
     select $1, $2, $3, coalesce(max(seq), 0) + 1, 'RECORD_CONSENT', '{}', clock_timestamp(), current_date, 'PERSON', false, 'x'
     from case_action where org_id = $1 and case_id = $3`,
    [of.orgId, actionId, of.caseId],
  );
  await data.rows(
    `insert into consent (org_id, patient_id, case_id, action_id, channel, topic, is_given, how, text_version, recorded_at, recorded_on)
     values ($1, $2, $3, $4, $5, $7, $6, 'SPOKEN', 'v1', clock_timestamp(), current_date)`,
    [of.orgId, of.patientId, of.caseId, actionId, channel, isGiven, topic],
  );
}

export async function aTask(
  data: TestDatabase,
  of: FixtureCase,
  { kind = 'SIGN_FORM', state = 'OPEN' }: { kind?: PatientTaskKind; state?: PatientTaskState } = {},
): Promise<string> {
  const id = randomUUID();
  await data.rows(
    `insert into patient_task (org_id, case_id, id, round, kind, state, is_hand_sent, asked_at, asked_on)
     values ($1, $2, $3, 1, $4, $5, false, app_now(), current_date)`,
    [of.orgId, of.caseId, id, kind, state],
  );
  return id;
}

export interface DeliveryWish {
  channel?: Channel;
  /** Seconds from now; negative is in the past. */
  dueInS?: number;
  expiresInS?: number;
  kind?: PatientTaskKind;
  occurrence?: number;
  /** Existing tasks; without them one is made. */
  taskIds?: readonly string[];
}

/** A scheduled row with its items; due a second ago unless told otherwise. */
export async function aDelivery(
  data: TestDatabase,
  of: FixtureCase,
  wish: DeliveryWish = {},
): Promise<string> {
  const id = randomUUID();
  const kind = wish.kind ?? 'SIGN_FORM';
  const taskIds = wish.taskIds ?? [await aTask(data, of, { kind })];
  await data.rows(
    `insert into reminder_delivery (org_id, id, case_id, patient_id, purpose, channel, queue, due_at, expires_at, state)
     values ($1, $2, $3, $4, 'TASKS', $5, $6, app_now() + $7 * interval '1 second', app_now() + $8 * interval '1 second', 'SCHEDULED')`,
    [
      of.orgId,
      id,
      of.caseId,
      of.patientId,
      wish.channel ?? 'SMS',
      queueOf(kind),
      wish.dueInS ?? -1,
      wish.expiresInS ?? 86_400,
    ],
  );
  for (const [position, taskId] of taskIds.entries()) {
    await data.rows(
      `insert into delivery_item (org_id, delivery_id, case_id, task_id, occurrence, kind, position, is_live)
       select $1, $2, $3, $4, $5, t.kind, $6, true from patient_task t where t.org_id = $1 and t.case_id = $3 and t.id = $4`,
      [of.orgId, id, of.caseId, taskId, wish.occurrence ?? 1, position],
    );
  }
  return id;
}

/** A scheduled answer to what the patient just wrote by SMS. */
export async function anAnswer(
  data: TestDatabase,
  of: FixtureCase,
  purpose: Exclude<DeliveryPurpose, 'TASKS'> = 'HELP_ANSWER',
): Promise<string> {
  const id = randomUUID();
  await data.rows(
    `insert into reminder_delivery (org_id, id, case_id, patient_id, purpose, channel, queue, due_at, expires_at, state, contact_point_id)
     values ($1, $2, $3, $4, $6, 'SMS', 'general', app_now(), app_now() + interval '1 hour', 'SCHEDULED', $5)`,
    [of.orgId, id, of.caseId, of.patientId, of.phoneId, purpose],
  );
  return id;
}

/** Sets `app_now()`: the database's clock runs on from there. */
export async function setAppTime(data: TestDatabase, at: string): Promise<void> {
  await data.rows(`update app_clock set shift = $1::timestamptz - now(), is_movable = true`, [at]);
}

export interface DeliveryRow {
  state: string;
  reason: string | null;
  attempt: number;
  due_at: Date;
  sent_at: Date | null;
  body: string | null;
  unknown_count: number;
  provider_key: string | null;
  provider_message_id: string | null;
  channel: string;
}

export async function deliveryRow(data: TestDatabase, id: string): Promise<DeliveryRow> {
  const [row] = await data.rows<DeliveryRow>('select * from reminder_delivery where id = $1', [id]);
  if (!row) throw new Error('There is no such delivery.');
  return row;
}

/** Every agreement that a real channel wants, in every organization. */
export async function agreeAll(data: Pick<TestDatabase, 'rows'>): Promise<void> {
  await data.rows(
    `with people as (
       insert into person (org_id, id, email, name, roles, is_clinical, status)
       select org_id, gen_random_uuid(), 'agreed-' || org_id || '@hospital.test', 'Ada Test', '{ADMINISTRATOR}', false, 'ACTIVE'
       from organization returning org_id, id)
     insert into channel_agreement (org_id, channel, kind, provider_name, signer_name, agreed_on, confirmed_by_id, confirmed_at)
     select p.org_id, needed.channel, needed.kind, 'Provider', 'Ada Test', '2026-01-01', p.id, now()
     from people p cross join (values ('EMAIL', 'BUSINESS_ASSOCIATE'), ('SMS', 'BUSINESS_ASSOCIATE'),
       ('SMS', 'CARRIER_REGISTRATION')) as needed(channel, kind)`,
  );
}

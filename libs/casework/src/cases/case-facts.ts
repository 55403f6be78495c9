import { contactsJson, type StoredContact } from '@sextant/data';
import type { RecordedAction, WayHistory, WorkloadPart } from '@sextant/domain';
import { historiesJson } from './histories.js';

/** Everything a case is made of besides messages, as one statement loads it. Null stands for what is not there. */
export interface CaseFacts {
  caseId: string;
  patient: PatientFacts;
  contacts: StoredContact[];
  organization: { zone: string; quietStartHour: number; quietEndHour: number };
  /** What the organization decided about distress and workload. */
  settings: CaseSettings;
  actions: RecordedAction[];
  /** Who acted, who has the case, and who was asked about, by id. */
  people: Record<string, { name: string; status: string; roles: string[] }>;
  histories: WayHistory[];
}

export interface CaseSettings {
  distressThreshold: number;
  workloadWeights: Partial<Record<WorkloadPart, unknown>> | null;
}

export interface PatientFacts {
  id: string;
  version: number;
  name: string;
  givenName: string;
  familyName: string;
  mrn: string | null;
  birthOn: string | null;
  language: string;
  needsInterpreter: boolean;
  zone: string;
  caregiverName: string | null;
}

/** Names of the SQL parameters, e.g. `{ org: '$1', caseId: '$2', people: '$3', directory: '$4' }`. */
export interface FactParams {
  org: string;
  caseId: string;
  /** uuid[]: people to look up besides those who acted. */
  people: string;
  /** uuid[]: holders or centers an action is about to name. */
  directory: string;
  /** text[]: insurers an action is about to name. */
  payers: string;
}

/** Select list for `from care_case c join patient p …` that yields `CaseFacts`. */
export function caseFactsColumns(params: FactParams): string {
  return `
    c.id as "caseId",
    json_build_object('id', p.id, 'version', p.version, 'name', p.name, 'givenName', p.given_name,
      'familyName', p.family_name, 'mrn', p.mrn, 'birthOn', p.birth_on, 'language', p.language,
      'needsInterpreter', p.needs_interpreter, 'zone', p.zone, 'caregiverName', p.caregiver_name) as patient,
    ${contactsJson(params.org, 'c.patient_id')} as contacts,
    (select json_build_object('zone', o.zone, 'quietStartHour', o.quiet_start_hour, 'quietEndHour', o.quiet_end_hour)
      from organization o where o.org_id = ${params.org}) as organization,
    (select json_build_object('distressThreshold', o.distress_threshold, 'workloadWeights', o.workload_weights)
      from organization o where o.org_id = ${params.org}) as settings,
    ${actionsJson(params)} as actions,
    ${peopleJson(params)} as people,
    ${historiesJson(params)} as histories`;
}

/** The locked or plain row the columns are selected from. */
export function caseFactsFrom({ org, caseId }: Pick<FactParams, 'org' | 'caseId'>): string {
  return `from care_case c join patient p on p.org_id = c.org_id and p.id = c.patient_id
    where c.org_id = ${org} and c.id = ${caseId}`;
}

function actionsJson({ org, caseId }: FactParams): string {
  return `(
    select json_agg(json_build_object('id', a.id, 'seq', a.seq, 'at', iso(a.recorded_at), 'on', a.recorded_on,
      'actor', json_strip_nulls(json_build_object('kind', a.actor_kind, 'id', a.actor_id, 'isClinical', a.actor_is_clinical)),
      'action', a.payload) order by a.seq)
    from case_action a where a.org_id = ${org} and a.case_id = ${caseId})`;
}

function peopleJson({ org, caseId, people }: FactParams): string {
  return `(
    select coalesce(json_object_agg(n.id, json_build_object('name', n.name, 'status', n.status, 'roles', n.roles)), '{}')
    from person n where n.org_id = ${org} and (n.id = c.navigator_id or n.id = any(${people}::uuid[])
      or n.id in (select a.actor_id from case_action a where a.org_id = ${org} and a.case_id = ${caseId})))`;
}

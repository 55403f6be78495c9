import type { NavigationEvidence, PatientEvidence } from '@sextant/contract';
import { AUDIT_EVENT, auditRow, insertRows, namedQuery, withTenant, type Ctx } from '@sextant/data';
import {
  addDays,
  dateIn,
  isMonth,
  MAX_LATE_DAYS,
  monthIn,
  navigationEvidence as evidenceOf,
  type Month,
  type RecordedAction,
} from '@sextant/domain';

/** $1 organization. */
const ORGANIZATION = namedQuery<{ name: string; zone: string }>(
  'insights-organization',
  'select name, zone from organization where org_id = $1',
);

/** The evidence, and whose it is: papers carry the name of who made them. */
export interface OrganizationEvidence extends NavigationEvidence {
  organizationName: string;
}

interface CaseRow {
  caseId: string;
  patientName: string;
  mrn: string | null;
  navigatorId: string | null;
  navigatorName: string | null;
  history: RecordedAction[];
}

/**
 * $1 organization, $2 $3 first and last day on which time of the month can have been logged. All cases with such time,
 * whoever has them: a minute of a person is given away once, over all patients.
 */
const ACTS = namedQuery<CaseRow>(
  'insights-evidence',
  `with worked as (
    select distinct a.case_id from case_action a where a.org_id = $1 and a.recorded_on between $2 and $3
      and a.type in ('LOG_CALL', 'ADD_NOTE', 'LOG_TIME') and (a.payload->>'minutes')::int > 0
  )
  select w.case_id as "caseId", p.name as "patientName", p.mrn, c.navigator_id as "navigatorId",
    n.name as "navigatorName",
    (select json_agg(json_build_object('id', a.id, 'seq', a.seq, 'at', iso(a.recorded_at), 'on', a.recorded_on,
        'actor', json_strip_nulls(json_build_object('kind', a.actor_kind, 'id', a.actor_id, 'isClinical', a.actor_is_clinical)),
        'action', a.payload) order by a.seq)
      from case_action a where a.org_id = $1 and a.case_id = w.case_id
        and (a.type in ('CORRECT', 'RECORD_NAVIGATION_CONSENT', 'RECORD_INITIATING_VISIT', 'RECORD_CARE_PLAN')
          or a.recorded_on between $2 and $3 and a.type in ('LOG_CALL', 'ADD_NOTE', 'LOG_TIME'))) as history
  from worked w join care_case c on c.org_id = $1 and c.id = w.case_id
    join patient p on p.org_id = $1 and p.id = c.patient_id
    left join person n on n.org_id = $1 and n.id = c.navigator_id
  order by p.name collate "und-x-icu", w.case_id`,
);

/** $1 organization, $2 people. */
const NAMES = namedQuery<{ id: string; name: string }>(
  'insights-names',
  'select id, name from person where org_id = $1 and id = any($2::uuid[])',
);

/**
 * The evidence of a month for Principal Illness Navigation, in the practice's zone. Navigators see the patients they
 * have, supervisors everybody's, administrators the totals only. Every read is audited with the cases it showed.
 */
export async function navigationEvidence(
  ctx: Ctx,
  month: Month,
  what: 'insights.evidence' | 'insights.evidence_file' = 'insights.evidence',
): Promise<OrganizationEvidence> {
  if (!isMonth(month)) throw new RangeError('The month is written like 2026-11.');
  return withTenant(ctx, async ({ tx }) => {
    const [organization] = await tx.query(ORGANIZATION, [ctx.orgId]);
    if (!organization) throw new Error('The organization of the request does not exist.');
    const { zone } = organization;
    const { firstOn, lastOn } = monthIn(zone, month);
    const rows = await tx.query(ACTS, [ctx.orgId, firstOn, addDays(lastOn, MAX_LATE_DAYS + 1)]);
    const found = evidenceOf(rows, month, zone, dateIn(zone, ctx.clock.now()));
    const isTeam = ctx.roles.includes('SUPERVISOR') || ctx.actorKind !== 'PERSON';
    const isOwn = ctx.roles.includes('NAVIGATOR');
    const byId = new Map(rows.map((row) => [row.caseId, row]));
    const visible = found.filter(
      ({ caseId }) => isTeam || !isOwn || byId.get(caseId)?.navigatorId === ctx.personId,
    );
    const shown = isTeam || isOwn ? visible : [];
    const people = [...new Set(shown.flatMap(({ acts }) => acts.map(({ personId }) => personId)))];
    const names = new Map((await tx.query(NAMES, [ctx.orgId, people])).map(({ id, name }) => [id, name]));
    const caseIds = shown.map(({ caseId }) => caseId);
    insertRows(tx, AUDIT_EVENT, [auditRow(ctx, { act: 'R', what, caseIds })]);
    const sum = (of: (one: (typeof visible)[number]) => number): number =>
      visible.reduce((total, one) => total + of(one), 0);
    return {
      organizationName: organization.name,
      month,
      zone,
      firstOn,
      lastOn,
      patientCount: visible.length,
      loggedMinutes: sum((one) => one.loggedMinutes),
      countedMinutes: sum((one) => one.countedMinutes),
      reportableCount: sum((one) => one.units.g0023),
      patients: shown.flatMap(({ caseId, acts, units, gates, ...figures }): PatientEvidence[] => {
        const row = byId.get(caseId);
        if (!row) return [];
        const { patientName, mrn, navigatorName } = row;
        return [
          {
            ...figures,
            ...units,
            gates: gates.map(
              ({ on = null, untilOn = null, how = null, practitionerName = null, ...gate }) => ({
                ...gate,
                on,
                untilOn,
                how,
                practitionerName,
              }),
            ),
            caseId,
            patientName,
            mrn,
            navigatorName,
            acts: acts.map(({ personId, isForPlan: _, reason = null, ...act }) => ({
              ...act,
              reason,
              personName: names.get(personId) ?? '',
            })),
          },
        ];
      }),
    };
  });
}

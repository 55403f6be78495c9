import type { BoardScope, CallCase, CallGroup, CallItem, CallList } from '@sextant/contract';
import { auditedRead, namedQuery, tenantQuery, whoParams, type Ctx, type NamedQuery } from '@sextant/data';
import type { CallToMake } from '@sextant/domain';
import { MINE } from '../board/board.js';
import { answer, type Absent } from '../cases/answer.js';
import { requireCaseStaff } from '../rights/case-staff.js';

interface CallRow {
  case: Omit<CallCase, 'items' | 'dueOn' | 'why'>;
  call: CallToMake;
  holder: Pick<CallGroup, 'phone' | 'fax' | 'hours' | 'portalUrl'> | null;
  items: CallItem[];
}

/** $1–$4 who, $5 now. */
function callsQuery(name: string, isMine: boolean): NamedQuery<{ today: string; rows: CallRow[] }> {
  return namedQuery(
    name,
    `with org as (
      select ($5::timestamptz at time zone o.zone)::date as today from organization o where o.org_id = $1
    ), shown as (
      select b.case_id, b.version, b.patient_id, b.patient_name, b.mrn, b.must_move_on, made.call
      from case_board b cross join lateral jsonb_array_elements(b.calls) as made(call)
      where b.org_id = $1 and b.status = 'OPEN' ${isMine ? MINE : ''}
    ), ${auditedRead('calls.read', 'shown')}
    select org.today, (select coalesce(json_agg(json_build_object(
        'case', json_build_object('caseId', s.case_id, 'version', s.version, 'patientName', s.patient_name, 'mrn', s.mrn,
          'mustMoveOn', s.must_move_on, 'birthOn',
          (select p.birth_on from patient p where p.org_id = $1 and p.id = s.patient_id)),
        'call', s.call,
        'holder', (select json_build_object('phone', h.phone, 'fax', h.fax, 'hours', h.hours, 'portalUrl', h.portal_url)
          from holder h where h.org_id = $1 and h.id = (s.call ->> 'holderId')::uuid),
        'items', (select coalesce(json_agg(json_build_object('id', r.id, 'kind', r.kind, 'state', r.state,
            'description', r.description, 'requestCount', r.request_count, 'promisedOn', r.promised_on, 'since', r.since)
            order by r.since, r.id), '[]')
          from record_item r where r.org_id = $1 and r.case_id = s.case_id
            and (s.call -> 'recordItemIds') ? r.id::text)
      ) order by s.must_move_on nulls first, s.patient_name, s.case_id), '[]') from shown s) as rows
    from org`,
  );
}

const CALLS: Record<BoardScope, ReturnType<typeof callsQuery>> = {
  MINE: callsQuery('calls-mine', true),
  TEAM: callsQuery('calls-team', false),
};

/** The calls the caseload needs, one group for each holder, insurer and center, the first due first. */
export async function calls(ctx: Ctx, scope: BoardScope): Promise<CallList> {
  requireCaseStaff(ctx);
  const [found] = await tenantQuery(ctx, CALLS[scope], [...whoParams(ctx), ctx.clock.now()]);
  if (!found) throw new Error('The organization of the request does not exist.');
  const groups = Map.groupBy(found.rows, ({ call }) => `${call.party} ${call.holderId ?? call.who}`);
  return answer<CallList>({
    today: found.today,
    groups: [...groups.values()]
      .flatMap(groupOf)
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)),
  });
}

function groupOf(rows: CallRow[]): Absent<CallGroup>[] {
  const [first] = rows;
  if (!first) return [];
  const { party, who, holderId, phone } = first.call;
  return [
    {
      party,
      who,
      holderId: holderId ?? null,
      ...(first.holder ?? { phone: phone ?? null, fax: null, hours: null, portalUrl: null }),
      dueOn: rows.map(({ call }) => call.dueOn).reduce((a, b) => (a < b ? a : b)),
      cases: rows.map((row) => ({ ...row.case, dueOn: row.call.dueOn, why: row.call.why, items: row.items })),
    },
  ];
}

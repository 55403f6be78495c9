import type {
  HeldBackCount,
  MessageDraftInput,
  MessageTemplate,
  SimulatedDay,
  SimulatedMessage,
  SimulateRemindersResult,
} from '@sextant/contract';
import {
  auditedRead,
  holdsJson,
  namedQuery,
  tenantQuery,
  whoParams,
  type Ctx,
  type StandingHold,
} from '@sextant/data';
import {
  addDays,
  dateIn,
  renderTemplate,
  type AskedVisit,
  type Channel,
  type InstantAt,
  type PatientTaskKind,
  type Sender,
} from '@sextant/domain';
import { languageOf } from '@sextant/messaging';
import { refusedInput } from '../patients/answers.js';
import { isTooLong, wordsOf } from './draft-words.js';
import { requireAdministrator } from '../rights/case-staff.js';
import { isAt, NEWEST_TEMPLATES, SENDER, templateAt } from './message-templates.js';

interface Planned {
  id: string;
  caseId: string;
  patientName: string;
  givenName: string;
  language: string;
  zone: string;
  dueAt: InstantAt;
  channel: Channel;
  /** The kind of the first task, which names the text. */
  kind: PatientTaskKind;
  moreCount: number;
  visit: AskedVisit | null;
}

interface Shown {
  items: Planned[];
  days: SimulatedDay[];
  messageCount: number;
  patientCount: number;
  heldBack: HeldBackCount[];
  holds: StandingHold[];
}

/** How many messages are shown with their text. */
const SHOWN = 200;
const DAYS = 7;

/**
 * The whole plan is in the ledger already: each action replans its case. $1 … $4 who asks, $5 how many are shown, $6
 * days.
 */
const PLAN = namedQuery<Shown>(
  'simulate-reminders',
  `with due as (
     select d.id, d.case_id, d.patient_id, d.channel, d.due_at, p.name, p.given_name, p.language, p.zone,
       (greatest(d.due_at, app_now()) at time zone p.zone)::date as due_on
     from reminder_delivery d
     join patient p on p.org_id = d.org_id and p.id = d.patient_id
     where d.org_id = $1 and d.state = 'SCHEDULED' and d.purpose = 'TASKS'
       and exists (select from delivery_item i where i.org_id = d.org_id and i.delivery_id = d.id and i.is_live)),
   week as (
     select * from due where due_on < (app_now() at time zone zone)::date + $6::int),
   listed as (select * from week order by due_at, id limit $5),
   shown as (select distinct case_id from listed),
   ${auditedRead('reminders.simulate', 'shown')}
   select
     (select coalesce(json_agg(json_build_object('id', l.id, 'caseId', l.case_id, 'patientName', l.name,
         'givenName', l.given_name, 'language', l.language, 'zone', l.zone, 'dueAt', iso(l.due_at), 'channel', l.channel,
         'kind', i.kind, 'moreCount', i.more,
         'visit', (select json_build_object('startsAt', iso(a.starts_at), 'zone', a.zone) from appointment a
           where a.org_id = $1 and a.case_id = l.case_id and a.state = 'BOOKED' order by a.starts_at desc limit 1)
       ) order by l.due_at, l.id), '[]')
      from listed l cross join lateral (
        select t.kind, (count(*) over ())::int - 1 as more from delivery_item t
        where t.org_id = $1 and t.delivery_id = l.id and t.is_live order by t.position limit 1) i) as items,
     (select coalesce(json_agg(json_build_object('on', n.due_on, 'messageCount', n.count) order by n.due_on), '[]')
      from (select due_on, count(*)::int as count from week group by due_on) n) as days,
     (select count(*)::int from week) as "messageCount",
     (select count(distinct patient_id)::int from week) as "patientCount",
     (select coalesce(json_agg(json_build_object('reason', h.reason, 'until', h.until, 'patientCount', h.count)
         order by h.count desc, h.reason, h.until), '[]')
      from (select b.reason, b.until, count(distinct b.patient_id)::int as count
        from (select d.reason, null::date as until, d.patient_id
          from reminder_delivery d
          join care_case c on c.org_id = d.org_id and c.id = d.case_id and c.status = 'OPEN'
          where d.org_id = $1 and d.state = 'SUPPRESSED' and d.purpose = 'TASKS'
            and exists (select from delivery_item i
              join patient_task t on t.org_id = i.org_id and t.case_id = i.case_id and t.id = i.task_id
              where i.org_id = d.org_id and i.delivery_id = d.id and t.state = 'OPEN' and t.answer is null)
            and not exists (select from week w where w.patient_id = d.patient_id)
          union all
          select 'CASE_PAUSED', c.resume_on, c.patient_id
          from care_case c
          where c.org_id = $1 and c.status = 'PAUSED'
            and exists (select from patient_task t
              where t.org_id = c.org_id and t.case_id = c.id and t.state = 'OPEN' and t.answer is null)) b
        group by b.reason, b.until) h) as "heldBack",
     ${holdsJson('$1')} as holds`,
);

/**
 * Who would get what in the next seven days if these drafts were published: the messages that are planned now, in the
 * words they would have, and what keeps them from leaving. Reads only, and is audited with the cases it names. Later actions, answers and opt-outs change
 * the plan.
 */
export async function simulateReminders(
  ctx: Ctx,
  linkBase: string,
  drafts: readonly MessageDraftInput[],
): Promise<SimulateRemindersResult> {
  requireAdministrator(ctx);
  if (drafts.length > 28 || drafts.some(isTooLong))
    return refusedInput({ field: 'drafts', code: 'INVALID', message: 'Write less.' });
  const [[plan], own, [row]] = await Promise.all([
    tenantQuery(ctx, PLAN, [...whoParams(ctx), SHOWN, DAYS]),
    tenantQuery(ctx, NEWEST_TEMPLATES, [ctx.orgId]),
    tenantQuery(ctx, SENDER, [ctx.orgId]),
  ]);
  if (!plan || !row) throw new Error('The organization of the request does not exist.');
  const sender = { name: row.senderName, phone: row.senderPhone };
  const { items, days, messageCount, patientCount, heldBack, holds } = plan;
  return {
    __typename: 'ReminderSimulation',
    messageCount,
    patientCount,
    heldBack,
    holds,
    days: weekOf(days, dateIn(row.zone, ctx.clock.now())),
    items: items.map((planned) => messageFor(planned, drafts, own, sender, `${linkBase}…`)),
  };
}

/** Seven days in a row, those without messages too; one more where a patient's calendar is a day apart. */
function weekOf(counted: readonly SimulatedDay[], today: string): SimulatedDay[] {
  const days = new Map(counted.map(({ on, messageCount }) => [on, messageCount]));
  for (let index = 0; index < DAYS; index += 1) {
    const on = addDays(today, index);
    days.set(on, days.get(on) ?? 0);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([on, messageCount]) => ({ on, messageCount }));
}

function messageFor(
  { givenName, moreCount, visit, ...planned }: Planned,
  drafts: readonly MessageDraftInput[],
  own: readonly MessageTemplate[],
  sender: Sender,
  link: string,
): SimulatedMessage {
  const language = languageOf(planned.language);
  const place = { kind: planned.kind, channel: planned.channel, language };
  const draft = drafts.find((each) => isAt(each, place));
  const template = templateAt(own, place);
  const { subject, ...words } = draft ? wordsOf(draft) : template;
  const { text, ...head } = renderTemplate(
    place,
    { ...words, ...(subject && { subject }) },
    { sender, givenName, moreCount, link, ...(visit && { visit }) },
  );
  return {
    ...planned,
    language,
    version: draft ? null : template.version,
    subject: head.subject ?? null,
    text,
  };
}

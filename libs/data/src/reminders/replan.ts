import { namedQuery } from '../tenant/named-query.js';

/**
 * $1: a `PlanChange` of libs/reminders as json. One statement for the whole change. Only rows that are still SCHEDULED
 * change; the caller holds the lock of the case, which a claim shares, so none can begin to be sent in between. The
 * ledger's own triggers write the events.
 */
export const replanWrite = namedQuery(
  'reminders-replan',
  `with change as (select $1::jsonb as c),
  ended as (
    update reminder_delivery d set state = e.state, reason = e.reason, updated_at = app_now()
    from change, jsonb_to_recordset(c->'ends') as e(id uuid, state text, reason text)
    where d.org_id = (c->>'orgId')::uuid and d.id = e.id and d.state = 'SCHEDULED'
    returning d.id),
  moved as (
    update reminder_delivery d set due_at = m."dueAt", expires_at = m."expiresAt", channel = m.channel, queue = m.queue,
      queued_at = null, updated_at = app_now()
    from change, jsonb_to_recordset(c->'moves') as m(id uuid, channel text, queue text, "dueAt" timestamptz, "expiresAt" timestamptz)
    where d.org_id = (c->>'orgId')::uuid and d.id = m.id and d.state = 'SCHEDULED'
    returning d.id),
  added as (
    insert into reminder_delivery (org_id, id, case_id, patient_id, purpose, channel, queue, due_at, expires_at, state, reason, created_by_action)
    select (c->>'orgId')::uuid, i.id, (c->>'caseId')::uuid, (c->>'patientId')::uuid, 'TASKS', i.channel, i.queue,
      i."dueAt", i."expiresAt", i.state, i.reason, (c->>'actionId')::uuid
    from change, jsonb_to_recordset(c->'inserts')
      as i(id uuid, state text, reason text, channel text, queue text, "dueAt" timestamptz, "expiresAt" timestamptz)
    returning id),
  items_moved as (
    update delivery_item t set delivery_id = m."deliveryId", position = m.position
    from change, jsonb_to_recordset(c->'movedItems') as m("deliveryId" uuid, "taskId" uuid, occurrence int, position int)
    where t.org_id = (c->>'orgId')::uuid and t.case_id = (c->>'caseId')::uuid and t.task_id = m."taskId" and t.occurrence = m.occurrence and t.is_live
    returning t.id),
  items_dropped as (
    update delivery_item t set is_live = false
    from change, jsonb_to_recordset(c->'droppedItems') as m("taskId" uuid, occurrence int)
    where t.org_id = (c->>'orgId')::uuid and t.case_id = (c->>'caseId')::uuid and t.task_id = m."taskId" and t.occurrence = m.occurrence and t.is_live
      -- What may be out already is never planned again.
      and not exists (select from reminder_delivery d where d.org_id = t.org_id and d.id = t.delivery_id and d.unknown_count > 0)
    returning t.id)
  insert into delivery_item (org_id, delivery_id, case_id, task_id, occurrence, kind, position, is_live)
  select (c->>'orgId')::uuid, n."deliveryId", (c->>'caseId')::uuid, n."taskId", n.occurrence, n.kind, n.position, n."isLive"
  from change, jsonb_to_recordset(c->'newItems')
    as n("deliveryId" uuid, "taskId" uuid, occurrence int, kind text, position int, "isLive" boolean)`,
);

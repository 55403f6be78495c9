import type { Delivery, DeliveryItem } from '@sextant/contract';
import { namedQuery } from '@sextant/data';
import type { CaseState } from '@sextant/domain';

/** A message of the ledger as the case page tells it. */
export type DeliveryFacts = Omit<Delivery, '__typename' | 'canUndo'> & { items: DeliveryItem[] };

const SHOWN = 50;

/**
 * JSON list of the newest messages of a case; items that went over to another message are told there. Arguments are SQL expressions, never values. */
export function deliveriesJson(org: string, caseId: string): string {
  return `(
    select coalesce(json_agg(json_build_object('id', d.id, 'channel', d.channel, 'state', d.state, 'reason', d.reason,
        'queue', d.queue, 'dueAt', iso(d.due_at), 'sentAt', iso(d.sent_at),
        'isInOutbox', d.state = 'SENT' and d.provider is not distinct from 'dev-outbox', 'language', d.language, 'text', d.body,
        'templateVersion', d.template_version,
        'items', (select coalesce(json_agg(json_build_object('taskId', i.task_id, 'occurrence', i.occurrence, 'kind', i.kind)
          order by i.position), '[]') from delivery_item i where i.org_id = d.org_id and i.delivery_id = d.id
            and (i.is_live or d.state in ('CANCELED', 'SUPPRESSED', 'MOOT', 'FAILED', 'BOUNCED')))
      ) order by d.due_at desc, d.id), '[]')
    from (select * from reminder_delivery r where r.org_id = ${org} and r.case_id = ${caseId}
      order by r.due_at desc, r.id limit ${SHOWN}) d)`;
}

/** $1 organization, $2 case. */
export const CASE_DELIVERIES = namedQuery<{ deliveries: DeliveryFacts[] }>(
  'case-deliveries',
  `select ${deliveriesJson('$1', '$2')} as deliveries`,
);

/** A message somebody asked for by hand can be taken back until it is sent. */
export function withUndo(deliveries: readonly DeliveryFacts[], state: CaseState): Delivery[] {
  const byHand = new Set(
    state.tasks.filter((task) => task.isHandSent && task.state === 'OPEN').map((task) => task.id),
  );
  return deliveries.map((delivery) => ({
    ...delivery,
    canUndo:
      delivery.state === 'SCHEDULED' &&
      delivery.items.some((item) => item.occurrence === 1 && byHand.has(item.taskId)),
  }));
}

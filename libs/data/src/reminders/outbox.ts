import type { Channel, InstantAt } from '@sextant/domain';
import { namedQuery } from '../tenant/named-query.js';

/** $1 organization … $12 app time. The same key twice is one message. */
export const outboxInsert = namedQuery(
  'outbox-insert',
  `insert into outbox_message (org_id, delivery_id, key, channel, sender, recipient, language, subject, body, link, provider, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
   on conflict (org_id, key) do nothing`,
);

export type OutboxMessage = {
  id: string;
  deliveryId: string;
  channel: Channel;
  sender: string;
  recipient: string;
  language: string;
  subject: string | null;
  body: string;
  link: string | null;
  provider: string;
  at: InstantAt;
  patientName: string | null;
  /** The patient's own: quiet hours are hours there. */
  zone: string | null;
};

/** Newest first: $1 organization, $2 part of recipient or patient or null, $3 channel or null, $4 how many. */
export const outboxList = namedQuery<OutboxMessage>(
  'outbox-list',
  `select m.id, m.delivery_id as "deliveryId", m.channel, m.sender, m.recipient, m.language, m.subject, m.body, m.link, m.provider,
     m.at, p.name as "patientName", p.zone
   from outbox_message m
   left join reminder_delivery d on d.org_id = m.org_id and d.id = m.delivery_id
   left join patient p on p.org_id = d.org_id and p.id = d.patient_id
   where m.org_id = $1 and ($2::text is null or strpos(lower(m.recipient || ' ' || coalesce(p.name, '')), lower($2)) > 0)
     and ($3::text is null or m.channel = $3)
   order by m.at desc, m.id limit $4`,
);

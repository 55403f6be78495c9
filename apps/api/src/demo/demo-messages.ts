import { createHash } from 'node:crypto';
import type { WholeCase } from '@sextant/casework';
import {
  defineTable,
  insertRows,
  linkInsert,
  outboxInsert,
  outcomeInvalidContact,
  type Ctx,
  type Row,
  type Tx,
} from '@sextant/data';
import {
  addDays,
  addMs,
  compareInstants,
  foldCase,
  isConsentGiven,
  planDeliveries,
  topicOf,
  safeSenderName,
  slackOf,
  wantedReminders,
  type Channel,
  type InstantAt,
  type PlannedDelivery,
  type QuietHours,
} from '@sextant/domain';
import { languageOf, renderReminder, shippedTemplate, type AskedTask } from '@sextant/messaging';
import type { PlanFacts } from '@sextant/reminders';
import type { DemoFailure } from './demo-failures.js';
import { demoId } from './demo-random.js';

/** A message that left before the demo was made. */
export interface SentMessage {
  deliveryId: string;
  whole: WholeCase;
  planned: PlannedDelivery;
  sentAt: InstantAt;
}

export interface DemoSender {
  name: string;
  phone: string;
  quietHours: QuietHours;
  /** Where the patient page answers. */
  publicUrl: string;
}

const DELIVERY = defineTable('reminder_delivery', ['id'], {
  ...{
    id: 'uuid',
    caseId: 'uuid',
    patientId: 'uuid',
    purpose: 'text',
    channel: 'text',
    queue: 'text',
    dueAt: 'timestamptz',
  },
  ...{
    expiresAt: 'timestamptz',
    state: 'text',
    reason: 'text?',
    attempt: 'integer',
    contactPointId: 'uuid',
    provider: 'text',
    providerKey: 'text',
  },
  ...{
    language: 'text',
    body: 'text',
    sentAt: 'timestamptz?',
    createdAt: 'timestamptz',
    updatedAt: 'timestamptz',
  },
});
const ITEM = defineTable('delivery_item', ['id'], {
  ...{ id: 'uuid', deliveryId: 'uuid', caseId: 'uuid', taskId: 'uuid', occurrence: 'integer', kind: 'text' },
  ...{ position: 'integer', isLive: 'boolean' },
});
const LINK_DAYS = 7;

/**
 * What the reminders would have sent since each task was asked, until the patient answered or now: planned by the same
 * rules, on the day the task was asked.
 */
export function sentMessages(whole: WholeCase, quietHours: QuietHours, now: InstantAt): SentMessage[] {
  return whole.recorded.flatMap(({ action, seq, at, on }) => {
    if (action.type !== 'ASK_PATIENT') return [];
    const then = foldCase(whole.recorded.slice(0, seq));
    const channel = (['SMS', 'EMAIL'] as const).find((each) =>
      isConsentGiven(then.consents, each, topicOf(action.kind)),
    );
    if (!channel) return [];
    const { slackDays } = slackOf(then, on, []);
    const { zone } = whole.patient;
    const wanted = wantedReminders(then, at, slackDays, zone).filter(
      ({ taskId }) => taskId === action.taskId,
    );
    const channels = { TASKS: channel, VISIT: channel };
    const { deliveries } = planDeliveries({ now: at, zone, quietHours, wanted, sentAt: [], channels });
    const end = endOf(whole, action.taskId, now);
    return deliveries
      .map((planned) => ({ planned, sentAt: addMs(planned.dueAt, 2_000) }))
      .filter(({ sentAt }) => compareInstants(sentAt, end) < 0)
      .map((sent, place) => ({ ...sent, whole, deliveryId: demoId(`delivery/${action.taskId}/${place}`) }));
  });
}

/** When the task stopped wanting messages: an answer, the end of the task or of the case. */
function endOf({ recorded }: WholeCase, taskId: string, now: InstantAt): InstantAt {
  const ends = recorded.filter(({ action }) => {
    const { type } = action;
    if (type === 'CLOSE_CASE' || type === 'PAUSE_CASE' || type === 'REPORT_FACT') return true;
    return (
      (type === 'PATIENT_ANSWERED' || type === 'COMPLETE_PATIENT_TASK' || type === 'CANCEL_PATIENT_TASK') &&
      action.taskId === taskId
    );
  });
  return ends[0]?.at ?? now;
}

/** What the reminder plan has to know of them: none is sent twice, and caps count them. */
export function planFactsOf(sent: readonly SentMessage[], now: InstantAt): PlanFacts {
  return {
    scheduled: [],
    used: sent.flatMap(({ planned, sentAt }) =>
      planned.items.map(({ taskId, occurrence }) => ({ taskId, occurrence, at: sentAt })),
    ),
    failed: [],
    suppressed: [],
    takenAt: sent
      .map(({ sentAt }) => sentAt)
      .filter((at) => at.slice(0, 10) >= addDays(now.slice(0, 10), -8)),
  };
}

/** Writes them into the ledger and the outbox, each with its words and a link that works for a week. */
export function writeSentMessages(
  ctx: Ctx & { tx: Tx },
  sent: readonly SentMessage[],
  sender: DemoSender,
  failures: ReadonlyMap<string, DemoFailure>,
): void {
  const texts = sent.map((message) => ({ ...message, ...wordsOf(message, sender) }));
  insertRows(
    ctx.tx,
    DELIVERY,
    texts.map((text): Row => deliveryRow(text, failures.get(text.deliveryId))),
  );
  insertRows(
    ctx.tx,
    ITEM,
    texts.flatMap(({ deliveryId, planned, whole }) =>
      planned.items.map((item, position) => ({
        ...item,
        ...{
          id: demoId(`item/${deliveryId}/${position}`),
          deliveryId,
          caseId: whole.caseId,
          position,
          isLive: failures.get(deliveryId)?.isFree !== true,
        },
      })),
    ),
  );
  for (const {
    deliveryId,
    whole,
    sentAt,
    contact,
    link,
    token,
    key,
    language,
    subject,
    body,
    planned,
  } of texts) {
    const failure = failures.get(deliveryId);
    if (failure?.reason.startsWith('INVALID_CONTACT'))
      ctx.tx.later(outcomeInvalidContact, [ctx.orgId, contact.id]);
    if (failure?.isOut === false) continue;
    const hash = createHash('sha256').update(token).digest();
    ctx.tx.later(linkInsert, [
      ctx.orgId,
      hash,
      deliveryId,
      whole.caseId,
      whole.patientId,
      contact.id,
      LINK_DAYS,
    ]);
    const name = safeSenderName(sender.name, language);
    const shown = [ctx.orgId, deliveryId, key, planned.channel, name, contact.value, language, subject, body];
    ctx.tx.later(outboxInsert, [...shown, link, 'dev-outbox', sentAt]);
  }
}

function wordsOf({ deliveryId, whole, planned }: SentMessage, sender: DemoSender) {
  const { channel, items } = planned;
  const kind = channel === 'SMS' ? 'PHONE' : 'EMAIL';
  const contact = whole.contacts.find((each) => each.kind === kind);
  if (!contact) throw new Error('A message needs somewhere to go.');
  const language = languageOf(whole.patient.language);
  const token = createHash('sha256').update(`sextant-demo-link:${deliveryId}`).digest('base64url');
  const link = `${sender.publicUrl}/p/${token}`;
  const [first, ...rest] = items.map((item) => askedTask(item.kind, whole));
  if (!first) throw new Error('A message is about a task.');
  const template = shippedTemplate({ kind: first.kind, channel, language });
  const { givenName } = whole.patient;
  const { text, subject } = renderReminder(template, { sender, givenName, tasks: [first, ...rest], link });
  const key = createHash('sha256').update(deliveryId).digest('hex');
  return { contact, language, token, link, key, body: text, subject: subject ?? null };
}

function askedTask(kind: AskedTask['kind'], whole: WholeCase): AskedTask {
  const visit = foldCase(whole.recorded).appointments.at(-1);
  return kind === 'CONFIRM_VISIT' && visit
    ? { kind, visit: { startsAt: visit.startsAt, zone: visit.zone } }
    : { kind };
}

function deliveryRow(
  {
    deliveryId,
    whole,
    planned,
    sentAt,
    contact,
    key,
    language,
    body,
    link,
  }: SentMessage & ReturnType<typeof wordsOf>,
  failure: DemoFailure | undefined,
): Row {
  const { caseId, patientId } = whole;
  const channel: Channel = planned.channel;
  return {
    ...{
      id: deliveryId,
      caseId,
      patientId,
      purpose: 'TASKS',
      channel,
      queue: planned.queue,
      dueAt: planned.dueAt,
    },
    ...{
      expiresAt: planned.expiresAt,
      state: failure?.state ?? 'SENT',
      reason: failure?.reason,
      attempt: failure?.attempt ?? 1,
      contactPointId: contact.id,
      provider: 'dev-outbox',
    },
    ...{
      providerKey: key,
      language,
      body: body.replaceAll(link, '…'),
      sentAt: failure && (!failure.isOut || failure.state === 'UNKNOWN') ? undefined : sentAt,
      createdAt: planned.dueAt,
      updatedAt: sentAt,
    },
  };
}

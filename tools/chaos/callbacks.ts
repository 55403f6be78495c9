/** R15: what a provider reports, in any order, again and again, and forged. */
import { randomUUID } from 'node:crypto';
import { startTestApi, type TestApi } from '../../apps/api/src/testing/test-api.js';
import { twilioSignature } from '../../apps/api/src/webhooks/signatures.js';
import { aCase, aDelivery } from '../../libs/reminders/src/testing/index.js';
import type { Kept } from './report.js';

const TOKEN = '0123456789abcdef0123456789abcdef';
const PUBLIC_URL = 'http://localhost:3000';
const STATUSES = ['queued', 'sending', 'sent', 'delivered', 'undelivered'];
const ORDERS = [
  [0, 1, 2, 3],
  [3, 2, 1, 0],
  [0, 1, 3, 2],
  [3, 0, 1, 2],
  [2, 0, 3, 1],
  // One that contradicts: whichever comes first.
  [2, 4, 3],
  [4, 3, 2],
  [3, 4, 2],
];
const REPEATS = 3;

export async function callbacks(): Promise<Kept> {
  const api = await startTestApi({ env: { TWILIO_AUTH_TOKEN: TOKEN } });
  try {
    let delivered = 0;
    let overwritten = 0;
    let refused = 0;
    let told = 0;
    for (const order of ORDERS) {
      const { id, sid } = await sentMessage(api);
      for (const token of ['another token', '']) {
        if ((await report(api, { id, sid, status: 'delivered', token })) === 403) refused += 1;
      }
      if ((await stateOf(api, id)) !== 'SENT') overwritten += 1;
      for (let repeat = 0; repeat < REPEATS; repeat += 1) {
        for (const index of order) {
          const status = STATUSES[index] ?? '';
          if ((await report(api, { id, sid, status, token: TOKEN })) === 204) told += 1;
        }
      }
      if ((await stateOf(api, id)) === 'DELIVERED') delivered += 1;
      const events = await api.data.rows(
        `select from delivery_event where delivery_id = $1 and from_state = 'DELIVERED'`,
        [id],
      );
      overwritten += events.length;
    }
    const reports = ORDERS.flat().length * REPEATS;
    return {
      id: 'R15',
      name: 'Callbacks in any order, repeated',
      figure: `${ORDERS.length} orders told ${REPEATS} times over (${told} of ${reports} reports taken): ${delivered} of ${ORDERS.length} end delivered, ${overwritten} overwritten; ${refused} of ${ORDERS.length * 2} forged ones refused with 403`,
      isKept:
        told === reports && delivered === ORDERS.length && overwritten === 0 && refused === ORDERS.length * 2,
    };
  } finally {
    await api.close();
  }
}

async function sentMessage({ data }: TestApi): Promise<{ id: string; sid: string }> {
  const sid = `SM${randomUUID().replaceAll('-', '')}`;
  const id = await aDelivery(data, await aCase(data));
  await data.rows(
    `update reminder_delivery set state = 'SENDING', lease_token = gen_random_uuid(), lease_until = now() + interval '1 minute' where id = $1`,
    [id],
  );
  await data.rows(
    `update reminder_delivery set state = 'SENT', sent_at = app_now(), provider = 'twilio', provider_message_id = $2 where id = $1`,
    [id, sid],
  );
  return { id, sid };
}

/** As Twilio posts it, signed with this token. */
async function report(
  api: TestApi,
  { id, sid, status, token }: { id: string; sid: string; status: string; token: string },
): Promise<number> {
  const path = `/webhooks/twilio/status?delivery=${id}`;
  const fields = { MessageSid: sid, MessageStatus: status };
  const answer = await fetch(`${api.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'X-Twilio-Signature': twilioSignature(token, PUBLIC_URL + path, fields) },
  });
  return answer.status;
}

async function stateOf({ data }: TestApi, id: string): Promise<string> {
  const [row] = await data.rows<{ state: string }>('select state from reminder_delivery where id = $1', [id]);
  return row?.state ?? '';
}

import { describe, expect, it } from '@jest/globals';
import {
  aCase,
  aDelivery,
  anAnswer,
  aTask,
  consent,
  deliveryRow,
  setAppTime,
} from '../testing/ledger-fixture.js';
import { sendingBench, TUESDAY } from '../testing/sending-bench.js';

const bench = sendingBench();
const { send } = bench;

describe('a due reminder', () => {
  it('leaves once, with a link of which only the hash is kept', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    expect(await send(rosa, id)).toBe('SENT');
    expect(await send(rosa, id)).toBe('NOTHING');
    expect(bench.sms.sent).toHaveLength(1);
    const [message] = bench.sms.sent;
    expect(message).toMatchObject({ to: rosa.phone, language: 'en', channel: 'SMS' });
    const token = message?.link.split('/p/')[1] ?? '';
    expect(token).toHaveLength(43);
    const row = await deliveryRow(bench.data, id);
    expect(row).toMatchObject({ state: 'SENT', attempt: 1, channel: 'SMS' });
    expect(row.sent_at?.getTime()).toBeGreaterThanOrEqual(Date.parse(TUESDAY));
    expect(row.body).toContain('Please sign the form');
    const [kept] = await bench.data.rows<{ hit: number }>(
      `select (select count(*) from patient_link l where position($1 in l::text) > 0)
        + (select count(*) from reminder_delivery d where position($1 in d::text) > 0) as hit`,
      [token],
    );
    expect(Number(kept?.hit)).toBe(0);
    const links = await bench.data.rows(`select from patient_link where token_hash = sha256($1::bytea)`, [
      token,
    ]);
    expect(links).toHaveLength(1);
  });

  it('has the newest published words of its language, and keeps which version they were', async () => {
    const orgId = bench.data.orgs.b;
    const first = await aCase(bench.data, { orgId });
    const before = await aDelivery(bench.data, first);
    await send(first, before);
    const [person] = await bench.data.rows<{ id: string }>(
      `insert into person (org_id, email, name, roles) values ($1, 'ada@clinic.test', 'Ada', '{ADMINISTRATOR}') returning id`,
      [orgId],
    );
    for (const [language, version, what] of [
      ['en', 1, 'old'],
      ['en', 2, 'new'],
      ['es', 1, 'nuevo'],
    ]) {
      await bench.data.rows(
        `insert into message_template_version (org_id, kind, channel, language, version, body, reviewer_name,
           reviewer_role, reviewed_on, published_at, published_by_id)
         values ($1, 'SIGN_FORM', 'SMS', $2, $3, '{{organization}}: Hi {{first}}, ' || $4 || '. {{link}} STOP',
           'Grace Kim', 'Nurse', '2026-11-20', now(), $5)`,
        [orgId, language, version, what, person?.id],
      );
    }
    const second = await aCase(bench.data, { orgId });
    const after = await aDelivery(bench.data, second);
    await send(second, after);
    expect(bench.sms.sent.map(({ text }) => text)).toEqual([
      expect.stringContaining('Please sign the form'),
      expect.stringMatching(/: Hi Rosa, new\. https?:/),
    ]);
    const kept = await bench.data.rows(
      'select template_version from reminder_delivery where id = any ($1) order by template_version',
      [[before, after]],
    );
    expect(kept).toEqual([{ template_version: 0 }, { template_version: 2 }]);
  });

  it('tells its whole story in events nobody can change', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    await send(rosa, id);
    const events = await bench.data.rows<{ from_state: string | null; to_state: string }>(
      'select from_state, to_state from delivery_event where delivery_id = $1 order by at',
      [id],
    );
    expect(events.map((event) => [event.from_state, event.to_state])).toEqual([
      [null, 'SCHEDULED'],
      ['SCHEDULED', 'SENDING'],
      ['SENDING', 'SENT'],
    ]);
    await expect(bench.data.rows('delete from delivery_event')).rejects.toThrow('append-only');
  });

  it('is audited with the case it was about', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    await send(rosa, id);
    const told = await bench.data.rows(`select actor_kind, what from audit_event where subject_id = $1`, [
      id,
    ]);
    expect(told).toEqual([{ actor_kind: 'SYSTEM', what: 'reminder.send' }]);
  });

  it('leaves once although ten workers take it at the same time', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => send(rosa, id)));
    expect(outcomes.filter((outcome) => outcome === 'SENT')).toHaveLength(1);
    expect(bench.sms.sent).toHaveLength(1);
  });

  it('is nothing to another organization', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    expect(await bench.deps.deliver({ orgId: bench.data.orgs.b, deliveryId: id })).toBe('NOTHING');
    expect((await deliveryRow(bench.data, id)).state).toBe('SCHEDULED');
  });

  it('says nothing personal in the log', async () => {
    const rosa = await aCase(bench.data);
    bench.sms.answer = () => ({ kind: 'REFUSED', isPermanent: false, code: '450' });
    const id = await aDelivery(bench.data, rosa);
    await send(rosa, id);
    bench.sms.answer = () => {
      throw new Error(`no route to ${rosa.phone}`);
    };
    await send(rosa, await aDelivery(bench.data, await aCase(bench.data)));
    const log = bench.deps.log.lines.map((line) => line.text).join('\n');
    expect(log).toContain(id);
    for (const word of ['Rosa', rosa.phone, 'sign', 'go.riverside']) expect(log).not.toContain(word);
  });

  it('speaks the language of the patient', async () => {
    const rosa = await aCase(bench.data, { language: 'es' });
    await send(rosa, await aDelivery(bench.data, rosa, { kind: 'GET_REFERRAL' }));
    expect(bench.sms.sent[0]?.text).toContain('Por favor pida una referencia a su doctor.');
  });
});

describe('the claim asks everything again', () => {
  it.each([
    ['the task is done', `update patient_task set state = 'DONE' where id = $1`, 'MOOT', 'TASK_DONE'],
    [
      'the patient answered',
      `update patient_task set answer = 'DONE', answered_at = now() where id = $1`,
      'MOOT',
      'TASK_ANSWERED',
    ],
    [
      'the request was taken back',
      `update patient_task set state = 'CANCELED' where id = $1`,
      'CANCELED',
      'TAKEN_BACK',
    ],
  ])('when %s, nothing leaves', async (_, sql, state, reason) => {
    const rosa = await aCase(bench.data);
    const taskId = await aTask(bench.data, rosa);
    const id = await aDelivery(bench.data, rosa, { taskIds: [taskId] });
    await bench.data.rows(sql, [taskId]);
    expect(await send(rosa, id)).toBe('NOTHING');
    expect(await deliveryRow(bench.data, id)).toMatchObject({ state, reason });
    expect(bench.sms.sent).toEqual([]);
  });

  it.each([
    ['the case is closed', `status = 'CLOSED', close_reason = 'DECIDED'`, 'CASE_CLOSED'],
    ['the case is paused', `status = 'PAUSED', pause_reason = 'TRAVELING'`, 'CASE_PAUSED'],
    [
      'a death is reported',
      `reported_fact = 'DECEASED', reported_on = current_date, reported_source = 'file'`,
      'PATIENT_DECEASED',
    ],
  ])('when %s, nothing leaves', async (_, change, reason) => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    await bench.data.rows(`update care_case set version = version + 1, ${change} where id = $1`, [
      rosa.caseId,
    ]);
    expect(await send(rosa, id)).toBe('NOTHING');
    expect(await deliveryRow(bench.data, id)).toMatchObject({ state: 'MOOT', reason });
  });

  it('without consent it is suppressed, and the occurrence can be planned again', async () => {
    const rosa = await aCase(bench.data, { consents: [] });
    const id = await aDelivery(bench.data, rosa);
    await send(rosa, id);
    expect(await deliveryRow(bench.data, id)).toMatchObject({ state: 'SUPPRESSED', reason: 'NO_CONSENT' });
    const live = await bench.data.rows('select from delivery_item where delivery_id = $1 and is_live', [id]);
    expect(live).toEqual([]);
  });

  it('after a consent was taken back it is suppressed', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    await consent(bench.data, rosa, 'SMS', false);
    await send(rosa, id);
    expect(await deliveryRow(bench.data, id)).toMatchObject({ state: 'SUPPRESSED', reason: 'NO_CONSENT' });
  });

  it('an opt-out of the number counts for everybody who shares it', async () => {
    const rosa = await aCase(bench.data);
    const luis = await aCase(bench.data, { phone: rosa.phone });
    const id = await aDelivery(bench.data, luis);
    await bench.data.rows(
      `insert into opt_out (org_id, channel, value, source, patient_id) values ($1, 'SMS', $2, 'PATIENT', $3)`,
      [rosa.orgId, rosa.phone, rosa.patientId],
    );
    await send(luis, id);
    expect(await deliveryRow(bench.data, id)).toMatchObject({ state: 'SUPPRESSED' });
    expect(bench.sms.sent).toEqual([]);
  });

  it('takes the other channel when only that one is open', async () => {
    const rosa = await aCase(bench.data, { consents: ['EMAIL'] });
    const id = await aDelivery(bench.data, rosa, { channel: 'SMS' });
    expect(await send(rosa, id)).toBe('SENT');
    expect(bench.email.sent[0]).toMatchObject({ to: rosa.email });
    expect(bench.email.sent[0]?.unsubscribeUrl).toBe(`${bench.email.sent[0]?.link}/unsubscribe`);
    expect(await deliveryRow(bench.data, id)).toMatchObject({ channel: 'EMAIL' });
  });

  it('a merged message leaves without the task that was answered meanwhile', async () => {
    const rosa = await aCase(bench.data);
    const [form, disc] = [
      await aTask(bench.data, rosa),
      await aTask(bench.data, rosa, { kind: 'FETCH_DISC' }),
    ];
    const id = await aDelivery(bench.data, rosa, { taskIds: [form, disc] });
    await bench.data.rows(`update patient_task set answer = 'DONE', answered_at = now() where id = $1`, [
      form,
    ]);
    expect(await send(rosa, id)).toBe('SENT');
    expect(bench.sms.sent[0]?.text).toContain('disc');
  });

  it('too late is expired', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa, { dueInS: -100, expiresInS: -10 });
    expect(await send(rosa, id)).toBe('NOTHING');
    expect(await deliveryRow(bench.data, id)).toMatchObject({ state: 'EXPIRED' });
  });

  it('about a visit that is no longer booked is moot', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa, { kind: 'CONFIRM_VISIT' });
    await send(rosa, id);
    expect(await deliveryRow(bench.data, id)).toMatchObject({ state: 'MOOT', reason: 'VISIT_CHANGED' });
  });

  it('about a booked visit tells its wall time', async () => {
    const rosa = await aCase(bench.data);
    await bench.data.rows(
      `insert into appointment (org_id, case_id, id, round, mode, state, starts_at, zone, starts_on, move_count)
       values ($1, $2, gen_random_uuid(), 1, 'IN_PERSON', 'BOOKED', '2026-11-27T15:30:00Z', 'America/Chicago', '2026-11-27', 0)`,
      [rosa.orgId, rosa.caseId],
    );
    await send(rosa, await aDelivery(bench.data, rosa, { kind: 'CONFIRM_VISIT' }));
    expect(bench.sms.sent[0]?.text).toContain('Your visit: Nov 27, 9:30 AM.');
  });

  it('of which a part may go over one channel and a part over the other forgets neither', async () => {
    const rosa = await aCase(bench.data, { consents: [] });
    await consent(bench.data, rosa, 'SMS', true, 'TASKS');
    await consent(bench.data, rosa, 'EMAIL', true, 'VISIT');
    await bench.data.rows(
      `insert into appointment (org_id, case_id, id, round, mode, state, starts_at, zone, starts_on, move_count)
       values ($1, $2, gen_random_uuid(), 1, 'IN_PERSON', 'BOOKED', '2026-11-27T15:30:00Z', 'America/Chicago', '2026-11-27', 0)`,
      [rosa.orgId, rosa.caseId],
    );
    const visit = await aTask(bench.data, rosa, { kind: 'CONFIRM_VISIT' });
    const form = await aTask(bench.data, rosa, { kind: 'SIGN_FORM' });
    await send(rosa, await aDelivery(bench.data, rosa, { kind: 'CONFIRM_VISIT', taskIds: [visit, form] }));
    expect(bench.email.sent).toHaveLength(1);
    const waiting = await bench.data.rows(
      `select d.state, d.channel, d.queue, i.task_id from delivery_item i
       join reminder_delivery d on d.id = i.delivery_id where i.task_id = $1 and i.is_live`,
      [form],
    );
    expect(waiting).toEqual([
      { state: 'SCHEDULED', channel: 'SMS', queue: 'records-collection', task_id: form },
    ]);
  });
});

describe('quiet hours and caps at the moment of sending', () => {
  it('in Honolulu at 6 in the morning it waits for 9 there', async () => {
    const rosa = await aCase(bench.data, { zone: 'Pacific/Honolulu' });
    const id = await aDelivery(bench.data, rosa);
    expect(await send(rosa, id)).toBe('NOTHING');
    const row = await deliveryRow(bench.data, id);
    expect(row.state).toBe('SCHEDULED');
    expect(row.due_at.toISOString()).toBe('2026-11-24T19:00:00.000Z');
    expect(bench.sms.sent).toEqual([]);
  });

  it('an answer to somebody who wrote leaves in the night, and does not count as sent outside the hours', async () => {
    await setAppTime(bench.data, '2026-11-24T08:00:00Z');
    const counted: string[] = [];
    bench.deps.meter = { count: (what) => void counted.push(what) };
    const rosa = await aCase(bench.data);
    expect(await send(rosa, await anAnswer(bench.data, rosa))).toBe('SENT');
    expect(await send(rosa, await aDelivery(bench.data, rosa))).toBe('NOTHING');
    expect(counted).not.toContain('sent_outside_window');
  });

  it('a second message of a day waits for the next one', async () => {
    const rosa = await aCase(bench.data);
    const [first, second] = [
      await aDelivery(bench.data, rosa),
      await aDelivery(bench.data, rosa, { kind: 'FETCH_DISC' }),
    ];
    await send(rosa, first);
    expect(await send(rosa, second)).toBe('NOTHING');
    expect((await deliveryRow(bench.data, second)).due_at.toISOString()).toBe('2026-11-25T15:00:00.000Z');
  });

  it('a fourth message in seven days waits', async () => {
    const rosa = await aCase(bench.data);
    for (const days of [0, 1, 2]) {
      await setAppTime(bench.data, `2026-11-${24 + days}T16:00:00Z`);
      expect(await send(rosa, await aDelivery(bench.data, rosa))).toBe('SENT');
    }
    await setAppTime(bench.data, '2026-11-27T16:00:00Z');
    const fourth = await aDelivery(bench.data, rosa, { expiresInS: 7 * 86_400 });
    expect(await send(rosa, fourth)).toBe('NOTHING');
    expect((await deliveryRow(bench.data, fourth)).due_at.getTime()).toBeGreaterThanOrEqual(
      Date.parse('2026-12-01T15:00:00Z'),
    );
  });
});

describe('what the provider says', () => {
  it.each([
    [1, 60],
    [2, 300],
    [3, 900],
    [4, 3_600],
  ])(
    'refused for now the %i. time, it is tried again after %i s at the earliest',
    async (attempt, seconds) => {
      const rosa = await aCase(bench.data);
      const id = await aDelivery(bench.data, rosa);
      await bench.data.rows('update reminder_delivery set attempt = $2 where id = $1', [id, attempt - 1]);
      bench.sms.answer = () => ({ kind: 'REFUSED', isPermanent: false, code: '450' });
      expect(await send(rosa, id)).toBe('RETRY');
      const row = await deliveryRow(bench.data, id);
      expect(row).toMatchObject({ state: 'SCHEDULED', reason: 'REFUSED_450' });
      const waits = (row.due_at.getTime() - Date.parse(TUESDAY)) / 1_000;
      expect(waits).toBeGreaterThanOrEqual(seconds);
      expect(waits).toBeLessThan(seconds * 1.25 + 60);
    },
  );

  it('refused a fifth time, it failed', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    await bench.data.rows('update reminder_delivery set attempt = 4 where id = $1', [id]);
    bench.sms.answer = () => ({ kind: 'REFUSED', isPermanent: false, code: '421' });
    expect(await send(rosa, id)).toBe('FAILED');
    expect(await deliveryRow(bench.data, id)).toMatchObject({ state: 'FAILED', reason: 'REFUSED_421' });
  });

  it('refused for good, the number is marked and nothing more goes there', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    bench.sms.answer = () => ({ kind: 'REFUSED', isPermanent: true, code: '550' });
    expect(await send(rosa, id)).toBe('SUPPRESSED');
    expect(await deliveryRow(bench.data, id)).toMatchObject({
      state: 'SUPPRESSED',
      reason: 'INVALID_CONTACT_550',
    });
    const [point] = await bench.data.rows('select is_invalid from contact_point where id = $1', [
      rosa.phoneId,
    ]);
    expect(point).toEqual({ is_invalid: true });
    const next = await aDelivery(bench.data, rosa, { kind: 'FETCH_DISC' });
    await send(rosa, next);
    expect((await deliveryRow(bench.data, next)).state).toBe('SUPPRESSED');
  });
});

describe('the ledger itself', () => {
  it.each([
    ['SENT', 'SCHEDULED'],
    ['CANCELED', 'SCHEDULED'],
    ['MOOT', 'SENDING'],
    ['DELIVERED', 'SENT'],
    ['EXPIRED', 'SENT'],
  ])('lets nothing go from %s to %s', async (from, to) => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    await bench.data.rows(`alter table reminder_delivery disable trigger guard`);
    await bench.data.rows(
      `update reminder_delivery set state = $2, lease_token = gen_random_uuid(), lease_until = now() where id = $1`,
      [id, from],
    );
    await bench.data.rows(`alter table reminder_delivery enable trigger guard`);
    await expect(
      bench.data.rows(`update reminder_delivery set state = $2 where id = $1`, [id, to]),
    ).rejects.toThrow(`cannot go from ${from} to ${to}`);
  });

  it('holds one live row for a task and occurrence', async () => {
    const rosa = await aCase(bench.data);
    const taskId = await aTask(bench.data, rosa);
    await aDelivery(bench.data, rosa, { taskIds: [taskId] });
    await expect(aDelivery(bench.data, rosa, { taskIds: [taskId] })).rejects.toThrow('delivery_item_once');
  });
});

import { randomUUID } from 'node:crypto';
import { openCase, recordAction, replanCase } from '@sextant/casework';
import { openAppClock, type AppClock, type Ctx } from '@sextant/data';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import type { Action, PatientTaskKind } from '@sextant/domain';
import { drainDirectly, raiseCallsDue, sweepOnce, type CallNeed } from '@sextant/reminders';
import { fakeDeps, fakeMessenger, setAppTime, type FakeMessenger } from '@sextant/reminders/testing';
import { raiseCall } from '../loops/raise-call.js';

/** A database, a navigator, and a way out that only remembers: the whole path of a message without any queue. */
export interface Bench {
  data: TestDatabase;
  ana: Ctx;
  sms: FakeMessenger;
  email: FakeMessenger;
  deps: ReturnType<typeof fakeDeps>;
  clock: AppClock;
  /** It is this time from now on, for the code and for the database. */
  at(instant: string): Promise<void>;
  /** Everything due leaves. */
  send(): Promise<void>;
  /** One sweep, and the calls that are due. */
  sweep(): Promise<void>;
  /** `email`: with an address and a consent for it, besides the phone. */
  aPatient(over?: {
    phone?: string;
    email?: string;
    consents?: boolean;
    language?: string;
  }): Promise<{ caseId: string; phone: string }>;
  record(caseId: string, action: Action): Promise<void>;
  ask(caseId: string, kind?: PatientTaskKind): Promise<string>;
  deliveries(
    caseId: string,
  ): Promise<{ id: string; state: string; reason: string | null; occurrence: number }[]>;
  calls(caseId: string): Promise<{ reason: string; isDone: boolean }[]>;
  close(): Promise<void>;
}

export async function openBench(): Promise<Bench> {
  const data = await openTestDatabase();
  const clock = await openAppClock(data.db, { isMovable: true });
  const personId = randomUUID();
  await data.rows(
    `insert into person (org_id, id, email, name, roles, is_clinical, status) values ($1, $2, $3, 'Ana Reyes', '{NAVIGATOR}', false, 'ACTIVE')`,
    [data.orgs.a, personId, `${personId}@clinic.test`],
  );
  const ana: Ctx = { ...data.asOrg(data.orgs.a, { roles: ['NAVIGATOR'] }), personId, clock: clock.clock };
  const [sms, email] = [fakeMessenger('SMS'), fakeMessenger('EMAIL')];
  const deps = fakeDeps({ db: data.db, clock: clock.clock }, { SMS: sms, EMAIL: email });
  const sweepDeps = {
    ...deps,
    raiseCall: (ctx: Ctx, need: CallNeed) => raiseCall(ctx, need, deps.log),
    planAgain: replanCase,
  };
  let phones = 0;

  const bench: Bench = {
    data,
    ana,
    sms,
    email,
    deps,
    clock,
    async at(instant) {
      await setAppTime(data, instant);
      await clock.refresh();
    },
    async send() {
      await drainDirectly(deps);
    },
    async sweep() {
      await sweepOnce(sweepDeps);
      await sweepOnce(sweepDeps);
      await raiseCallsDue(sweepDeps);
    },
    async aPatient({ phone, email, consents = true, language = 'en' } = {}) {
      phones += 1;
      const number = phone ?? `+1212555${String(3000 + phones)}`;
      const opened = await openCase(ana, {
        clientMutationId: randomUUID(),
        givenName: 'Rosa',
        familyName: 'Test',
        language,
        zone: 'America/New_York',
        phone: number,
        ...(email ? { email } : {}),
        triage: { reasons: ['REASSURANCE'], cancerType: 'Thyroid', diagnosedOn: '2026-10-21' },
        ...(consents
          ? {
              consent: {
                channel: 'SMS',
                topic: 'REMINDERS',
                isGiven: true,
                how: 'SPOKEN',
                textVersion: '1',
                riskVersion: '1',
              },
            }
          : {}),
      });
      if (opened.__typename !== 'CaseOpened') throw new Error(JSON.stringify(opened));
      const caseId = opened.case.id;
      if (email) {
        const agreed = {
          topic: 'REMINDERS',
          isGiven: true,
          how: 'SPOKEN',
          textVersion: '1',
          riskVersion: '1',
        } as const;
        await bench.record(caseId, { type: 'RECORD_CONSENT', channel: 'EMAIL', ...agreed });
      }
      return { caseId, phone: number };
    },
    async record(caseId, action) {
      const result = await recordAction(ana, { actionId: randomUUID(), caseId, action });
      if (result.__typename !== 'ActionRecorded') throw new Error(JSON.stringify({ ...result, case: null }));
    },
    async ask(caseId, kind = 'SIGN_FORM') {
      const taskId = randomUUID();
      await bench.record(caseId, { type: 'ASK_PATIENT', taskId, kind });
      return taskId;
    },
    deliveries: (caseId) =>
      data.rows(
        `select d.id, d.state, d.reason, min(i.occurrence) as occurrence from reminder_delivery d
         join delivery_item i on i.org_id = d.org_id and i.delivery_id = d.id
         where d.case_id = $1 group by d.id, d.state, d.reason, d.due_at order by d.due_at`,
        [caseId],
      ),
    calls: (caseId) =>
      data.rows(`select reason, is_done as "isDone" from call_task where case_id = $1 order by raised_on`, [
        caseId,
      ]),
    async close() {
      clock.stop();
      await data.close();
    },
  };
  return bench;
}

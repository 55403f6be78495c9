import { randomUUID } from 'node:crypto';
import { recordAction, tellCrisis } from '@sextant/casework';
import { isFault, withTenant } from '@sextant/data';
import { crisisWordsWith, findCrisis, type Action, type CrisisKind } from '@sextant/domain';
import { confirmStop, holdAllWhoShare, stopForAllWhoShare, takeStopBack } from '@sextant/reminders';
import type { OpenLink } from './patient-link.js';

/** What a tap on the page says. */
export type PatientAct =
  | { kind: 'done' | 'help' | 'mistake'; taskId: string }
  | { kind: 'text'; words: string }
  | { kind: 'stop' | 'unstop' };

const MISTAKE = 'Tapped by mistake';
const DEADLOCK = '40P01';
const TRIES = 3;

/**
 * Records what the patient tapped, through the one way everything on a case is recorded. `once` is the id of the action:
 * a double tap is one. False: there is nothing to say it about any more.
 */
export async function act(open: OpenLink, what: PatientAct, once: string): Promise<boolean> {
  switch (what.kind) {
    case 'done':
    case 'help': {
      const task = open.page.tasks.find((each) => each.taskId === what.taskId);
      if (!task) return false;
      const answer = what.kind === 'done' ? 'DONE' : 'HELP';
      return say(open, once, {
        type: 'PATIENT_ANSWERED',
        answerId: once,
        taskId: task.taskId,
        answer,
        channel: open.page.channel,
      });
    }
    case 'text':
      return write(open, what.words, once);
    case 'mistake': {
      const actionId = open.page.tasks.find((each) => each.taskId === what.taskId)?.answerActionId;
      return actionId ? say(open, once, { type: 'CORRECT', actionId, reason: MISTAKE }) : false;
    }
    case 'stop':
      return stop(open, once);
    case 'unstop':
      return unstop(open, once);
  }
}

/** An id for an act that comes without a form of ours: the one-click POST of a mail program. */
export function newOnce(): string {
  return randomUUID();
}

async function say({ ctx, link }: OpenLink, actionId: string, action: Action): Promise<boolean> {
  const result = await recordAction(ctx, { actionId, caseId: link.caseId, action });
  return result.__typename === 'ActionRecorded';
}

/** Words that sound like an emergency also raise a call and are told to the supervisors, or nothing is recorded. */
function write(open: OpenLink, text: string, once: string): Promise<boolean> {
  const { channel, zone } = open.page;
  const crisis = crisisIn(open, text);
  const words: Action = { type: 'PATIENT_ANSWERED', answerId: once, answer: 'TEXT', text, channel };
  if (!crisis) return say(open, once, words);
  return withTenant(open.ctx, async (inside) => {
    if (!(await say({ ...open, ctx: inside }, once, { ...words, crisis }))) return false;
    await tellCrisis(inside, { caseId: open.link.caseId, answerId: once, zone });
    return true;
  });
}

/** What the words sound like, by the built-in list and the organization's own. */
export function crisisIn({ page }: OpenLink, text: string): CrisisKind | undefined {
  return findCrisis(text, crisisWordsWith(page.crisisWords));
}

/** The opt-out, the end of everybody's messages to this place, and the one confirmation: all or nothing. */
function stop(open: OpenLink, once: string): Promise<boolean> {
  if (open.page.isStopped) return Promise.resolve(true);
  const { channel, contactValue: value } = open.page;
  return again(() =>
    withTenant(open.ctx, async (inside) => {
      holdAllWhoShare(inside, { channel, value });
      const action: Action = { type: 'PATIENT_ANSWERED', answerId: once, answer: 'STOP', channel };
      if (!(await say({ ...open, ctx: inside }, once, action))) return false;
      await stopForAllWhoShare(inside, { channel, value });
      confirmStop(inside, { ...open.link, channel, actionId: once });
      return true;
    }),
  );
}

function unstop(open: OpenLink, once: string): Promise<boolean> {
  const { channel, contactValue: value, stopActionId } = open.page;
  if (!stopActionId) return Promise.resolve(false);
  return again(() =>
    withTenant(open.ctx, async (inside) => {
      takeStopBack(inside, { channel, value }, stopActionId);
      return say({ ...open, ctx: inside }, once, {
        type: 'CORRECT',
        actionId: stopActionId,
        reason: MISTAKE,
      });
    }),
  );
}

/** Two people who share a number may stop in the same instant; PostgreSQL then lets one of them begin anew. */
async function again<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === TRIES || !isFault(error, DEADLOCK)) throw error;
    }
  }
}

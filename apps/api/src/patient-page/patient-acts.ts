import { recordAction, tellCrisis } from '@sextant/casework';
import { againOnDeadlock, withTenant } from '@sextant/data';
import { crisisWordsWith, findCrisis, type Action, type CrisisKind } from '@sextant/domain';
import { takeStopBack, uuidOf } from '@sextant/reminders';
import type { OpenLink } from './patient-link.js';
import { stopAt } from './stop-at.js';

/** What a tap on the page says. */
export type PatientAct =
  | { kind: 'done' | 'help' | 'mistake'; taskId: string }
  | { kind: 'text'; words: string }
  | { kind: 'stop' | 'unstop' };

const MISTAKE = 'Tapped by mistake';

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
      return say(open, once, { ...saidBy(open, once), taskId: task.taskId, answer });
    }
    case 'text':
      // Other words from the same page, sent again over a bad line, are said too.
      return write(open, what.words, uuidOf(once, what.words));
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

async function say({ ctx, link }: OpenLink, actionId: string, action: Action): Promise<boolean> {
  const result = await recordAction(ctx, { actionId, caseId: link.caseId, action });
  return result.__typename === 'ActionRecorded';
}

/** Words that sound like an emergency also raise a call and are told to the supervisors, or nothing is recorded. */
function write(open: OpenLink, text: string, once: string): Promise<boolean> {
  const { zone } = open.page;
  const crisis = crisisIn(open, text);
  const words: Action = { ...saidBy(open, once), answer: 'TEXT', text };
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

/** Where the answer came from. */
function saidBy({ link, page }: OpenLink, answerId: string) {
  const { contactPointId } = link;
  const caregivers = page.isCaregivers ? { isCaregivers: true } : {};
  return {
    type: 'PATIENT_ANSWERED',
    answerId,
    channel: page.channel,
    contactPointId,
    ...caregivers,
  } as const;
}

async function stop({ ctx, link, page }: OpenLink, once: string): Promise<boolean> {
  const { channel, contactValue: value } = page;
  await stopAt(ctx, link, { channel, value }, once);
  return true;
}

function unstop(open: OpenLink, once: string): Promise<boolean> {
  const { channel, contactValue: value, stopActionId } = open.page;
  if (!stopActionId) return Promise.resolve(false);
  return againOnDeadlock(() =>
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

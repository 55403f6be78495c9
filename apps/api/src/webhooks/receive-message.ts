import { recordAction, stopMessages, tellCrisis, tellStrangerCrisis } from '@sextant/casework';
import {
  againOnDeadlock,
  inboundCase,
  inboundInsert,
  inboundOrganizations,
  inboundPlace,
  lookUp,
  withTenant,
  type Ctx,
  type InboundPlace,
  type Tx,
} from '@sextant/data';
import {
  classifyInbound,
  cleanWords,
  crisisWordsWith,
  taskMeant,
  topicsOfStart,
  type Action,
  type Channel,
  type ConsentHow,
  type ConsentTopic,
  type InboundMeaning,
  type OpenTask,
} from '@sextant/domain';
import { holdAllWhoShare, openAgain, planAnswer, uuidOf } from '@sextant/reminders';
import type { Services } from '../services.js';

/** One message from outside, as its provider told it. */
export interface ReceivedMessage {
  channel: Channel;
  /** E.164 number or e-mail address. */
  sender: string;
  /** The number or address it was written to. */
  recipient: string;
  text: string;
  /** How many pictures or files came along. */
  pictures: number;
  providerMessageId: string;
  /** The carrier took it as one of its own words (STOP, START, HELP). */
  isCarrierWord: boolean;
}

const REPLY = { SMS: 'SMS_REPLY', EMAIL: 'EMAIL_REPLY' } as const satisfies Record<Channel, ConsentHow>;
/** The version of what START agrees to. */
const START_TEXT = 'START 1';

/** Understands a message and does what it asks for, once, in every organization that knows the sender. */
export async function receiveMessage(
  services: Services,
  message: ReceivedMessage,
  requestId: string,
): Promise<void> {
  const { db, clock, log } = services;
  const kind = message.channel === 'SMS' ? 'PHONE' : 'EMAIL';
  const found = await lookUp(db, inboundOrganizations, [kind, message.sender, message.recipient]);
  for (const { orgId } of found) {
    const ctx: Ctx = { db, clock, orgId, requestId, actorKind: 'PATIENT', roles: [], isClinical: false };
    const meaning = await againOnDeadlock(() => receiveIn(ctx, message, kind));
    log.info({ orgId, channel: message.channel, meaning: meaning ?? 'REPEATED' }, 'message received');
  }
  if (found.length === 0) log.warn({ channel: message.channel }, 'message from nobody we know');
}

type Inside = Ctx & { tx: Tx };
type PlaceCase = InboundPlace['cases'][number];

/** Undefined: it was told before. */
function receiveIn(
  ctx: Ctx,
  message: ReceivedMessage,
  kind: 'PHONE' | 'EMAIL',
): Promise<InboundMeaning | undefined> {
  const { channel, sender } = message;
  const id = uuidOf(ctx.orgId, channel, message.providerMessageId, 'inbound');
  return withTenant(ctx, async (inside) => {
    holdAllWhoShare(inside, { channel, value: sender });
    const [place] = await inside.tx.query(inboundPlace, [ctx.orgId, kind, sender, channel]);
    if (!place) return undefined;
    const about = place.cases[0];
    const task = about && taskMeant(about.tasks, about.lastAsked, message.pictures > 0);
    const understood = classifyInbound(message.text, {
      asksForYes: task?.kind === 'CONFIRM_VISIT',
      crisisWords: crisisWordsWith(place.crisisWords),
    });
    const meaning = understood.meaning === 'START' && !place.isOptedOut ? 'TEXT' : understood.meaning;
    const text = cleanWords(message.text);
    const row = [ctx.orgId, id, channel, message.providerMessageId, sender, text, meaning];
    const [fresh] = await inside.tx.query(inboundInsert, row);
    if (!fresh) return undefined;
    if (about) inside.tx.later(inboundCase, [ctx.orgId, id, about.caseId]);
    const work: Work = { inside, message, id, text, about, task, place };
    if (meaning === 'STOP' || understood.alsoStops) await stop(work, meaning === 'STOP');
    if (meaning !== 'STOP') await answer(work, meaning);
    return meaning;
  });
}

interface Work {
  inside: Inside;
  message: ReceivedMessage;
  id: string;
  text: string;
  about: PlaceCase | undefined;
  /** What they were asked, and "done" is about. */
  task: OpenTask | undefined;
  place: InboundPlace;
}

/** For the number, whoever shares it; also when no open case of ours can record it. */
function stop({ inside, message, id, about, place }: Work, isAsked: boolean): Promise<void> {
  const { channel, sender: value } = message;
  const isSaid = message.isCarrierWord && place.carrierAnswersStop;
  const isConfirmed = isAsked && !isSaid && !place.isOptedOut;
  const how = REPLY[channel];
  return stopMessages(inside, { channel, value, about, how, actionId: uuidOf(id, 'stop'), isConfirmed });
}

async function answer(
  { inside, message, id, text, about, task, place }: Work,
  meaning: Exclude<InboundMeaning, 'STOP'>,
): Promise<void> {
  const { channel, sender, pictures } = message;
  if (!about) {
    if (isCrisis(meaning)) await tellStrangerCrisis(inside, { id, channel, sender, meaning });
    return;
  }
  const to = { ...about, channel };
  const isSaid = message.isCarrierWord && place.carrierAnswersStop;
  const taskId = task ? { taskId: task.taskId } : {};
  const actionId = uuidOf(id, meaning);
  const { contactPointId, isCaregivers } = about;
  const words: Action = {
    type: 'PATIENT_ANSWERED',
    answerId: actionId,
    answer: 'TEXT',
    text,
    channel,
    contactPointId,
    ...(isCaregivers ? { isCaregivers } : {}),
    ...(pictures > 0 ? { pictures } : {}),
  };
  switch (meaning) {
    case 'START': {
      // A caregiver opens her own number again; what the patient agreed to is the patient's to say.
      if (isCaregivers) openAgain(inside, { channel, value: sender });
      const isProven = isCaregivers
        ? await say(inside, about, actionId, words)
        : await agreeAgain(inside, about, channel, actionId);
      if (isProven && !isSaid) planAnswer(inside, to, 'OPT_IN_CONFIRMATION');
      return;
    }
    case 'HELP':
      await say(inside, about, actionId, { ...words, answer: 'HELP', ...taskId });
      if (!isSaid) planAnswer(inside, to, 'HELP_ANSWER');
      return;
    case 'DONE':
      await say(inside, about, actionId, task ? { ...words, answer: 'DONE', ...taskId } : words);
      return;
    case 'TEXT':
      // A picture may be what was asked for: the reminders wait until a person has looked.
      if (pictures > 0) await say(inside, about, actionId, { ...words, ...taskId });
      else if (text !== '') await say(inside, about, actionId, words);
      return;
    case 'CRISIS_LIFE':
    case 'CRISIS_SUICIDE':
      await say(inside, about, actionId, {
        ...words,
        crisis: meaning === 'CRISIS_LIFE' ? 'LIFE' : 'SUICIDE',
      });
      planAnswer(inside, to, meaning);
      await tellCrisis(inside, { caseId: about.caseId, answerId: actionId, zone: place.zone });
  }
}

/** One consent a topic, each with its proof. */
async function agreeAgain(ctx: Ctx, about: PlaceCase, channel: Channel, actionId: string): Promise<boolean> {
  let isProven = false;
  for (const topic of topicsOfStart(about.consents, channel)) {
    const consent = consentBy(about, channel, topic);
    isProven = (await say(ctx, about, uuidOf(actionId, topic), consent)) || isProven;
  }
  return isProven;
}

function consentBy({ contactPointId }: PlaceCase, channel: Channel, topic: ConsentTopic): Action {
  return {
    type: 'RECORD_CONSENT',
    channel,
    topic,
    isGiven: true,
    how: REPLY[channel],
    textVersion: START_TEXT,
    contactPointId,
  };
}

function isCrisis(meaning: InboundMeaning): boolean {
  return meaning === 'CRISIS_LIFE' || meaning === 'CRISIS_SUICIDE';
}

async function say(ctx: Ctx, about: PlaceCase, actionId: string, action: Action): Promise<boolean> {
  const result = await recordAction(ctx, { actionId, caseId: about.caseId, action });
  return result.__typename === 'ActionRecorded';
}

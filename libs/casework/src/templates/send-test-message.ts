import { createHash, randomUUID } from 'node:crypto';
import type { TestMessageInput, TestMessageResult } from '@sextant/contract';
import { audit, namedQuery, parsePhone, withTenant, type Ctx } from '@sextant/data';
import { isChannelAgreed, safeSenderName, sampleFacts, shortPhone, type Channel } from '@sextant/domain';
import { agreements } from '@sextant/identity';
import { AT_ANY_TIME, renderReminder, type Channels, type OutgoingMessage } from '@sextant/messaging';
import { refusedInput } from '../patients/answers.js';
import { problemsOf, wordsOf } from './draft-words.js';
import { requireAdministrator } from '../rights/case-staff.js';
import { SENDER } from './message-templates.js';

/** $1 organization, $2 person. */
const OWN_ADDRESS = namedQuery<{ email: string }>(
  'test-message-own-address',
  `select email from person where org_id = $1 and id = $2 and status = 'ACTIVE'`,
);

/** Whether a patient or caregiver can be reached there. $1 organization, $2 number or address. */
const IS_OF_A_PATIENT = namedQuery<{ isTaken: boolean }>(
  'test-message-of-a-patient',
  `select exists (select from contact_point c where c.org_id = $1 and c.value = $2) as "isTaken"`,
);

export interface TestMessageDeps {
  channels: Channels;
  linkBase: string;
}

/**
 * Sends the words, filled in for a fictional patient, to the person who asks: an e-mail to the address they sign in
 * with, a text message to the phone they hold. Never to a patient: a number on file with one is refused. A real provider
 * gets it only while the agreement with it is confirmed. The link in it opens nothing. The same `clientMutationId` is one
 * message to a provider that keeps keys.
 */
export async function sendTestMessage(
  ctx: Ctx,
  { channels, linkBase }: TestMessageDeps,
  input: TestMessageInput,
): Promise<TestMessageResult> {
  const personId = requireAdministrator(ctx);
  const { draft } = input;
  const { kind, channel, language } = draft;
  const words = wordsOf(draft);
  const messenger = channels[channel];
  // Where patients' messages would go meanwhile is no place to look for a test: saying so helps more than the outbox.
  if (messenger.untilAgreed && !isChannelAgreed(channel, await agreements(ctx))) return notAgreed(channel);
  const phone = channel === 'SMS' ? parsePhone((input.phone ?? '').slice(0, 40))?.value : undefined;
  if (channel === 'SMS' && phone === undefined)
    return refused('phone', 'NOT_A_PHONE', 'Enter the number of your own phone.');
  const prepared = await withTenant(ctx, async (inside) => {
    const [[sender], [own], [patient]] = await Promise.all([
      inside.tx.query(SENDER, [ctx.orgId]),
      inside.tx.query(OWN_ADDRESS, [ctx.orgId, personId]),
      inside.tx.query(IS_OF_A_PATIENT, [ctx.orgId, phone ?? '']),
    ]);
    if (!sender || !own) throw new Error('The person of the request does not exist.');
    if (patient?.isTaken)
      return refused('phone', 'PATIENT_PHONE', 'This is a patient’s number. Enter your own.');
    const from = { name: sender.senderName, phone: sender.senderPhone };
    const problems = problemsOf(draft, words, { sender: from, linkBase });
    if (problems.length > 0) return refusedInput(...problems);
    audit(inside, inside.tx, { act: 'E', what: 'message_template.test' });
    return { from, to: phone ?? own.email };
  });
  if ('problems' in prepared) return prepared;
  const { from, to } = prepared;
  const link = `${linkBase}example`;
  const { givenName, visit } = sampleFacts(language, ctx.clock.now());
  const template = { kind, channel, language, version: 0, ...words };
  const message: OutgoingMessage = {
    ...renderReminder(template, { sender: from, givenName, tasks: [{ kind, visit }], link }),
    key: keyOf(ctx.orgId, personId, input.clientMutationId),
    deliveryId: randomUUID(),
    channel,
    to,
    sender: { name: safeSenderName(from.name, language), phone: shortPhone(from.phone) },
    language,
    link,
    at: ctx.clock.now(),
  };
  const result = await messenger.send(ctx, message, AT_ANY_TIME);
  if (result.kind === 'ACCEPTED') return { __typename: 'TestMessageSent', to };
  return refused('body', 'NOT_SENT', 'The message did not leave. Try again in a minute.');
}

const PROVIDER_OF = { SMS: 'text messages', EMAIL: 'e-mail' } as const;

function notAgreed(channel: Channel): ReturnType<typeof refusedInput> {
  const message = `Nothing was sent: the agreement with the provider of ${PROVIDER_OF[channel]} is not confirmed. Confirm it in Settings, then send again.`;
  return refused('channel', 'CHANNEL_NOT_AGREED', message);
}

function refused(field: string, code: string, message: string): ReturnType<typeof refusedInput> {
  return refusedInput({ field, code, message });
}

function keyOf(...parts: string[]): string {
  return createHash('sha256')
    .update(['test-message', ...parts].join('|'))
    .digest('hex');
}

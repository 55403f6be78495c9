import { createHash } from 'node:crypto';
import { parseEmail } from '@sextant/data';
import { isFromNobody, readBounce, replyTextOf, textOfHtml, type Bounce } from '@sextant/domain';
import { LANGUAGES, wordsOf } from '@sextant/messaging';
import { z } from 'zod';
import type { ReceivedMessage } from './receive-message.js';

const MOST_TEXT = 90_000;
const MOST_HTML = 400_000;
const MOST_ID = 400;
const MOST_ADDRESSES = 4_000;

// Whatever is wrong with one part of a mail loses no other: the words may be the gravest there are.
const optionalText = z.string().nullish().catch(undefined);
/** A script that posts every field posts an empty one for a part that is not there. */
const part = optionalText.transform((text) => (text?.trim() ? text : undefined));
const addresses = z
  .union([z.string(), z.array(z.string())])
  .nullish()
  .catch(undefined);
const mailSchema = z.object({
  messageId: optionalText,
  from: addresses,
  to: addresses,
  text: optionalText,
  /** Read when there is no text. */
  html: optionalText,
  /** Of a machine: RFC 3834's header, as it stands in the mail. */
  autoSubmitted: optionalText,
  // Of a mail that came back.
  deliveryStatus: part,
  references: part,
  originalHeaders: part,
});
type Mail = z.output<typeof mailSchema>;

export type MailProblem = 'MAIL_BODY' | 'MAIL_FROM' | 'MAIL_TEXT';

export type InboundMail =
  | { kind: 'BOUNCE'; bounce: Bounce }
  /** Of a machine that waits for no answer. */
  | { kind: 'MACHINE' }
  | { kind: 'MESSAGE'; message: ReceivedMessage }
  /** The codes of the fields, never what stands in them. */
  | { kind: 'UNREADABLE'; problems: MailProblem[] };

/** What the operator's mail server posted. Nothing is refused that a person's words can be read from. */
export function readInboundMail(body: string): InboundMail {
  const mail = mailSchema.safeParse(parseJson(body)).data;
  if (!mail) return { kind: 'UNREADABLE', problems: ['MAIL_BODY'] };
  const from = listOf(mail.from);
  const words = wordsIn(mail);
  const bounce = readBounce({
    from,
    text: words ?? '',
    deliveryStatus: mail.deliveryStatus,
    references: mail.references,
    originalHeaders: mail.originalHeaders,
  });
  if (bounce) return { kind: 'BOUNCE', bounce };
  if (isOfMachine(mail)) return { kind: 'MACHINE' };
  const sender = addressOf(from);
  if (sender === undefined || words === undefined) {
    if (typeof mail.from === 'string' && isFromNobody(from)) return { kind: 'MACHINE' };
    const problems: MailProblem[] = sender === undefined ? ['MAIL_FROM'] : [];
    return { kind: 'UNREADABLE', problems: words === undefined ? [...problems, 'MAIL_TEXT'] : problems };
  }
  return {
    kind: 'MESSAGE',
    message: {
      channel: 'EMAIL',
      sender,
      recipient: addressOf(listOf(mail.to)) ?? '',
      text: withoutOurWords(replyTextOf(words)),
      pictures: 0,
      providerMessageId: idOf(mail.messageId ?? '', body),
      isCarrierWord: false,
    },
  };
}

/** It says so (RFC 3834), or it is a report of mail servers: nobody to answer. */
function isOfMachine({ autoSubmitted, deliveryStatus }: Mail): boolean {
  const said = autoSubmitted?.trim().toLowerCase() ?? '';
  return typeof deliveryStatus === 'string' || (said !== '' && said !== 'no');
}

/** Undefined: neither part can be read. Empty is what a person sends who only attaches something. */
function wordsIn({ text, html }: Mail): string | undefined {
  if (typeof text === 'string' && (text.trim() !== '' || !html)) return text.slice(0, MOST_TEXT);
  return typeof html === 'string' ? textOfHtml(html.slice(0, MOST_HTML)).slice(0, MOST_TEXT) : undefined;
}

/** The same mail told again has the same id, also when its own is longer than we keep or there is none. */
function idOf(messageId: string, body: string): string {
  const id = messageId.trim();
  if (id !== '' && id.length <= MOST_ID) return id;
  return `sha256:${createHash('sha256')
    .update(id === '' ? body : id)
    .digest('hex')}`;
}

function listOf(field: Mail['from']): string {
  const text = (Array.isArray(field) ? field.join(', ') : (field ?? '')).slice(0, MOST_ADDRESSES);
  // A header may be folded; a second line that is no fold belongs to nothing we asked for.
  return text.replace(/\r?\n[ \t]+/g, ' ').split(/[\r\n]/)[0] ?? '';
}

/**
 * `Rosa <rosa@mail.test>`, the address alone, or either with words around it; of several the first. An address in a quoted
 * name or in a comment is no address: `"rosa@mail.test" <luis@mail.test>` is Luis.
 */
function addressOf(text: string): string | undefined {
  const alone = parseEmail(text);
  if (alone !== undefined) return alone;
  const plain = text.replace(/"(?:[^"\\]|\\.)*"/g, ' ').replace(/\([^()]*\)/g, ' ');
  for (const mailbox of plain.split(/[,;]/)) {
    const inside = /<([^<>]{3,320})>[^<>]*$/.exec(mailbox)?.[1];
    const found = (inside === undefined ? mailbox.split(/\s+/) : [inside]).map(parseEmail).find(Boolean);
    if (found !== undefined) return found;
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Our own line about emergencies, quoted without any mark, is no emergency. */
function withoutOurWords(text: string): string {
  return LANGUAGES.reduce(
    (rest, language) => {
      const { title, text: ours } = wordsOf(language).emergency;
      return rest.replaceAll(ours, ' ').replaceAll(title, ' ');
    },
    text.replace(/[^\S\n]+/g, ' '),
  );
}

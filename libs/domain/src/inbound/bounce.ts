/** A mail as the operator's mail server takes it apart. */
export interface MailParts {
  from: string;
  text: string;
  /** The part `message/delivery-status` of a report (RFC 3464). */
  deliveryStatus?: string | undefined;
  /** The headers References and In-Reply-To. */
  references?: string | undefined;
  /** The headers of the mail that came back: the part `text/rfc822-headers`, or the head of `message/rfc822`. */
  originalHeaders?: string | undefined;
}

export interface Bounce {
  /** Of mails of ours, with their angle brackets. */
  messageIds: string[];
  /** RFC 3463: 5.1.1 is an address that does not exist. */
  code: string;
}

/** 256 bits that only the mail itself has: whoever names them has seen it. */
const OUR_ID = /<[0-9a-f]{64}@[^<>\s]{1,255}>/gi;
/** Nobody writes from there. */
const MAIL_SYSTEM = /^(?:[^<]*<)?(?:mailer-daemon|mail-daemon|postmaster)(?:@|>|\s|$)/i;
const FROM_NOBODY = /^\s*(?:<\s*>)?\s*$/;
const CODE = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d]|\.\d)/;
const PERMANENT_CODE = /(?<![\d.])5\.\d{1,3}\.\d{1,3}(?![\d]|\.\d)/;
/** Failed, and nothing else is said. */
const FAILED = '5.0.0';

/**
 * What a mail server says of a mail of ours that it gave up. Undefined for every other mail: one that is late, a person who is
 * away, a person who shows what came back.
 */
export function readBounce(mail: MailParts): Bounce | undefined {
  const report = mail.deliveryStatus ?? (isFromNobody(mail.from) ? mail.text : undefined);
  const code = report === undefined ? undefined : failureCode(report);
  const everything = [mail.originalHeaders, mail.references, mail.deliveryStatus, mail.text].join('\n');
  const messageIds = [...new Set(everything.match(OUR_ID))];
  return code === undefined || messageIds.length === 0 ? undefined : { messageIds, code };
}

/** Whether a mail is a mail server's own: there is nobody to hear or to answer. */
export function isFromNobody(from: string): boolean {
  return MAIL_SYSTEM.test(from.trim()) || FROM_NOBODY.test(from);
}

/** Undefined when nothing failed for good. Blocks of fields are divided by empty lines, one block a recipient. */
function failureCode(report: string): string | undefined {
  const unfolded = report.replace(/\r\n?/g, '\n').replace(/\n[ \t]+(?=\S)/g, ' ');
  const blocks = unfolded.split(/\n[ \t]*\n/);
  const told = blocks.filter((block) => fieldOf(block, 'Action') !== undefined);
  if (told.length === 0) return PERMANENT_CODE.exec(unfolded)?.[0];
  const failed = told.find((block) => fieldOf(block, 'Action')?.toLowerCase() === 'failed');
  if (failed === undefined) return undefined;
  const status = CODE.exec(fieldOf(failed, 'Status') ?? '')?.[0];
  // Some servers leave the detail to the answer of the other one.
  const isVague = status === undefined || status.endsWith('.0.0');
  const detail = isVague ? CODE.exec(fieldOf(failed, 'Diagnostic-Code') ?? '')?.[0] : undefined;
  return detail ?? status ?? FAILED;
}

function fieldOf(block: string, name: string): string | undefined {
  return new RegExp(`^${name}:(.*)$`, 'im').exec(block)?.[1]?.trim();
}

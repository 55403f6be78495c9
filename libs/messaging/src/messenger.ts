import type { Channel, InstantAt } from '@sextant/domain';
import type { Ctx } from '@sextant/data';
import type { Language } from './texts/words.types.js';

/** One message to one person, ready to leave. Holds personal data: never log it. */
export interface OutgoingMessage {
  /** 64 hex characters, the same for every try: whoever keeps keys drops a repeat. */
  key: string;
  deliveryId: string;
  channel: Channel;
  /** E.164 number or e-mail address. */
  to: string;
  sender: { name: string; phone: string };
  language: Language;
  /** E-mail only. */
  subject?: string;
  text: string;
  /** E-mail only. */
  html?: string;
  link: string;
  /** E-mail only: where one POST stops the messages (RFC 8058). */
  unsubscribeUrl?: string;
  at: InstantAt;
  /** An earlier try of this message may have reached the patient. */
  mayBeOut?: boolean;
  /** Real time of its first try, where that is known. */
  triedSince?: InstantAt;
  /** Never a second copy: a try that nobody can find at the provider stays unknown. */
  isOnce?: boolean;
}

export type SendResult =
  | { kind: 'ACCEPTED'; providerMessageId?: string }
  /** Nothing went out. `code` is short and holds no address; a permanent refusal will never change; `isOptOut`: the provider
   * knows that the number or address wants no messages. */
  | { kind: 'REFUSED'; isPermanent: boolean; code: string; isOptOut?: boolean }
  /** It may have gone out, or not: the connection ended after the last byte and before the answer. */
  | { kind: 'UNKNOWN'; code: string };

/** For a message nobody else may be sending. */
export const AT_ANY_TIME = (): boolean => true;

/** Nothing left, because `mayLeave` said no. */
export const TOO_LATE: SendResult = { kind: 'REFUSED', isPermanent: false, code: 'TOO_LATE' };

/**
 * What may be done when a worker died or lost the connection in the middle. KEYED: the other side drops a repeat, so
 * send again. ONCE: one repeat with the same Message-ID, for a lost reminder is worse than a twin. LOOK_UP: the messenger is
 * told (`mayBeOut`) and asks the provider first. NEVER: a person calls.
 */
export type AfterUnknown = 'KEYED' | 'ONCE' | 'LOOK_UP' | 'NEVER';

/** A way out to patients. Never throws for what the other side does; knows no case. */
export interface Messenger {
  readonly name: string;
  readonly channel: Channel;
  readonly afterUnknown: AfterUnknown;
  /** Set on real providers: takes the messages of an organization that has not confirmed the agreement with this one. */
  readonly untilAgreed?: Messenger;
  /** Keeps what it takes and shows it to whoever runs this server: where that is no trial, a patient waits in vain. */
  readonly reachesNobody?: boolean;
  /** What became of a message is reported later, maybe before its sending is written down. */
  readonly reportsLater?: boolean;
  /**
   * Asks `mayLeave` right before the provider may have the message, every time and in every channel: false means that it is
   * too late and nothing may leave. Whoever does not ask makes a killed worker send twice.
   */
  send(ctx: Ctx, message: OutgoingMessage, mayLeave: () => boolean): Promise<SendResult>;
  /** Also shows to whoever runs a trial what the provider took. Called once that is on record; never part of sending. */
  keepCopy?(ctx: Ctx, message: OutgoingMessage): Promise<void>;
  close(): Promise<void>;
}

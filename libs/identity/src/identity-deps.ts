import type { Ctx, Database } from '@sextant/data';
import type { Clock } from '@sextant/domain';
import type { SecretBox } from './credentials/secret-box.js';

/** A mail to a member of the staff: an invitation, a link to a new password. */
export interface StaffMail {
  to: string;
  subject: string;
  text: string;
  /** The link in the text: it opens something, so a copy for the eye may leave it out. */
  link: string;
}

/** What signing in and looking after people needs from the program around it. */
export interface IdentityDeps {
  readonly db: Database;
  /** Real time, also in the demo whose other clock can be moved: a session ends when it should. */
  readonly clock: Clock;
  readonly box: SecretBox;
  /** Where the links in mails lead, without a slash at the end. */
  readonly publicUrl: string;
  /** Hands a mail over for sending. Nobody waits for the mail server: a slow one would tell who is known. */
  readonly sendMail: (orgId: string, mail: StaffMail) => void;
  /** Runs work after the answer has gone out; its failure is logged, not told. */
  readonly inBackground: (work: () => Promise<void>) => void;
}

/** The ctx in which identity itself works on an organization: no person, real time. */
export function identityCtx(deps: IdentityDeps, orgId: string, requestId: string, personId?: string): Ctx {
  return {
    db: deps.db,
    orgId,
    requestId,
    clock: deps.clock,
    actorKind: personId ? 'PERSON' : 'SYSTEM',
    roles: [],
    isClinical: false,
    ...(personId && { personId }),
  };
}

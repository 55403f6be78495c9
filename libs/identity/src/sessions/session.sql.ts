import { namedQuery } from '@sextant/data';

/** A person's sessions that are over anyway are cleared away when a new one begins. */
export const endDeadSessions = namedQuery(
  'identity-end-dead-sessions',
  `delete from session where org_id = $1 and person_id = $2
     and (created_at <= $3::timestamptz - interval '12 hours' or last_seen_at <= $3::timestamptz - interval '15 minutes')`,
);

export const insertSession = namedQuery(
  'identity-insert-session',
  `insert into session (org_id, person_id, token_hash, created_at, last_seen_at, is_pending, second_factor_at)
   values ($1, $2, $3, $4, $4, $5, $6)`,
);

export const deleteSession = namedQuery(
  'identity-delete-session',
  'delete from session where org_id = $1 and id = $2',
);

export const deleteSessionsOf = namedQuery(
  'identity-delete-sessions-of',
  'delete from session where org_id = $1 and person_id = $2',
);

/** Locks the person's credential: two requests with the same code come one after the other. */
export const lockCredential = namedQuery<CredentialRow>(
  'identity-lock-credential',
  `select c.totp_secret as "totpSecret", c.totp_pending_secret as "pendingSecret", c.totp_last_step as "lastStep",
     (select s.second_factor_at from session s where s.org_id = c.org_id and s.id = $3) as "secondFactorAt"
   from credential c where c.org_id = $1 and c.person_id = $2 for update`,
);

export interface CredentialRow {
  totpSecret: string | null;
  pendingSecret: string | null;
  lastStep: number | null;
  secondFactorAt: string | null;
}

export const noteSignIn = namedQuery(
  'identity-note-sign-in',
  'update credential set last_sign_in_at = $3 where org_id = $1 and person_id = $2',
);

export const noteCode = namedQuery(
  'identity-note-code',
  'update credential set totp_last_step = $3, last_sign_in_at = $4 where org_id = $1 and person_id = $2',
);

/** A pending session is closed after too many wrong codes: the password has to be given again. */
export const noteWrongCode = namedQuery<{ wrongCodes: number }>(
  'identity-note-wrong-code',
  `update session set wrong_codes = wrong_codes + 1 where org_id = $1 and id = $2 returning wrong_codes as "wrongCodes"`,
);

export const setPendingSecret = namedQuery(
  'identity-set-pending-secret',
  'update credential set totp_pending_secret = $3 where org_id = $1 and person_id = $2',
);

export const setSecret = namedQuery(
  'identity-set-secret',
  `update credential set totp_secret = totp_pending_secret, totp_pending_secret = null, totp_last_step = $3
   where org_id = $1 and person_id = $2`,
);

import { namedQuery, type Ctx, type Tx } from '@sextant/data';
import { addMs } from '@sextant/domain';
import { hashToken, newToken } from '../credentials/token.js';

export type LinkKind = 'INVITATION' | 'PASSWORD_RESET';

const DAY_MS = 24 * 60 * 60_000;
const IN_FORCE_MS: Record<LinkKind, number> = { INVITATION: 7 * DAY_MS, PASSWORD_RESET: 60 * 60_000 };

/** Pages of the web app. Opening one changes nothing; logs leave the token out. */
const PATH: Record<LinkKind, string> = { INVITATION: '/invite/', PASSWORD_RESET: '/reset-password/' };

const endUnusedLinks = namedQuery(
  'identity-end-unused-links',
  'delete from credential_link where org_id = $1 and person_id = $2 and kind = $3 and used_at is null',
);

const insertLink = namedQuery(
  'identity-insert-link',
  `insert into credential_link (org_id, person_id, kind, token_hash, created_at, expires_at)
   values ($1, $2, $3, $4, $5, $6)`,
);

/** A fresh link of the kind for the person; earlier ones of the kind stop working. */
export function newLink(ctx: Ctx & { tx: Tx }, publicUrl: string, kind: LinkKind, personId: string): string {
  const token = newToken();
  const now = ctx.clock.now();
  ctx.tx.later(endUnusedLinks, [ctx.orgId, personId, kind]);
  ctx.tx.later(insertLink, [ctx.orgId, personId, kind, hashToken(token), now, addMs(now, IN_FORCE_MS[kind])]);
  return `${publicUrl}${PATH[kind]}${token}`;
}

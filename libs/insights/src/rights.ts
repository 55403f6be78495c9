import { NotAllowedError } from '@sextant/casework';
import type { Ctx } from '@sextant/data';

/** Figures over everybody's work are for supervisors and administrators. */
export function requireLeader(ctx: Ctx): void {
  const isLeader = ctx.roles.includes('SUPERVISOR') || ctx.roles.includes('ADMINISTRATOR');
  if (ctx.actorKind === 'PERSON' && !isLeader) {
    throw new NotAllowedError('Only supervisors and administrators see these figures.');
  }
}

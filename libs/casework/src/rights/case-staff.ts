import type { Ctx } from '@sextant/data';

/** Thrown when somebody without the right gets past the edge; the API answers FORBIDDEN. */
export class NotAllowedError extends Error {
  override readonly name = 'NotAllowedError';
}

/**
 * Who works on cases: navigators and supervisors; jobs, imports and patients act by their own kind, and `decide` knows
 * what each kind may say. The edge asks the same from identity's table of rights; this is the net under it.
 */
export function isCaseStaff(ctx: Ctx): boolean {
  return ctx.actorKind !== 'PERSON' || ctx.roles.includes('NAVIGATOR') || ctx.roles.includes('SUPERVISOR');
}

export function requireCaseStaff(ctx: Ctx): void {
  if (!isCaseStaff(ctx)) throw new NotAllowedError('Only navigators and supervisors work on cases.');
}

/** Reads that administrators too may make, by drill-down from a figure. */
export function requireStaff(ctx: Ctx): void {
  if (ctx.actorKind === 'PERSON' && ctx.roles.length === 0)
    throw new NotAllowedError('Only staff may see this.');
}

/** What patients read and what is listened for is administrators' work; the edge asks the same. Returns who it is. */
export function requireAdministrator(ctx: Ctx): string {
  if (!ctx.roles.includes('ADMINISTRATOR') || !ctx.personId)
    throw new NotAllowedError('Only administrators see and change this.');
  return ctx.personId;
}

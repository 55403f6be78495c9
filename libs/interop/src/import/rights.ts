import { NotAllowedError } from '@sextant/casework';
import type { Ctx } from '@sextant/data';

/** Staff of the organization import files. The edge asks the same from identity's table of rights; this is the net. */
export function requireImporter(ctx: Ctx): void {
  if (ctx.actorKind === 'PERSON' && ctx.roles.length === 0)
    throw new NotAllowedError('Only staff may import files.');
}

/** What a file says is recorded as said by a file, brought by this person; it never speaks as a clinician. */
export function asImport<C extends Ctx>(ctx: C): C {
  return { ...ctx, actorKind: 'IMPORT', isClinical: false };
}

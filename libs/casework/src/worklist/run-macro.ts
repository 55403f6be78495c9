import { createHash, randomUUID } from 'node:crypto';
import type { RecordedItems, RunMacroInput } from '@sextant/contract';
import { isUuid, type Ctx } from '@sextant/data';
import { macroActions, type Macro } from '@sextant/domain';
import { notFound, recordTogether } from '../actions/record-action.js';
import { eachItem, recordedItem } from '../actions/record-actions.js';
import { requestHash } from '../actions/request-hash.js';
import { requireCaseStaff } from '../rights/case-staff.js';
import { macrosOf } from './macros.js';

/** Records what a macro amounts to on each case: each case whole or not at all, and a repeat changes nothing. */
export async function runMacro(ctx: Ctx, { macroId, items }: RunMacroInput): Promise<RecordedItems> {
  requireCaseStaff(ctx);
  const { macros } = await macrosOf(ctx);
  const macro = macros.find(({ id }) => id === macroId);
  return eachItem(items, async ({ actionId, caseId }) => {
    if (!macro || !isUuid(caseId) || !isUuid(actionId)) return recordedItem(caseId, notFound(), []);
    return runOn(ctx, macro, actionId, caseId);
  });
}

async function runOn(ctx: Ctx, macro: Macro, actionId: string, caseId: string) {
  const result = await recordTogether(ctx, {
    actionId,
    caseId,
    hash: requestHash({ macroId: macro.id }),
    mentioned: { people: [], directory: [], payers: [] },
    actionsOn: (state, todayOn) =>
      macroActions(macro, state, todayOn, randomUUID).map((action, index) => ({
        id: followingId(actionId, index),
        action,
      })),
  });
  const entries = result.__typename === 'ActionRecorded' ? result.case.timeline.map(({ id }) => id) : [];
  const actionIds = macro.steps.map((_step, index) => followingId(actionId, index));
  return recordedItem(
    caseId,
    result,
    actionIds.filter((id) => entries.includes(id)),
  );
}

/** The id of the act at this place of a macro: a repeated run finds what it recorded before. */
function followingId(actionId: string, index: number): string {
  if (index === 0) return actionId;
  const hash = createHash('sha256')
    .update(`${actionId}:${String(index)}`)
    .digest('hex');
  // Marked as a UUID of version 8: made by the program's own rule (RFC 9562, section 5.8).
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

import type { ActionInput, RecordActionInput, RecordActionResult } from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { instantAt, isDateOn, isZone, type Action, type Refused } from '@sextant/domain';
import { recordAction } from './record-action.js';

/** The mutation as the API takes it. */
export async function recordActionInput(ctx: Ctx, input: RecordActionInput): Promise<RecordActionResult> {
  const action = actionOfInput(input.action);
  if (!('type' in action)) {
    const { code, message, field } = action;
    return { __typename: 'ActionRefused', code, message, field: field ?? null, case: null };
  }
  return recordAction(ctx, { ...input, action });
}

/** The one field of the one-of input as the domain's action: `stateWindow` → `STATE_WINDOW`. */
export function actionOfInput(input: ActionInput): Action | Refused {
  const chosen = Object.entries(input).filter(([, payload]) => payload !== undefined && payload !== null);
  const [name, payload] = chosen[0] ?? [];
  if (chosen.length !== 1 || !name) return refused('Exactly one action is recorded at a time.');
  const type = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const fields = payload as Record<string, unknown>;
  if (!('startsTime' in fields)) return { type, ...fields } as Action;

  // People say when a visit is in the wall time of its place; the case keeps the instant as well.
  const { startsTime, ...rest } = fields;
  const time = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(String(startsTime));
  if (!time) return refused('Write the time as hours and minutes, like 09:30.', 'startsTime');
  if (!isZone(rest.zone)) return refused('Choose a time zone of the list.', 'zone');
  if (!isDateOn(rest.startsOn)) return refused('Choose a day.', 'startsOn');
  const startsAt = instantAt(rest.zone, rest.startsOn, Number(time[1]), Number(time[2]));
  return { type, ...rest, startsAt } as Action;
}

function refused(message: string, field?: string): Refused {
  return { kind: 'REFUSED', code: 'INVALID', message, ...(field ? { field } : {}) };
}

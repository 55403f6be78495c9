import type { Ctx } from '@sextant/data';
import { decide, type Action, type CaseState, type RecordedAction, type Refused } from '@sextant/domain';

export interface Decided {
  kind: 'DECIDED';
  history: RecordedAction[];
  recorded: RecordedAction[];
  state: CaseState;
}

export type RefusedAt = Refused & { index: number };

/** Puts the actions one after the other behind the history, or says which one is refused and why. */
export function decideAll(
  ctx: Ctx,
  history: readonly RecordedAction[],
  wanted: readonly { id: string; action: Action }[],
  todayOn: string,
  expectedVersion?: number,
): Decided | RefusedAt {
  const all = [...history];
  const recorded: RecordedAction[] = [];
  let state: CaseState | undefined;
  for (const [index, { id, action }] of wanted.entries()) {
    const next: RecordedAction = {
      id,
      seq: (all.at(-1)?.seq ?? 0) + 1,
      at: ctx.clock.now(),
      on: todayOn,
      actor: {
        kind: ctx.actorKind,
        isClinical: ctx.isClinical,
        ...(ctx.personId ? { id: ctx.personId } : {}),
      },
      action,
    };
    const verdict = decide(all, next, expectedVersion);
    if (verdict.kind === 'REFUSED') return { ...verdict, index };
    all.push(verdict.recorded);
    recorded.push(verdict.recorded);
    state = verdict.state;
  }
  if (!state) throw new Error('There was no action to decide.');
  return { kind: 'DECIDED', history: all, recorded, state };
}

import { useState } from 'react';
import { notify } from '../../../components/notices.js';
import type { ActionInput, CaseView } from '../case.types.js';
import { useActs } from './CaseActs.js';
import { holdFocus } from './use-focus.js';
import { useProblemText, useSay } from './use-say.js';

interface ActOptions {
  said: string;
  undo?: ActionInput;
  seconds?: number;
  /** For acts that an Undo would not take back sensibly. */
  isFinal?: boolean;
}

/** A button's act: sends it, says what came of it, offers Undo. Several acts are recorded in order and undone together. */
export function useAct(): {
  isPending: boolean;
  act: (actions: ActionInput | readonly ActionInput[], options: ActOptions) => Promise<CaseView | undefined>;
} {
  const [isPending, setPending] = useState(false);
  const { send, onRecorded } = useActs();
  const say = useSay();
  const problemText = useProblemText();
  return {
    isPending,
    async act(actions, { said, undo, seconds, isFinal }) {
      const bringFocusBack = holdFocus();
      setPending(true);
      const actionIds: string[] = [];
      let view: CaseView | undefined;
      for (const action of Array.isArray(actions)
        ? (actions as readonly ActionInput[])
        : [actions as ActionInput]) {
        const result = await send(action);
        if (result.kind !== 'RECORDED') {
          setPending(false);
          notify(problemText(result), { tone: 'PROBLEM' });
          return undefined;
        }
        actionIds.push(result.actionId);
        view = result.view;
      }
      setPending(false);
      say({
        text: said,
        ...(isFinal ? {} : { actionIds }),
        ...(undo ? { undo } : {}),
        ...(seconds ? { seconds } : {}),
      });
      bringFocusBack();
      onRecorded?.();
      return view;
    },
  };
}

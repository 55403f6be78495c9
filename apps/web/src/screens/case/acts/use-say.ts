import { useCallback } from 'react';
import { failureText } from '../../../components/ErrorState.js';
import { notify } from '../../../components/notices.js';
import { sayDone } from '../../../app/commands/undo.js';
import { RequestFailed } from '../../../api/request-failed.js';
import { useLanguage, useWords } from '../../../i18n/i18n.js';
import type { ActionInput } from '../case.types.js';
import type { ActResult } from './act-result.js';
import { useActs } from './CaseActs.js';

/** Why an act did not happen, in one sentence of the reader's language. */
export function useProblemText(): (problem: Exclude<ActResult, { kind: 'RECORDED' }>) => string {
  const t = useWords('case');
  const shell = useWords('shell');
  const language = useLanguage();
  return useCallback(
    (problem) => {
      switch (problem.kind) {
        case 'GONE':
          return shell('form.gone');
        case 'UNREACHED':
          return `${failureText(shell, new RequestFailed(problem.failure, problem.message))} ${t('form.kept')}`;
        case 'REFUSED': {
          if (language === 'en') return problem.message;
          const known = t('refused', { returnObjects: true }) as Record<string, string>;
          return known[problem.code] ?? problem.message;
        }
      }
    },
    [t, shell, language],
  );
}

interface Said {
  text: string;
  /** The acts just recorded, taken back together by Undo. */
  actionIds?: readonly string[];
  /** Another way back than a correction, e.g. taking back a message that has not left yet. */
  undo?: ActionInput;
  seconds?: number;
}

/** Says in the live region what was recorded, with an Undo that corrects it: nothing is ever deleted. */
export function useSay(): (said: Said) => void {
  const t = useWords('case');
  const shell = useWords('shell');
  const problemText = useProblemText();
  const { send } = useActs();
  return useCallback(
    ({ text, actionIds = [], undo, seconds }) => {
      const back: ActionInput[] = undo
        ? [undo]
        : [...actionIds].reverse().map((actionId) => ({ correct: { actionId, reason: t('undo.reason') } }));
      async function takeBack(): Promise<void> {
        for (const action of back) {
          const result = await send(action);
          if (result.kind !== 'RECORDED') return void notify(problemText(result), { tone: 'PROBLEM' });
        }
        notify(t('undo.done'));
      }
      sayDone(text, {
        label: shell('undo'),
        ...(seconds ? { seconds } : {}),
        ...(back.length > 0 ? { undo: () => void takeBack() } : {}),
      });
    },
    [t, shell, problemText, send],
  );
}

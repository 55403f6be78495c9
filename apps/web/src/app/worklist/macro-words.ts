import { useWords } from '../../i18n/i18n.js';
import type { MacroView } from './worklist.queries.js';

/** The organization's own name, else the product's for those every organization begins with. */
export function useMacroName(): (macro: Pick<MacroView, 'id' | 'name'>) => string {
  const t = useWords('worklist');
  return ({ id, name }) => name ?? t(`macro.name.${id as 'LEFT_MESSAGE'}`, { defaultValue: id });
}

/** What it does, in a line. */
export function useMacroSteps(): (macro: MacroView) => string {
  const t = useWords('worklist');
  return ({ steps }) =>
    steps
      .flatMap((step) => [
        t(`macro.step.${step.kind}`),
        ...(step.followUpDays ? [t('macro.step.followUp', { count: step.followUpDays })] : []),
      ])
      .join(', ');
}

import { useWords } from '../../../../i18n/i18n.js';
import { useActForm, type ActForm, type FieldErrors } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { coverageActs, coverageFieldOf, coverageValues, type CoverageValues } from './coverage-values.js';

interface CoverageFormOptions {
  name: string;
  said: string;
  check?: (values: CoverageValues) => FieldErrors<CoverageValues>;
  onDone?: () => void;
}

/** A form over some of the coverage's fields that is no call: nothing is dated as said by the insurer today. */
export function useCoverageForm(
  view: CaseView,
  { name, said, check, onDone }: CoverageFormOptions,
): ActForm<CoverageValues> {
  const common = useWords('case');
  const say = useSay();
  return useActForm<CoverageValues>({
    name,
    initial: coverageValues(view.coverage),
    ...(check ? { check } : {}),
    acts: (_values, changed) => coverageActs(changed, view.today),
    fieldOf: coverageFieldOf,
    onRecorded: ({ actionIds }) => {
      say({ text: said, actionIds });
      onDone?.();
    },
    onUnchanged: () => {
      say({ text: common('form.unchanged') });
      onDone?.();
    },
  });
}

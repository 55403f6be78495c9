import type { UseFormReturnType } from '@mantine/form';
import { fieldErrors, problemsWithoutField, type FieldProblem } from '../../../components/field-errors.js';
import { notify } from '../../../components/notices.js';
import { useWords } from '../../../i18n/i18n.js';
import { useProblemText } from '../../../i18n/use-problem-text.js';

type SaveAnswer =
  | { __typename: 'InputRefused'; problems: FieldProblem[] }
  | { __typename: 'Holder' | 'Center' | 'Conflict' | 'NotFound' };

/** What both forms do with the server's answer: mark fields, say what concerns the whole, or close. */
export function useDirectoryAnswer<Values extends Record<string, string>>(
  form: UseFormReturnType<Values>,
  answer: SaveAnswer | undefined,
  onClose: () => void,
) {
  const s = useWords('shell');
  const say = useProblemText();
  const said =
    answer?.__typename === 'InputRefused'
      ? problemsWithoutField(answer.problems, Object.keys(form.values), say)
      : answer?.__typename === 'Conflict'
        ? [s('form.conflict')]
        : answer?.__typename === 'NotFound'
          ? [s('form.gone')]
          : [];
  const take = (result: SaveAnswer): void => {
    if (result.__typename === 'InputRefused') form.setErrors(fieldErrors(result.problems, say));
    if (result.__typename === 'Holder' || result.__typename === 'Center') {
      notify(s('form.saved'));
      onClose();
    }
  };
  return { said, take };
}

/** Empty fields are sent as nothing, so that what was there is taken away. */
export function orNull(text: string): string | null {
  return text.trim() || null;
}

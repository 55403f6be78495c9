import type { FormValues } from './edits.js';
import css from './form.module.css';
import { Meanwhile, type MeanwhileProps } from './Meanwhile.js';
import { isOvertaken } from './overtaken.js';
import { useProblemText } from './use-say.js';

/** What stands between the form and the record: a refusal in words, or what somebody else changed meanwhile. */
export function FormProblem<V extends FormValues>(props: MeanwhileProps<V>) {
  const { problem, overtaken, followed } = props.form;
  const problemText = useProblemText();
  const hasChoice = overtaken.length > 0;
  if (problem && !(isOvertaken(problem) && hasChoice)) {
    return (
      <div className={css.problem} role="alert">
        {problemText(problem)}
      </div>
    );
  }
  return hasChoice || followed.length > 0 ? <Meanwhile {...props} /> : null;
}

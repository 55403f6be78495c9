import { Button } from '@mantine/core';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { useActs } from './CaseActs.js';
import type { FormValues } from './edits.js';
import css from './form.module.css';
import type { ActForm } from './use-act-form.js';
import { useProblemText } from './use-say.js';

interface FormProblemProps<V extends FormValues> {
  form: ActForm<V>;
  labelOf: ((field: keyof V & string) => string) | undefined;
  shownOf: ((field: keyof V & string) => string) | undefined;
}

/** What stands between the form and the record. When somebody else was faster: who, what, and a choice; nothing typed is lost. */
export function FormProblem<V extends FormValues>({ form, labelOf, shownOf }: FormProblemProps<V>) {
  const problemText = useProblemText();
  if (!form.problem) return null;
  const isOvertaken = form.problem.kind === 'REFUSED' && form.problem.code === 'CHANGED_MEANWHILE';
  return (
    <div className={css.problem} role="alert">
      {isOvertaken ? (
        <Overtaken form={form} labelOf={labelOf} shownOf={shownOf} />
      ) : (
        problemText(form.problem)
      )}
    </div>
  );
}

function Overtaken<V extends FormValues>({ form, labelOf, shownOf }: FormProblemProps<V>) {
  const t = useWords('case');
  const format = useFormat();
  const { view } = useActs();
  const later = view.timeline.find((entry) => entry.seq > form.sinceVersion && !entry.isCorrected);
  const who = later?.actorName ?? t('form.somebody');
  return (
    <>
      <p>{later ? t('form.overtakenBy', { who, at: format.time(later.at) }) : t('form.overtaken')}</p>
      <ul>
        {form.overtaken.map((field) => (
          <li key={field}>
            {labelOf?.(field) ?? field}:{' '}
            <b>{(shownOf ? shownOf(field) : String(form.initial[field])) || t('form.empty')}</b>
          </li>
        ))}
      </ul>
      <div className={css.problemFoot}>
        <Button size="xs" onClick={form.keepMine}>
          {t('form.keepMine')}
        </Button>
        <Button size="xs" onClick={form.takeTheirs}>
          {t('form.takeTheirs')}
        </Button>
      </div>
    </>
  );
}

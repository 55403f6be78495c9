import { useState, type FormEvent } from 'react';
import { useProblemText } from '../../../i18n/use-problem-text.js';
import { RequestFailed } from '../../../api/request-failed.js';
import { fieldErrors, type FieldProblem } from '../../../components/field-errors.js';
import type { ActResult } from './act-result.js';
import { useActs } from './CaseActs.js';
import {
  edited,
  followed,
  merged,
  noEdits,
  overtaken,
  settled,
  type Edits,
  type FormValue,
  type FormValues,
} from './edits.js';
import { isOvertaken, useRepeat, type FieldWords } from './overtaken.js';
import type { ActForm, FieldErrors } from './use-act-form.js';

type PatientAnswer =
  | { __typename: 'PatientUpdated' }
  | { __typename: 'InputRefused'; problems: FieldProblem[] }
  | { __typename: 'Conflict'; message: string }
  | { __typename: 'NotFound' };

interface PatientFormOptions<V extends FormValues> {
  name: string;
  initial: V;
  check?: (values: V) => FieldErrors<V>;
  save: (values: V, changed: Partial<V>) => Promise<PatientAnswer>;
  onSaved: (values: V) => void;
}

/** The same form as for acts, over a patient's details: a versioned row of its own instead of an act on the case. */
export function usePatientForm<V extends FormValues>({
  name,
  initial,
  check,
  save,
  onSaved,
}: PatientFormOptions<V>): ActForm<V> {
  const { view } = useActs();
  const fieldText = useProblemText();
  const [edits, setEdits] = useState<Edits<V>>(noEdits);
  const [errors, setErrors] = useState<FieldErrors<V>>({});
  const [problem, setProblem] = useState<Exclude<ActResult, { kind: 'RECORDED' }>>();
  const [isPending, setPending] = useState(false);
  const [words] = useState<FieldWords>(() => new Map());
  const values = merged(initial, edits);

  async function submit(current: Edits<V>): Promise<void> {
    const values = merged(initial, current);
    const found = check?.(values) ?? {};
    setErrors(found);
    setProblem(undefined);
    if (Object.keys(found).length > 0) return;
    setPending(true);
    try {
      const answer = await save(values, current.changed);
      if (answer.__typename === 'PatientUpdated') {
        setEdits(noEdits());
        onSaved(values);
      } else if (answer.__typename === 'InputRefused') {
        refuse(answer.problems);
      } else if (answer.__typename === 'Conflict') {
        setProblem({
          kind: 'REFUSED',
          code: 'CHANGED_MEANWHILE',
          message: answer.message,
          field: undefined,
          current: undefined,
        });
      } else {
        setProblem({ kind: 'GONE' });
      }
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setProblem({ kind: 'UNREACHED', failure: error.kind, message: error.serverMessage });
    } finally {
      setPending(false);
    }
  }

  function refuse(problems: readonly FieldProblem[]): void {
    const byField = fieldErrors(problems.map((one) => ({ ...one, message: fieldText(one) })));
    const known = Object.fromEntries(Object.entries(byField).filter(([field]) => field in values));
    setErrors(known as FieldErrors<V>);
    const other = problems.find(({ field }) => !(field in values));
    if (other)
      setProblem({
        kind: 'REFUSED',
        code: other.code,
        message: fieldText(other),
        field: undefined,
        current: undefined,
      });
  }

  const allowRepeats = useRepeat(
    isOvertaken(problem) && overtaken(initial, edits).length === 0 && !isPending,
    view.patient.version,
    () => void submit(edits),
  );

  return {
    name,
    values,
    changed: edits.changed,
    isDirty: Object.keys(edits.changed).length > 0,
    // Telephone numbers and addresses are kept in one place of the server only; half-typed ones in none.
    leftAt: undefined,
    isPending,
    errors,
    problem,
    overtaken: overtaken(initial, edits),
    initial,
    sinceVersion: edits.version ?? view.version,
    set(field, value: FormValue) {
      setEdits((current) => edited(current, initial, view.version, field, value as V[typeof field]));
      if (errors[field]) setErrors(({ [field]: _gone, ...rest }) => rest as FieldErrors<V>);
    },
    submit(event?: FormEvent) {
      event?.preventDefault();
      if (isPending) return;
      allowRepeats();
      void submit(edits);
    },
    followed: followed(initial, edits),
    words,
    settle(field, whose) {
      const next = settled(edits, initial, field, whose);
      setEdits(next);
      if (overtaken(initial, next).length > 0) return;
      setProblem(undefined);
      if (isOvertaken(problem) && Object.keys(next.changed).length > 0) void submit(next);
    },
    reset() {
      setEdits(noEdits());
      setErrors({});
      setProblem(undefined);
    },
  };
}

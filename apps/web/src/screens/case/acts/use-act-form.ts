import { useRef, useState, type FormEvent } from 'react';
import { useServerDraft } from '../../../app/drafts/use-server-draft.js';
import type { ActionInput, CaseView } from '../case.types.js';
import { createActionIds } from './action-ids.js';
import type { ActResult } from './act-result.js';
import { useActs } from './CaseActs.js';
import {
  edited,
  fitting,
  hasNoEdits,
  merged,
  noEdits,
  followed,
  overtaken,
  readEdits,
  settled,
  type Edits,
  type FormValue,
  type FormValues,
} from './edits.js';
import { useProblemText } from './use-say.js';
import { isOvertaken, useRepeat, type FieldWords } from './overtaken.js';

export type FieldErrors<V> = Partial<Record<keyof V & string, string>>;
type Problem = Exclude<ActResult, { kind: 'RECORDED' }>;

export interface ActFormOptions<V extends FormValues> {
  /** Names the draft: what was typed is still there after a hang-up, a reload or a lost session. */
  name: string;
  /** The fields as the newest case has them; only touched ones differ from it. */
  initial: V;
  /** What to correct before anything is sent, by field. */
  check?: (values: V) => FieldErrors<V>;
  /** The acts to record, in order; none when there is nothing to say. */
  acts: (values: V, changed: Partial<V>) => ActionInput[];
  /** The form's field for a payload field of the server, where they are not named alike. */
  fieldOf?: (serverField: string) => string;
  onRecorded: (result: { actionIds: string[]; view: CaseView; values: V }) => void;
  onUnchanged?: () => void;
}

/** A form over one case: typed fields, server answers by field, and what to do when somebody else was faster. */
export interface ActForm<V extends FormValues> {
  name: string;
  values: V;
  changed: Partial<V>;
  isDirty: boolean;
  /** When these words were left behind, on whatever computer; undefined once they are touched. */
  leftAt: string | undefined;
  isPending: boolean;
  errors: FieldErrors<V>;
  problem: Problem | undefined;
  /** Fields typed here that somebody else has changed since. */
  overtaken: (keyof V & string)[];
  /** What stands in the case now, for showing beside what was typed. */
  initial: V;
  /** The version that was looked at when the typing began. */
  sinceVersion: number;
  set: <K extends keyof V & string>(field: K, value: V[K]) => void;
  submit: (event?: FormEvent) => void;
  /** Fields not typed in here that somebody else has changed since; they show the newest already. */
  followed: (keyof V & string)[];
  /** Chooses between both for an overtaken field; after the last one a refused save is repeated. */
  settle: (field: keyof V & string, whose: 'MINE' | 'THEIRS') => void;
  /** What the fields on the page are called and how a value reads, for showing both sides. */
  words: FieldWords;
  reset: () => void;
}

export function useActForm<V extends FormValues>(options: ActFormOptions<V>): ActForm<V> {
  const { initial } = options;
  const { view: shown, send, onRecorded } = useActs();
  const version = shown.version;
  const problemText = useProblemText();
  const draft = useServerDraft<Edits<V>>({
    caseId: shown.id,
    form: options.name,
    empty: noEdits,
    isEmpty: hasNoEdits,
    read: readEdits,
  });
  const setEdits = draft.keep;
  const edits = fitting(draft.value, initial);
  const [errors, setErrors] = useState<FieldErrors<V>>({});
  const [problem, setProblem] = useState<Problem>();
  const [isPending, setPending] = useState(false);
  const ids = useRef(createActionIds());
  const [words] = useState<FieldWords>(() => new Map());
  const values = merged(initial, edits);

  async function sendAll(current: Edits<V>): Promise<void> {
    const now = merged(initial, current);
    const found = options.check?.(now) ?? {};
    setErrors(found);
    setProblem(undefined);
    if (Object.keys(found).length > 0) return;
    const acts = options.acts(now, current.changed);
    if (acts.length === 0) return options.onUnchanged?.();
    setPending(true);
    let view: CaseView | undefined;
    const actionIds: string[] = [];
    for (const [index, action] of acts.entries()) {
      // What stands against nobody's change since is written over the newest case.
      const isAgainst = conflicting(current).length > 0;
      const expectedVersion =
        index === 0 ? ((isAgainst ? current.version : undefined) ?? version) : undefined;
      const result = await send(action, { expectedVersion, ids: ids.current });
      if (result.kind !== 'RECORDED') return stop(result);
      actionIds.push(result.actionId);
      view = result.view;
    }
    ids.current.settle();
    setPending(false);
    setEdits(noEdits());
    if (!view) return;
    options.onRecorded({ actionIds, view, values: now });
    onRecorded?.();
  }

  function stop(result: Problem): void {
    setPending(false);
    const field = result.kind === 'REFUSED' && result.field ? fieldName(result.field) : undefined;
    if (result.kind === 'REFUSED' && field && field in values && result.code !== 'CHANGED_MEANWHILE') {
      setErrors({ [field]: problemText(result) } as FieldErrors<V>);
    } else {
      setProblem(result);
    }
  }

  function fieldName(serverField: string): string {
    const last =
      serverField
        .split('.')
        .filter((part) => !/^\d+$/.test(part))
        .at(-1) ?? serverField;
    return options.fieldOf?.(last) ?? last;
  }

  const allowRepeats = useRepeat(
    isOvertaken(problem) && conflicting(edits).length === 0 && !isPending,
    version,
    () => void sendAll(edits),
  );

  return {
    name: options.name,
    values,
    changed: edits.changed,
    isDirty: !hasNoEdits(edits),
    leftAt: hasNoEdits(edits) ? undefined : draft.leftAt,
    isPending,
    errors,
    problem,
    overtaken: conflicting(edits),
    initial,
    sinceVersion: edits.version ?? version,
    set(field, value: FormValue) {
      setEdits((current) => edited(current, initial, version, field, value as V[typeof field]));
      if (errors[field]) setErrors(({ [field]: _gone, ...rest }) => rest as FieldErrors<V>);
    },
    submit(event) {
      event?.preventDefault();
      if (isPending) return;
      allowRepeats();
      void sendAll(edits);
    },
    followed: followed(initial, edits),
    words,
    settle(field, whose) {
      const next = settled(edits, initial, field, whose);
      setEdits(next);
      if (conflicting(next).some((other) => other !== field)) return;
      setProblem(undefined);
      if (isOvertaken(problem) && !hasNoEdits(next)) void sendAll({ ...next, version });
    },
    reset() {
      setEdits(noEdits());
      setErrors({});
      setProblem(undefined);
      ids.current.settle();
    },
  };

  /** What differs from what was looked at, and the field the server named: it may have been set to the same again. */
  function conflicting(current: Edits<V>): (keyof V & string)[] {
    const named = problem?.kind === 'REFUSED' && problem.field ? fieldName(problem.field) : undefined;
    const fields = overtaken(initial, current);
    return named && named in current.changed && !fields.includes(named) ? [...fields, named] : fields;
  }
}

import { Button } from '@mantine/core';
import { mayForTask } from '../acts/may.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { useAct } from '../acts/use-act.js';
import type { CaseView, PatientTaskView } from '../case.types.js';
import css from './side.module.css';

/** What only the patient can do, and was asked to: open ones first. */
export function Tasks({ view }: { view: CaseView }) {
  const t = useWords('case');
  if (view.tasks.length === 0) {
    return (
      <p className={css.empty}>
        <b>{t('tasks.none')}</b>
        {t('tasks.noneWhy')}
      </p>
    );
  }
  const rank = (task: PatientTaskView): number => (task.state === 'OPEN' ? 0 : 1);
  const sorted = view.tasks.toSorted((a, b) => rank(a) - rank(b) || b.askedOn.localeCompare(a.askedOn));
  return (
    <ul className={css.list}>
      {sorted.map((task) => (
        <Task key={task.id} view={view} task={task} />
      ))}
    </ul>
  );
}

function Task({ view, task }: { view: CaseView; task: PatientTaskView }) {
  const t = useWords('case');
  const wording = useWords('wording');
  const format = useFormat();
  const { act, isPending } = useAct();
  const item = view.recordItems.find((one) => one.id === task.recordItemId);
  const name = t(`ask.kinds.${task.kind}`);
  const facts = [
    item && (item.description ?? wording(`recordKind.${item.kind}`)),
    task.doneOn
      ? t('tasks.doneOn', { on: format.day(task.doneOn, view.today) })
      : t('tasks.askedOn', { on: format.day(task.askedOn, view.today) }),
    task.answer && task.state === 'OPEN' && t(`tasks.answered.${task.answer}`),
    task.round > 1 && t('head.thirdOpinion'),
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <li className={css.row} data-focus-row>
      <div>
        <span>{name}</span>
        <div className={css.dim}>{facts.join(' · ')}</div>
      </div>
      <div className={css.rowActs}>
        {mayForTask(view, task.state, 'COMPLETE_PATIENT_TASK') && (
          <Button
            size="xs"
            loading={isPending}
            aria-label={`${t('tasks.complete')}: ${name}`}
            onClick={() =>
              void act(
                { completePatientTask: { taskId: task.id } },
                { said: t('tasks.completed', { task: name }) },
              )
            }
          >
            {t('tasks.complete')}
          </Button>
        )}
        {mayForTask(view, task.state, 'CANCEL_PATIENT_TASK') && (
          <Button
            size="xs"
            loading={isPending}
            aria-label={`${t('tasks.cancel')}: ${name}`}
            onClick={() =>
              void act(
                { cancelPatientTask: { taskId: task.id } },
                { said: t('tasks.canceled', { task: name }) },
              )
            }
          >
            {t('tasks.cancel')}
          </Button>
        )}
        {task.state !== 'OPEN' && (
          <span className={css.tag} data-tone={task.state === 'DONE' ? 'OK' : undefined}>
            {t(`tasks.states.${task.state}`)}
          </span>
        )}
      </div>
    </li>
  );
}

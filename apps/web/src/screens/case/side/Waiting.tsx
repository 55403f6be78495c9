import { Button } from '@mantine/core';
import { isOpenForRecord, mayBeHandled } from '@sextant/domain';
import { useEffect, useRef } from 'react';
import { may, mayForTask } from '../acts/may.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { useAct } from '../acts/use-act.js';
import { useCaseNav } from '../CaseNav.js';
import type { ActionInput, CallTaskView, CaseView, PatientAnswerView } from '../case.types.js';
import { openAnswers, soundsLikeEmergency } from './answer-order.js';
import css from './side.module.css';

/** Answers nobody has handled and calls that are due: nothing else on the page outranks them. */
export function Waiting({ view }: { view: CaseView }) {
  const t = useWords('case');
  const nav = useCaseNav();
  const answers = openAnswers(view.answers);
  const askedId = nav.form === 'answer' ? (nav.about.answerId ?? answers[0]?.id) : undefined;
  const calls = view.callTasks.filter((task) => !task.isDone && task.dueOn <= view.today);
  if (answers.length + calls.length === 0) return null;
  const title = t(view.isReadOnly ? 'answers.titleOther' : 'answers.title');
  return (
    <section className={css.waiting} aria-label={title}>
      <h2>{title}</h2>
      <ul className={css.list}>
        {answers.map((answer) => (
          <Answer
            key={answer.id}
            view={view}
            answer={answer}
            focus={answer.id === askedId ? nav.opened : undefined}
          />
        ))}
        {calls.map((task) => (
          <Call key={task.id} view={view} task={task} />
        ))}
      </ul>
      {answers.some(({ kind }) => kind === 'HELP' || kind === 'TEXT') && (
        <p className={css.emergency}>{t('answers.emergency')}</p>
      )}
    </section>
  );
}

interface AnswerProps {
  view: CaseView;
  answer: PatientAnswerView;
  /** Set when the big button asks for this one. */
  focus?: number | undefined;
}

function Answer({ view, answer, focus }: AnswerProps) {
  const t = useWords('case');
  const format = useFormat();
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (focus !== undefined) ref.current?.focus();
  }, [focus]);
  const { givenName } = view.patient;
  const name = answer.isCaregivers ? t('answers.caregiverOf', { name: givenName }) : givenName;
  const task = view.tasks.find((one) => one.id === answer.taskId);
  return (
    <li ref={ref} className={css.answer} tabIndex={-1}>
      <p>
        <span className={css.answerHead}>{t(`answers.${answer.kind}`, { name })}</span>{' '}
        <span className={css.dim}>{format.instant(answer.at)}</span>
      </p>
      {answer.text && <blockquote className={css.quote}>“{answer.text}”</blockquote>}
      {answer.pictures !== null && (
        <p className={css.dim}>{t('answers.pictures', { count: answer.pictures })}</p>
      )}
      {task && <p className={css.dim}>{t('answers.about', { task: t(`ask.kinds.${task.kind}`) })}</p>}
      {answer.kind === 'STOP' && (
        <p className={css.dim}>
          {t(answer.isCaregivers ? 'answers.stopMeansCaregiver' : 'answers.stopMeans')}
        </p>
      )}
      {soundsLikeEmergency(answer) && <p className={css.crisis}>{t('answers.crisis')}</p>}
      {!view.isReadOnly && <AnswerActs view={view} answer={answer} />}
    </li>
  );
}

/** The natural next act beside plain "handled"; receiving, completing or a call that reached them handles the answer too. */
function AnswerActs({ view, answer }: { view: CaseView; answer: PatientAnswerView }) {
  const t = useWords('case');
  const wording = useWords('wording');
  const nav = useCaseNav();
  const { act, isPending } = useAct();
  const handle: ActionInput = { handleAnswer: { answerId: answer.id } };
  const task = view.tasks.find((one) => one.id === answer.taskId);
  const item = view.recordItems.find((one) => one.id === task?.recordItemId);
  const mayComplete = task && mayForTask(view, task.state, 'COMPLETE_PATIENT_TASK');
  const mayReceive = !view.isReadOnly && item && isOpenForRecord(view.status, item.state, 'RECEIVE_RECORDS');
  const isDone = answer.kind === 'DONE' && task;
  const needsCall = answer.kind === 'HELP' || answer.kind === 'TEXT' || answer.kind === 'STOP';
  const record = item ? wording(`recordKind.${item.kind}`) : '';
  return (
    <div className={css.answerActs}>
      {isDone && mayReceive && (
        <Button
          size="xs"
          variant="filled"
          loading={isPending}
          onClick={() =>
            void act(
              { receiveRecords: { recordItemIds: [item.id] } },
              { said: t('answers.receivedSaid', { record }) },
            )
          }
        >
          {t('answers.received', { record })}
        </Button>
      )}
      {isDone && mayComplete && (
        <Button
          size="xs"
          variant={mayReceive ? 'default' : 'filled'}
          loading={isPending}
          onClick={() =>
            void act(
              { completePatientTask: { taskId: task.id } },
              { said: t('answers.confirmDoneSaid', { task: t(`ask.kinds.${task.kind}`) }) },
            )
          }
        >
          {t('answers.confirmDone')}
        </Button>
      )}
      {needsCall && (
        <Button size="xs" variant="filled" onClick={() => nav.open({ form: 'call' }, { party: 'PATIENT' })}>
          {t('answers.call', { name: view.patient.givenName })}
        </Button>
      )}
      {task?.kind === 'GET_REFERRAL' && (
        <Button size="xs" onClick={() => nav.open({ panel: 'INSURANCE', form: 'referral' })}>
          {t('answers.openInsurance')}
        </Button>
      )}
      {task?.kind === 'CONFIRM_VISIT' && (
        <Button size="xs" onClick={() => nav.showPanel('VISIT')}>
          {t('answers.openVisit')}
        </Button>
      )}
      {answer.crisis && !answer.calledOn && <p className={css.dim}>{t('answers.crisisFirst')}</p>}
      {may(view, 'HANDLE_ANSWER') && mayBeHandled(answer) && (
        <Button
          size="xs"
          loading={isPending}
          onClick={() => void act(handle, { said: t('answers.handledSaid') })}
        >
          {t('answers.handled')}
        </Button>
      )}
    </div>
  );
}

function Call({ view, task }: { view: CaseView; task: CallTaskView }) {
  const t = useWords('case');
  const format = useFormat();
  const nav = useCaseNav();
  return (
    <li className={css.answer}>
      <p>
        <span className={css.answerHead}>{t(`answers.callReason.${task.reason}`)}</span>{' '}
        <span className={css.dim}>{t('answers.callDue', { on: format.day(task.dueOn, view.today) })}</span>
      </p>
      <div className={css.answerActs}>
        <Button
          size="xs"
          variant="filled"
          onClick={() =>
            nav.open(
              { form: 'call' },
              { callTaskId: task.id, ...(task.reason === 'FOLLOW_UP' ? {} : { party: 'PATIENT' as const }) },
            )
          }
        >
          {task.reason === 'FOLLOW_UP' ? t('side.call') : t('answers.call', { name: view.patient.givenName })}
        </Button>
      </div>
    </li>
  );
}

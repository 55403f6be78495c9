import { addDays } from '@sextant/domain';
import { Button } from '@mantine/core';
import { may, mayForAppointment } from '../../acts/may.js';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { AppointmentView, CaseView } from '../../case.types.js';
import { useCaseNav } from '../../CaseNav.js';
import panels from '../panels.module.css';
import type { VisitAct } from './VisitPanel.js';
import { useBothTimes } from './use-both-times.js';
import css from './visit.module.css';

interface AppointmentCardProps {
  view: CaseView;
  appointment: AppointmentView;
  onAct: (act: VisitAct) => void;
}

/** One visit: when there and when for the patient, with whom, where, and what can be done about it. */
export function AppointmentCard({ view, appointment, onAct }: AppointmentCardProps) {
  const t = useWords('caseVisit');
  const bothTimes = useBothTimes(view);
  const { there, forPatient } = bothTimes(appointment.startsAt, appointment.zone);
  const { state } = appointment;
  const isBooked = state === 'BOOKED';
  const may = (type: 'MOVE_APPOINTMENT' | 'CANCEL_APPOINTMENT' | 'RECORD_ATTENDANCE'): boolean =>
    mayForAppointment(view, state, type);
  const facts = [
    t(`mode.${appointment.mode}`),
    appointment.clinicianName,
    appointment.place,
    appointment.usState,
    appointment.moveCount > 0 && t('movedTimes', { count: appointment.moveCount }),
    appointment.reason,
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <div className={css.card} data-booked={isBooked}>
      <div className={css.when}>
        <p className={isBooked ? css.time : undefined}>{there}</p>
        <p className={panels.dim}>{forPatient}</p>
        <p>{facts.join(' · ')}</p>
        {isBooked && appointment.startsOn < view.today && <p className={panels.warn}>{t('isOver')}</p>}
        {isBooked && <Confirmation view={view} />}
      </div>
      <div className={css.acts}>
        {!isBooked && (
          <span
            className={panels.chip}
            data-tone={state === 'ATTENDED' || state === 'OPINION_RECEIVED' ? 'OK' : undefined}
          >
            {t(`state.${state}`)}
          </span>
        )}
        {may('RECORD_ATTENDANCE') && hasCome(view, appointment) && (
          <Button
            size="xs"
            variant={appointment.startsOn <= view.today ? 'filled' : 'default'}
            onClick={() => onAct('attendance')}
          >
            {t(appointment.mode === 'WRITTEN_OPINION' ? 'received' : 'attendance')}
          </Button>
        )}
        {may('MOVE_APPOINTMENT') && (
          <Button size="xs" onClick={() => onAct('move')}>
            {t('move')}
          </Button>
        )}
        {may('CANCEL_APPOINTMENT') && (
          <Button size="xs" onClick={() => onAct('cancel')}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A visit has a result from its day on (a zone ahead may be a day ahead); a written opinion may come at any time. */
export function hasCome(
  view: Pick<CaseView, 'today'>,
  appointment: Pick<AppointmentView, 'mode' | 'startsOn'>,
): boolean {
  return appointment.mode === 'WRITTEN_OPINION' || appointment.startsOn <= addDays(view.today, 1);
}

function Confirmation({ view }: { view: CaseView }) {
  const t = useWords('caseVisit');
  const common = useWords('case');
  const format = useFormat();
  const nav = useCaseNav();
  const task = view.tasks.find(
    (one) => one.kind === 'CONFIRM_VISIT' && one.round === view.round && one.state !== 'CANCELED',
  );
  if (task) {
    return (
      <p className={panels.dim}>
        {task.answer
          ? t('confirmAnswered', { answer: common(`tasks.answered.${task.answer}`) })
          : task.doneOn
            ? t('confirmAnswered', { answer: common('tasks.answered.DONE') })
            : t('confirmAsked', { on: format.day(task.askedOn, view.today) })}{' '}
        {task.state === 'OPEN' && t('reminders')}
      </p>
    );
  }
  if (!may(view, 'ASK_PATIENT')) return null;
  return (
    <p>
      <Button
        size="compact-xs"
        onClick={() => nav.open({ panel: 'VISIT', form: 'ask' }, { taskKind: 'CONFIRM_VISIT' })}
      >
        {t('confirmAsk')}
      </Button>
    </p>
  );
}

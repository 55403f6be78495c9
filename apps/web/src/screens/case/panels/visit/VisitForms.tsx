import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { AppointmentView, CaseView } from '../../case.types.js';
import { ChoiceField, DateField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { OpenForm } from '../../forms/open-form.js';
import { StateField } from './StateField.js';
import { TimeFields } from './TimeFields.js';
import { useBothTimes } from './use-both-times.js';
import { missingTime, visitFieldOf } from './visit-check.js';
import { wallTimeIn } from './wall-time.js';

type VisitForm = OpenForm & { view: CaseView; appointment: AppointmentView };

export function MoveForm({ view, appointment, focus, onDone, onCancel }: VisitForm) {
  const t = useWords('caseVisit');
  const say = useSay();
  const bothTimes = useBothTimes(view);
  const { id: appointmentId, zone, startsAt } = appointment;
  const wall = wallTimeIn(zone, startsAt);
  const form = useActForm<{
    startsOn: string;
    startsTime: string;
    zone: string;
    usState: string;
    reason: string;
  }>({
    name: `move-${appointmentId}`,
    initial: {
      startsOn: wall.on,
      startsTime: wall.time,
      zone,
      usState: appointment.usState ?? '',
      reason: '',
    },
    check: (values) =>
      missingTime(values, view.today, {
        needsDay: t('needsDay'),
        needsTime: t('needsTime'),
        past: t('past'),
      }),
    acts: (values) => [
      {
        moveAppointment: {
          appointmentId,
          startsOn: values.startsOn,
          startsTime: values.startsTime,
          zone: values.zone,
          usState: values.usState || null,
          reason: values.reason || null,
        },
      },
    ],
    fieldOf: visitFieldOf,
    onRecorded: ({ actionIds, view: after }) => {
      const moved = after.appointments.find((one) => one.id === appointmentId);
      say({ text: t('moved', { at: moved ? bothTimes(moved.startsAt, moved.zone).there : '' }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('moveTitle')}
      submit={t('moveSubmit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={fields.grid}>
        <TimeFields view={view} form={form} isFirst />
        <StateField view={view} form={form} mode={appointment.mode} />
        <TextField form={form} field="reason" label={t('field.reason')} maxLength={1000} isWide />
      </div>
    </ActFormFrame>
  );
}

export function CancelForm({ appointment, focus, onDone, onCancel }: VisitForm) {
  const t = useWords('caseVisit');
  const say = useSay();
  const form = useActForm({
    name: `cancel-${appointment.id}`,
    initial: { reason: '' },
    acts: ({ reason }) => [{ cancelAppointment: { appointmentId: appointment.id, reason: reason || null } }],
    onRecorded: ({ actionIds }) => {
      say({ text: t('canceled'), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('cancelTitle')}
      submit={t('cancelSubmit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <TextField form={form} field="reason" label={t('field.reason')} maxLength={1000} />
    </ActFormFrame>
  );
}

const RESULTS = ['ATTENDED', 'NO_SHOW', 'OPINION_RECEIVED'] as const;

/** Took place, missed, or the written opinion is here, and on which day. */
export function AttendanceForm({ view, appointment, focus, onDone, onCancel }: VisitForm) {
  const t = useWords('caseVisit');
  const common = useWords('case');
  const say = useSay();
  const isWritten = appointment.mode === 'WRITTEN_OPINION';
  const form = useActForm({
    name: `attendance-${appointment.id}`,
    initial: {
      result: isWritten ? 'OPINION_RECEIVED' : 'ATTENDED',
      on: !isWritten && appointment.startsOn <= view.today ? appointment.startsOn : view.today,
    },
    check: ({ on }) => (on && on <= view.today ? {} : { on: common('form.past') }),
    acts: ({ result, on }) => [
      {
        recordAttendance: {
          appointmentId: appointment.id,
          result: RESULTS.find((one) => one === result) ?? 'ATTENDED',
          on,
        },
      },
    ],
    onRecorded: ({ actionIds, values }) => {
      say({
        text: t('resultSaid', { result: t(`result.${values.result as (typeof RESULTS)[number]}`) }),
        actionIds,
      });
      onDone();
    },
  });
  const offered = RESULTS.filter((result) =>
    isWritten ? result !== 'ATTENDED' && result !== 'NO_SHOW' : true,
  );
  return (
    <ActFormFrame
      form={form}
      title={t('attendanceTitle')}
      submit={t('resultSubmit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <ChoiceField
        form={form}
        field="result"
        label={t('resultField')}
        options={offered.map((value) => ({ value, label: t(`result.${value}`) }))}
      />
      <div className={fields.grid}>
        <DateField form={form} field="on" label={t('resultOn')} max={view.today} isRequired />
      </div>
    </ActFormFrame>
  );
}

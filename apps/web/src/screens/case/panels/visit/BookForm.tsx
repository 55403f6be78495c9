import { US_STATES, VISIT_MODES, type VisitMode } from '@sextant/domain';
import { useMemo } from 'react';
import { useMe } from '../../../../app/session.queries.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { ChoiceField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { OpenForm } from '../../forms/open-form.js';
import { StateField } from './StateField.js';
import { TimeFields } from './TimeFields.js';
import { useBothTimes } from './use-both-times.js';
import { missingTime, visitFieldOf } from './visit-check.js';

type Values = {
  mode: string;
  startsOn: string;
  startsTime: string;
  zone: string;
  clinicianName: string;
  place: string;
  usState: string;
  result: string;
};

const RESULTS = ['ATTENDED', 'NO_SHOW', 'OPINION_RECEIVED'] as const;

/**
 * Books the visit in the wall time of its place, or records one that is over and was never booked here; the server makes
 * the instant.
 */
export function BookForm({
  view,
  focus,
  onDone,
  onCancel,
  isPast = false,
}: OpenForm & { view: CaseView; isPast?: boolean }) {
  const t = useWords('caseVisit');
  const me = useMe();
  const say = useSay();
  const bothTimes = useBothTimes(view);
  const appointmentId = useMemo(() => crypto.randomUUID(), []);
  const chosen = view.candidates.find((candidate) => candidate.round === view.round && candidate.isChosen);
  const form = useActForm<Values>({
    name: isPast ? 'past-visit' : 'book',
    initial: {
      mode: 'IN_PERSON',
      startsOn: isPast ? '' : (chosen?.firstAppointmentOn ?? ''),
      startsTime: '',
      zone: me.organization.zone,
      clinicianName: chosen?.clinicianName ?? '',
      place: chosen?.name ?? '',
      usState: '',
      result: 'ATTENDED',
    },
    check: (values) =>
      missingTime(values, view.today, {
        needsDay: t('needsDay'),
        needsTime: t('needsTime'),
        past: t(isPast ? 'ahead' : 'past'),
        isPast,
      }),
    acts: ({ mode, startsOn, startsTime, zone, clinicianName, place, usState, result }) => {
      const visit = {
        appointmentId,
        mode: VISIT_MODES.find((one) => one === mode) ?? 'IN_PERSON',
        startsOn,
        startsTime,
        zone,
        clinicianName: clinicianName || null,
        place: place || null,
        usState: US_STATES.find((one) => one === usState) ?? null,
      };
      return isPast
        ? [{ recordPastVisit: { ...visit, result: RESULTS.find((one) => one === result) ?? 'ATTENDED' } }]
        : [{ bookAppointment: visit }];
    },
    fieldOf: visitFieldOf,
    onRecorded: ({ actionIds, view: after }) => {
      const booked = after.appointments.find((one) => one.id === appointmentId);
      say({
        text: t(isPast ? 'pastSaid' : 'booked', {
          at: booked ? bothTimes(booked.startsAt, booked.zone).there : '',
        }),
        actionIds,
      });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t(isPast ? 'pastTitle' : 'bookTitle')}
      submit={t(isPast ? 'pastSubmit' : 'bookSubmit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <ChoiceField
        form={form}
        field="mode"
        label={t('field.mode')}
        hint={form.values.mode === 'WRITTEN_OPINION' ? t('writtenHint') : undefined}
        options={VISIT_MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
      <div className={fields.grid}>
        <TimeFields view={view} form={form} isFirst isPast={isPast} />
        <TextField form={form} field="clinicianName" label={t('field.clinicianName')} />
        <TextField
          form={form}
          field="place"
          label={t('field.place')}
          hint={t(`placeHint.${form.values.mode as VisitMode}`)}
        />
        <StateField view={view} form={form} mode={form.values.mode as VisitMode} />
        {isPast && (
          <ChoiceField
            form={form}
            field="result"
            label={t('resultField')}
            options={RESULTS.map((value) => ({ value, label: t(`result.${value}`) }))}
            isWide
          />
        )}
      </div>
    </ActFormFrame>
  );
}

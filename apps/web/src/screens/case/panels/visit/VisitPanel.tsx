import { Button } from '@mantine/core';
import { useState } from 'react';
import { may } from '../../acts/may.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView } from '../../case.types.js';
import { useCaseNav, useFocusFor } from '../../CaseNav.js';
import panels from '../panels.module.css';
import { AppointmentCard, hasCome } from './AppointmentCard.js';
import { BookForm } from './BookForm.js';
import { AttendanceForm, CancelForm, MoveForm } from './VisitForms.js';

export type VisitAct = 'move' | 'cancel' | 'attendance';

/** The visit in both clocks, and what becomes of it. */
export function VisitPanel({ view }: { view: CaseView }) {
  const t = useWords('caseVisit');
  const nav = useCaseNav();
  const bookFocus = useFocusFor('book');
  const attendanceFocus = useFocusFor('attendance');
  const [own, setOwn] = useState<{ act: VisitAct; id: string }>();
  const [isPastAsked, setPastAsked] = useState(false);
  const present = view.appointments.filter((one) => one.round === view.round && one.state === 'BOOKED');
  const past = view.appointments.filter((one) => !present.includes(one)).toReversed();
  const [booked] = present;
  const open =
    own ??
    (attendanceFocus !== undefined && booked && hasCome(view, booked)
      ? { act: 'attendance' as const, id: booked.id }
      : undefined);
  const close = (): void => {
    setOwn(undefined);
    setPastAsked(false);
    if (nav.form) nav.close();
  };
  const mayBook = may(view, 'BOOK_APPOINTMENT') && present.length === 0;
  return (
    <section className={panels.section}>
      {view.appointments.length === 0 && bookFocus === undefined && (
        <p className={panels.empty}>
          <b>{t('none')}</b>
          {t('noneWhy')}
        </p>
      )}
      {mayBook && bookFocus === undefined && (
        <div>
          <Button size="xs" onClick={() => nav.open({ panel: 'VISIT', form: 'book' })}>
            {t('book')}
          </Button>
        </div>
      )}
      {mayBook && bookFocus !== undefined && (
        <BookForm view={view} focus={bookFocus} onDone={close} onCancel={close} />
      )}
      {isPastAsked ? (
        <BookForm view={view} focus="past" onDone={close} onCancel={close} isPast />
      ) : (
        may(view, 'RECORD_PAST_VISIT') &&
        bookFocus === undefined && (
          <div>
            <button type="button" className={panels.link} onClick={() => setPastAsked(true)}>
              {t('pastAsk')}
            </button>
          </div>
        )
      )}
      {[...present, ...past].map((appointment) => {
        const act = open?.id === appointment.id ? open.act : undefined;
        const props = {
          view,
          appointment,
          focus: `${act}-${appointment.id}-${nav.opened}`,
          onDone: close,
          onCancel: close,
        };
        return (
          <div key={appointment.id}>
            <AppointmentCard
              view={view}
              appointment={appointment}
              onAct={(next) => setOwn({ act: next, id: appointment.id })}
            />
            {act === 'move' && <MoveForm {...props} />}
            {act === 'cancel' && <CancelForm {...props} />}
            {act === 'attendance' && <AttendanceForm {...props} />}
          </div>
        );
      })}
    </section>
  );
}

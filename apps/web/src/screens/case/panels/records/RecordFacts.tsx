import { releaseOf, trackingPage } from '@sextant/domain';
import { Fragment, type ReactNode } from 'react';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView, RecordItemView } from '../../case.types.js';
import { openTaskFor } from './offered-item.js';
import css from './records.module.css';

/** Whether the patient was asked, the holder's clock, the release, and the shipment: only what there is. */
export function RecordFacts({ view, item }: { view: CaseView; item: RecordItemView }) {
  const facts = [
    useTaskFact(view, item),
    useClockFact(view, item),
    useReleaseFact(view, item),
    ...useShipmentFacts(view, item),
  ].filter(Boolean);
  if (facts.length === 0) return null;
  return (
    <span className={css.details}>
      {facts.map((fact, index) => (
        // The list is made anew each time and its parts keep no state.
        <Fragment key={index}>
          {index > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </span>
  );
}

function useTaskFact(view: CaseView, item: RecordItemView): ReactNode {
  const t = useWords('caseRecords');
  const common = useWords('case');
  const format = useFormat();
  const task = openTaskFor(view, item);
  if (!task) return undefined;
  return task.answer
    ? t('askedPatientAnswered', { answer: common(`tasks.answered.${task.answer}`) })
    : t('askedPatient', { on: format.day(task.askedOn, view.today) });
}

/** The 30 days of the right of access. */
function useClockFact(view: CaseView, { clock }: RecordItemView): ReactNode {
  const t = useWords('caseRecords');
  const format = useFormat();
  if (!clock) return undefined;
  const on = format.day(clock.dueOn, view.today);
  const text = clock.isOver ? 'clockOver' : clock.isExtended ? 'clockExtended' : 'clock';
  return <span data-warn={clock.isOver}>{t(text, { on })}</span>;
}

/** A request needs a release in force: said quietly, and louder when it ends soon or has run out. */
function useReleaseFact(view: CaseView, item: RecordItemView): ReactNode {
  const t = useWords('caseRecords');
  const format = useFormat();
  const { state, endsOn, signedOn } = releaseOf(view.releases, item, view.today);
  const day = (on: string | undefined): string => (on ? format.day(on, view.today) : '');
  switch (state) {
    case 'NONE':
      return undefined;
    case 'IN_FORCE':
      return endsOn ? t('release', { on: day(endsOn) }) : t('releaseSigned', { on: day(signedOn) });
    case 'ENDS_SOON':
      return <span data-warn="true">{t('releaseEnds', { on: day(endsOn) })}</span>;
    case 'REVOKED':
      return <span data-warn="true">{t('releaseRevoked', { on: day(endsOn) })}</span>;
    case 'ENDED':
      return <span data-warn="true">{t('releaseOver', { on: day(endsOn) })}</span>;
  }
}

function useShipmentFacts(view: CaseView, item: RecordItemView): ReactNode[] {
  const t = useWords('caseRecords');
  const format = useFormat();
  const { carrier, trackingNumber, arrivedOn, returnedOn, returnDueOn, mustReturn } = item;
  const page = trackingPage(carrier, trackingNumber);
  const day = (on: string): string => format.day(on, view.today);
  const isLoanOver = returnDueOn !== null && returnDueOn <= view.today;
  return [
    page ? (
      <a href={page} target="_blank" rel="noreferrer">
        {carrier} {t('track', { number: trackingNumber ?? '' })}
      </a>
    ) : (
      [carrier, trackingNumber].filter(Boolean).join(' ')
    ),
    arrivedOn && t('arrived', { on: day(arrivedOn) }),
    returnedOn ? (
      t('returned', { on: day(returnedOn) })
    ) : mustReturn ? (
      <span data-warn={isLoanOver}>
        {returnDueOn ? t('lentUntil', { on: day(returnDueOn) }) : t('mustReturn')}
      </span>
    ) : undefined,
  ];
}

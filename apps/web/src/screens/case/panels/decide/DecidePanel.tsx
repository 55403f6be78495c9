import { OPINION_ORDERS, type OpinionOrder } from '@sextant/domain';
import { useState } from 'react';
import { may } from '../../acts/may.js';
import type { CaseView } from '../../case.types.js';
import { useCaseNav } from '../../CaseNav.js';
import { DecisionSection } from './DecisionSection.js';
import { ExperienceSection } from './ExperienceSection.js';
import { OpinionForm } from './OpinionForm.js';
import { OpinionTable } from './OpinionTable.js';
import { OutcomeSection } from './OutcomeSection.js';
import { SummarySection } from './SummarySection.js';
import panels from '../panels.module.css';

/** What both said, side by side; how it felt; what came of it; what the patient decided; and back to the first doctor. */
export function DecidePanel({ view }: { view: CaseView }) {
  const nav = useCaseNav();
  const [own, setOwn] = useState<OpinionOrder>();
  const orders = ordersOf(view);
  const open = own ?? (nav.form === 'opinion' ? missingOrder(view, orders) : undefined);
  const close = (): void => {
    setOwn(undefined);
    if (nav.form === 'opinion') nav.close();
  };
  if (nav.isAlone && nav.form === 'decision') return <DecisionSection view={view} />;
  return (
    <>
      <section className={panels.section}>
        <OpinionTable view={view} orders={orders} onEdit={may(view, 'RECORD_OPINION') ? setOwn : undefined} />
        {open && (
          <OpinionForm
            key={open}
            view={view}
            order={open}
            focus={`${open}-${nav.opened}`}
            onDone={close}
            onCancel={close}
          />
        )}
      </section>
      {!nav.isAlone && <ExperienceSection view={view} orders={orders} />}
      {(!nav.isAlone || nav.form === 'outcome') && <OutcomeSection view={view} />}
      {!nav.isAlone && (
        <>
          <DecisionSection view={view} />
          <SummarySection view={view} />
        </>
      )}
    </>
  );
}

/** Two columns; a third when there is a third opinion, or a round that will bring one. */
export function ordersOf(view: Pick<CaseView, 'round' | 'opinions'>): OpinionOrder[] {
  const hasThird = view.round > 1 || view.opinions.some((opinion) => opinion.order === 'THIRD');
  return OPINION_ORDERS.filter((order) => order !== 'THIRD' || hasThird);
}

/** The newest opinion first: it is what a navigator comes to write down after a visit. */
function missingOrder(view: CaseView, orders: readonly OpinionOrder[]): OpinionOrder | undefined {
  const isThere = (order: OpinionOrder): boolean =>
    view.opinions.some((opinion) => opinion.order === order && opinion.diagnosis !== null);
  return orders.toReversed().find((order) => !isThere(order)) ?? orders.at(-1);
}

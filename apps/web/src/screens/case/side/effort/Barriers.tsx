import { Button } from '@mantine/core';
import { BARRIER_WORDS } from '@sextant/domain';
import { useState } from 'react';
import { useFormat } from '../../../../i18n/format.js';
import { useLanguage, useWords } from '../../../../i18n/i18n.js';
import { may } from '../../acts/may.js';
import { useAct } from '../../acts/use-act.js';
import { useCaseNav } from '../../CaseNav.js';
import type { CaseView } from '../../case.types.js';
import css from '../side.module.css';
import { ResolveBarrierForm } from './BarrierForms.js';

type BarrierView = CaseView['barriers'][number];

/** What stands in the way: open ones first, then what was done about the others. */
export function Barriers({ view }: { view: CaseView }) {
  const t = useWords('caseEffort');
  const nav = useCaseNav();
  const [ending, setEnding] = useState<string>();
  const rank = (barrier: BarrierView): number => (barrier.isResolved ? 1 : 0);
  const sorted = view.barriers.toSorted((a, b) => rank(a) - rank(b) || b.foundOn.localeCompare(a.foundOn));
  const stop = (): void => setEnding(undefined);
  return (
    <>
      <div className={css.sub}>
        <h3>{t('barriers.title')}</h3>
        {may(view, 'ADD_BARRIER') && (
          <Button size="xs" onClick={() => nav.open({ form: 'barrier' })}>
            {t('barriers.add')}
          </Button>
        )}
      </div>
      {sorted.length === 0 && (
        <p className={css.empty}>
          <b>{t('barriers.none')}</b>
          {t('barriers.noneWhy')}
        </p>
      )}
      <ul className={css.list}>
        {sorted.map((barrier) =>
          ending === barrier.id ? (
            <li key={barrier.id} className={css.entryForm}>
              <ResolveBarrierForm
                view={view}
                barrier={barrier}
                focus={barrier.id}
                onDone={stop}
                onCancel={stop}
              />
            </li>
          ) : (
            <BarrierLine
              key={barrier.id}
              view={view}
              barrier={barrier}
              onResolve={() => setEnding(barrier.id)}
            />
          ),
        )}
      </ul>
    </>
  );
}

function BarrierLine({
  view,
  barrier,
  onResolve,
}: {
  view: CaseView;
  barrier: BarrierView;
  onResolve: () => void;
}) {
  const t = useWords('caseEffort');
  const format = useFormat();
  const words = BARRIER_WORDS[useLanguage()];
  const { act, isPending } = useAct();
  const name = words.kinds[barrier.kind];
  const { isResolved, intervention, resolvedOn } = barrier;
  const facts = [
    isResolved && resolvedOn
      ? t('barriers.resolved', {
          on: format.day(resolvedOn, view.today),
          what: intervention ? words.interventions[intervention] : '',
        })
      : t('barriers.open', { on: format.day(barrier.foundOn, view.today) }),
    barrier.note,
    barrier.resolvedNote,
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <li className={css.row} data-focus-row>
      <div>
        <span>{name}</span>
        <div className={css.dim}>{facts.join(' · ')}</div>
      </div>
      <div className={css.rowActs}>
        {!isResolved && may(view, 'RESOLVE_BARRIER') && (
          <Button size="xs" aria-label={`${t('barriers.resolve')}: ${name}`} onClick={onResolve}>
            {t('barriers.resolve')}
          </Button>
        )}
        {isResolved && may(view, 'REOPEN_BARRIER') && (
          <Button
            size="xs"
            variant="subtle"
            loading={isPending}
            aria-label={`${t('barriers.reopen')}: ${name}`}
            onClick={() =>
              void act(
                { reopenBarrier: { barrierId: barrier.id } },
                { said: t('barriers.reopened', { barrier: name }) },
              )
            }
          >
            {t('barriers.reopen')}
          </Button>
        )}
      </div>
    </li>
  );
}

import { Button } from '@mantine/core';
import { Suspense, useRef, type KeyboardEvent } from 'react';
import { Loading } from '../../../components/Loading.js';
import { may } from '../acts/may.js';
import { useWords } from '../../../i18n/i18n.js';
import { SIDES, type Side } from '../case.search.js';
import { useCaseNav } from '../CaseNav.js';
import type { CaseView } from '../case.types.js';
import { Composer } from './Composer.js';
import { EffortSide } from './effort/lazy-effort.js';
import { Messages } from './Messages.js';
import { Person } from './Person.js';
import css from './side.module.css';
import { Tasks } from './Tasks.js';
import { Timeline } from './Timeline.js';

/** What happened, what was sent and asked, and who the patient is. */
export function SidePane({ view }: { view: CaseView }) {
  const t = useWords('case');
  const nav = useCaseNav();
  return (
    <aside className={css.side} aria-label={t('side.label')} data-focus-home tabIndex={-1}>
      <section className={css.box}>
        {may(view, 'LOG_CALL') && (
          <div className={css.acts}>
            <Button size="xs" onClick={() => nav.open({ form: 'call' })}>
              {t('side.call')}
            </Button>
            <Button size="xs" onClick={() => nav.open({ form: 'note' })}>
              {t('side.note')}
            </Button>
            <Button size="xs" onClick={() => nav.open({ form: 'time' })}>
              {t('side.time')}
            </Button>
            {may(view, 'ASK_PATIENT') && (
              <Button size="xs" onClick={() => nav.open({ form: 'ask' })}>
                {t('side.ask')}
              </Button>
            )}
          </div>
        )}
        <Composer view={view} />
        <Sides view={view} />
      </section>
    </aside>
  );
}

function Sides({ view }: { view: CaseView }) {
  const t = useWords('case');
  const nav = useCaseNav();
  const tabs = useRef<HTMLDivElement>(null);
  const counts: Partial<Record<Side, number>> = {
    tasks: view.tasks.filter((task) => task.state === 'OPEN').length,
    effort: view.board.openBarriers,
  };

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by && SIDES[(SIDES.indexOf(nav.side) + by + SIDES.length) % SIDES.length];
    if (!next) return;
    event.preventDefault();
    nav.showSide(next);
    tabs.current?.querySelector<HTMLElement>(`[data-side="${next}"]`)?.focus();
  }

  return (
    <>
      <div ref={tabs} className={css.tabs} role="tablist" aria-label={t('side.label')} onKeyDown={onKeyDown}>
        {SIDES.map((side) => (
          <button
            key={side}
            type="button"
            role="tab"
            id={`side-tab-${side}`}
            data-side={side}
            aria-selected={nav.side === side}
            aria-controls="side-content"
            tabIndex={nav.side === side ? 0 : -1}
            onClick={() => nav.showSide(side)}
          >
            {t(`side.${side}`)}
            {counts[side] ? <span className={css.count}>{counts[side]}</span> : null}
          </button>
        ))}
      </div>
      <div
        id="side-content"
        role="tabpanel"
        aria-labelledby={`side-tab-${nav.side}`}
        className={css.content}
        tabIndex={-1}
      >
        {nav.side === 'timeline' && <Timeline view={view} />}
        {nav.side === 'messages' && <Messages view={view} />}
        {nav.side === 'tasks' && <Tasks view={view} />}
        {nav.side === 'effort' && (
          <Suspense fallback={<Loading rows={3} />}>
            <EffortSide view={view} />
          </Suspense>
        )}
        {nav.side === 'person' && <Person view={view} />}
      </div>
    </>
  );
}

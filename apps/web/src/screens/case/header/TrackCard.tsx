import { STEPS, type Step } from '@sextant/domain';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { hasLetterKeys } from '../../../app/commands/letter-keys.js';
import { runCommand } from '../../../app/commands/registry.js';
import { BigPathwayTrack } from '../../../components/PathwayTrack.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { useCaseNav, useNextAct } from '../CaseNav.js';
import type { CaseView } from '../case.types.js';
import css from './header.module.css';
import { useWalk } from './Walk.js';
import { Way } from './Way.js';
import { WindowBlock } from './WindowBlock.js';

/** The pathway, the decision window, and why the case stands where it stands. */
export function TrackCard({ view }: { view: CaseView }) {
  const t = useWords('case');
  const nav = useCaseNav();
  const runNextAct = useNextAct(view);
  const walk = useWalk(view.id);
  const details = useDetails(view);
  const card = useRef<HTMLElement>(null);
  // Coming from a list the focus is nowhere: here the keys for panels, the suggested act and the next case work at once.
  const isFormOpen = nav.form !== undefined;
  useEffect(() => {
    const at = document.activeElement;
    if (isFormOpen || (at !== document.body && at?.tagName !== 'MAIN')) return;
    card.current?.querySelector<HTMLElement>('[aria-current="step"]')?.focus({ preventScroll: true });
  }, [view.id, isFormOpen]);

  /** Single letters work only in here (WCAG 2.1.4): a letter typed elsewhere on the page is a letter. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step: Step | undefined = STEPS[Number(event.key) - 1];
    const letters = {
      e: runNextAct,
      l: view.isReadOnly ? undefined : () => nav.open({ form: 'call' }),
      j: walk.next,
      k: walk.previous,
      p: () => runCommand('packet'),
    };
    const act = hasLetterKeys() ? letters[event.key.toLowerCase() as keyof typeof letters] : undefined;
    if (!step && !act) return;
    event.preventDefault();
    if (step) nav.showPanel(step);
    else act?.();
  }

  return (
    <section ref={card} className={css.card} aria-label={t('track.label')} onKeyDown={onKeyDown}>
      <div className={css.cardTop}>
        <div className={css.track} title={t('track.keys')}>
          <BigPathwayTrack
            states={view.board.stepStates}
            overdue={view.board.overdueSteps}
            slackDays={view.slack.slackDays}
            current={nav.panel}
            details={details}
            onStep={nav.showPanel}
          />
        </div>
        <WindowBlock view={view} />
      </div>
      <Way view={view} />
    </section>
  );
}

/** A few words under a mark that say more than its state. */
function useDetails(view: CaseView): Partial<Record<Step, string>> {
  const t = useWords('case');
  const format = useFormat();
  const { board } = view;
  const isOver = (step: Step): boolean =>
    ['DONE', 'NOT_NEEDED'].includes(board.stepStates[STEPS.indexOf(step)] ?? '');
  const isLate = (step: Step): boolean => board.overdueSteps.includes(step);
  return {
    ...(board.recordsTotal > 0 && !isOver('RECORDS')
      ? {
          RECORDS: t(isLate('RECORDS') ? 'track.recordsLate' : 'track.records', {
            ready: board.recordsReady,
            total: board.recordsTotal,
          }),
        }
      : {}),
    ...(board.visitOn && !isOver('VISIT') ? { VISIT: format.day(board.visitOn, view.today) } : {}),
  };
}

import { STEPS, type Step } from '@sextant/domain';
import { lazy, Suspense, type ComponentType } from 'react';
import { Loading } from '../../../components/Loading.js';
import { StepStateLabel } from '../../../components/StepStateLabel.js';
import { useFormat } from '../../../i18n/format.js';
import { loadWords, useWords } from '../../../i18n/i18n.js';
import type { Namespace } from '../../../i18n/catalogues.js';
import { useCaseNav } from '../CaseNav.js';
import type { CaseView } from '../case.types.js';
import { currentStatus } from '../step-status.js';
import css from './panels.module.css';

interface StepPanelProps {
  view: CaseView;
}

/** Each panel comes with its words, when it is first looked at. */
function panel(load: () => Promise<ComponentType<StepPanelProps>>, ...words: Namespace[]) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadWords(...words)]);
    return { default: component };
  });
}

const PANELS: Record<Step, ComponentType<StepPanelProps>> = {
  TRIAGE: panel(async () => (await import('./triage/TriagePanel.js')).TriagePanel, 'caseTriage'),
  CENTER: panel(async () => (await import('./center/CenterPanel.js')).CenterPanel, 'caseCenter'),
  RECORDS: panel(
    async () => (await import('./records/RecordsPanel.js')).RecordsPanel,
    'caseRecords',
    'caseFiles',
  ),
  INSURANCE: panel(
    async () => (await import('./insurance/InsurancePanel.js')).InsurancePanel,
    'caseInsurance',
  ),
  QUESTIONS: panel(
    async () => (await import('./questions/QuestionsPanel.js')).QuestionsPanel,
    'caseQuestions',
  ),
  VISIT: panel(async () => (await import('./visit/VisitPanel.js')).VisitPanel, 'caseVisit'),
  DECIDE: panel(async () => (await import('./decide/DecidePanel.js')).DecidePanel, 'caseDecide'),
};

/** The working panel of the step that was chosen, with what stands about the step in its head. */
export function PanelArea({ view }: StepPanelProps) {
  const t = useWords('case');
  const wording = useWords('wording');
  const format = useFormat();
  const { panel: step } = useCaseNav();
  const status = currentStatus(view, step);
  const state = view.board.stepStates[STEPS.indexOf(step)] ?? 'NOT_STARTED';
  const isOver = state === 'DONE' || state === 'NOT_NEEDED';
  return (
    <section
      className={css.panel}
      aria-label={`${t('track.panel')}: ${wording(`step.${step}`)}`}
      data-focus-home
      tabIndex={-1}
    >
      <header className={css.head}>
        <h2>{wording(`step.${step}`)}</h2>
        <StepStateLabel
          state={state}
          isLate={view.board.overdueSteps.includes(step)}
          slackDays={view.slack.slackDays}
        />
        {status && !isOver && (
          <span className={css.dim}>{t('ball', { who: wording(`ball.${status.ball}`) })}</span>
        )}
        {status?.dueOn && !isOver && (
          <span className={css.dim}>{t('due', { on: format.day(status.dueOn, view.today) })}</span>
        )}
      </header>
      {state === 'NOT_NEEDED' && status?.reason && (
        <p className={css.skipped}>{t('step.notNeeded', { reason: status.reason })}</p>
      )}
      <div className={css.body}>
        <PanelContent view={view} />
      </div>
    </section>
  );
}

/** The panel alone, without its head. */
export function PanelContent({ view }: StepPanelProps) {
  const { panel: step } = useCaseNav();
  const Content = PANELS[step];
  return (
    <Suspense fallback={<Loading rows={5} />}>
      <Content view={view} />
    </Suspense>
  );
}

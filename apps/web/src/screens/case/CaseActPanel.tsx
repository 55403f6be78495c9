import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useBeHere } from '../../app/live/use-be-here.js';
import { Loading } from '../../components/Loading.js';
import { ErrorState } from '../../components/ErrorState.js';
import { useFormat } from '../../i18n/format.js';
import { loadWords, useWords } from '../../i18n/i18n.js';
import { whySentence } from '../../wording/why.js';
import type { ActTarget } from './act-target.js';
import { CaseActs } from './acts/CaseActs.js';
import { caseQuery } from './case.queries.js';
import { useShownCase } from './CaseScreen.js';
import { CaseNavProvider, nextActTarget, type About, type CaseNavigation } from './CaseNav.js';
import type { CaseView } from './case.types.js';
import css from './CaseActPanel.module.css';

/** The suggested act, a look at the case, or one form. */
type Start = 'ACT' | 'LOOK' | 'call' | 'note';

interface CaseActPanelProps {
  caseId: string;
  start?: Start;
  /** The act is recorded. */
  onDone: () => void;
  onClose: () => void;
}

const CaseGlance = lazy(async () => {
  const [{ CaseGlance: glance }] = await Promise.all([
    import('./CaseGlance.js'),
    loadWords('case', 'caseTimeline', 'caseRecords', 'worklist'),
  ]);
  return { default: glance };
});

const ActForms = lazy(async () => {
  const [{ ActForms: forms }] = await Promise.all([
    import('./ActForms.js'),
    loadWords('case', 'caseTimeline'),
  ]);
  return { default: forms };
});

/** One case beside a list: its suggested act or one form with the reason for it, or all one needs to see. */
export function CaseActPanel({ caseId, start = 'ACT', onDone, onClose }: CaseActPanelProps) {
  const query = useQuery(caseQuery(caseId));
  const view = useShownCase(query.data);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!view) return <Loading rows={3} />;
  return (
    <Suspense fallback={<Loading rows={3} />}>
      {start === 'LOOK' ? (
        <OneLook view={view} />
      ) : (
        <OneAct view={view} start={start} onDone={onDone} onClose={onClose} />
      )}
    </Suspense>
  );
}

interface OneActProps {
  view: CaseView;
  start: Exclude<Start, 'LOOK'>;
  onDone: () => void;
  onClose: () => void;
}

function OneAct({ view, start, onDone, onClose }: OneActProps) {
  const wording = useWords('wording');
  const format = useFormat();
  useBeHere(view.id);
  // The act as it was when this opened: recording it changes what is suggested next.
  const [first] = useState(() => {
    const suggested = nextActTarget(view);
    if (start === 'ACT') return suggested;
    return { target: { form: start }, about: start === suggested?.target.form ? suggested.about : {} };
  });
  const nav = useDrawerNav(view, first, onClose);
  const { lead, detail } = whySentence(wording, format, view.board.why);
  return (
    <CaseActs view={view} onRecorded={onDone}>
      <CaseNavProvider value={nav}>
        <div className={css.panel} data-focus-home tabIndex={-1}>
          <p className={css.why}>
            <b>{lead}</b> {detail}
          </p>
          <ActForms view={view} />
          <OpenCase view={view} target={first?.target} />
        </div>
      </CaseNavProvider>
    </CaseActs>
  );
}

/** A form opened from what is looked at stands above it; recording or closing it leaves the look. */
function OneLook({ view }: { view: CaseView }) {
  const [opened, setOpened] = useState<{ target: ActTarget; about: About; count: number }>();
  const close = useCallback(() => setOpened(undefined), []);
  const nav = useMemo<CaseNavigation>(
    () => ({
      panel: opened?.target.panel ?? view.board.nextAct.step,
      side: 'timeline',
      form: opened?.target.form,
      about: opened?.about ?? {},
      opened: opened?.count ?? 0,
      isAlone: true,
      showPanel: () => undefined,
      showSide: () => undefined,
      open: (target, about = {}) => setOpened((now) => ({ target, about, count: (now?.count ?? 0) + 1 })),
      close,
    }),
    [view, opened, close],
  );
  return (
    <CaseActs view={view} onRecorded={close}>
      <CaseNavProvider value={nav}>
        <div className={css.panel} data-focus-home tabIndex={-1}>
          {opened && <ActForms view={view} />}
          <CaseGlance view={view} />
        </div>
      </CaseNavProvider>
    </CaseActs>
  );
}

function OpenCase({ view, target }: { view: CaseView; target: ActTarget | undefined }) {
  const t = useWords('case');
  const navigate = useNavigate();
  return (
    <div>
      <Button
        size="xs"
        variant="subtle"
        onClick={() =>
          void navigate({
            to: '/cases/$caseId',
            params: { caseId: view.id },
            search: { panel: target?.panel, form: target?.form },
          })
        }
      >
        {t('openCase')}
      </Button>
    </div>
  );
}

/** The same navigation as on the page, kept in memory: the list below keeps its address. */
function useDrawerNav(
  view: CaseView,
  first: { target: ActTarget; about: About } | undefined,
  onClose: () => void,
): CaseNavigation {
  const [state, setState] = useState(() => ({
    target: first?.target ?? {},
    about: first?.about ?? {},
    opened: 0,
  }));
  const panel = state.target.panel ?? view.board.nextAct.step;
  return useMemo(
    () => ({
      panel,
      side: 'timeline',
      form: state.target.form,
      about: state.about,
      opened: state.opened,
      isAlone: true,
      showPanel: (next) => setState(({ opened }) => ({ target: { panel: next }, about: {}, opened })),
      showSide: () => undefined,
      open: (target, about = {}) => setState(({ opened }) => ({ target, about, opened: opened + 1 })),
      close: onClose,
    }),
    [panel, state, onClose],
  );
}

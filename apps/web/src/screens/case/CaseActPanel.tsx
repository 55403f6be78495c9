import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
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

interface CaseActPanelProps {
  caseId: string;
  /** The act is recorded. */
  onDone: () => void;
  onClose: () => void;
}

const ActForms = lazy(async () => {
  const [{ ActForms: forms }] = await Promise.all([
    import('./ActForms.js'),
    loadWords('case', 'caseTimeline'),
  ]);
  return { default: forms };
});

/** The suggested next act of one case, done beside a list: why, and the form. */
export function CaseActPanel({ caseId, onDone, onClose }: CaseActPanelProps) {
  const query = useQuery(caseQuery(caseId));
  const view = useShownCase(query.data);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!view) return <Loading rows={3} />;
  return (
    <Suspense fallback={<Loading rows={3} />}>
      <OneAct view={view} onDone={onDone} onClose={onClose} />
    </Suspense>
  );
}

function OneAct({ view, onDone, onClose }: { view: CaseView; onDone: () => void; onClose: () => void }) {
  const wording = useWords('wording');
  const format = useFormat();
  useBeHere(view.id);
  // The act as it was when this opened: recording it changes what is suggested next.
  const [first] = useState(() => nextActTarget(view));
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

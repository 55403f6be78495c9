import {
  NEXT_ACTS,
  type CallParty,
  type NextActCode,
  type PatientTaskKind,
  type Step,
} from '@sextant/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { createContext, use, useMemo, useRef, useState, type ReactNode } from 'react';
import { ACT_TARGETS, type ActTarget, type FormName } from './act-target.js';
import type { CaseSearch, Side } from './case.search.js';
import type { CaseView } from './case.types.js';

/** What an opened form is about. Kept in the page, not in the address: after a reload the form opens without it. */
export interface About {
  recordItemIds?: readonly string[];
  recordItemId?: string;
  callTaskId?: string;
  answerId?: string;
  taskKind?: PatientTaskKind;
  party?: CallParty;
  holderId?: string;
  step?: Step;
}

export interface CaseNavigation {
  panel: Step;
  side: Side;
  form: FormName | undefined;
  about: About;
  /** Goes up each time something is opened, so that the same form takes the focus again. */
  opened: number;
  /** Beside a list: only what the act needs is shown, not the whole panel. */
  isAlone: boolean;
  showPanel(panel: Step): void;
  showSide(side: Side): void;
  open(target: ActTarget & { side?: Side }, about?: About): void;
  close(): void;
}

const NavContext = createContext<CaseNavigation | undefined>(undefined);
export const CaseNavProvider = NavContext.Provider;

type SuggestedView = Pick<CaseView, 'board' | 'opinions' | 'round'>;

/** Where the suggested act is done and what it is about; undefined when nothing is suggested. */
export function nextActTarget(view: SuggestedView): { target: ActTarget; about: About } | undefined {
  const act = view.board.nextAct;
  const code: NextActCode | undefined = NEXT_ACTS.find((known) => known === act.code);
  if (!code || code === 'NONE') return undefined;
  return {
    target: targetOf(code, view),
    about: {
      ...(act.recordItemIds ? { recordItemIds: act.recordItemIds } : {}),
      ...(act.answerId ? { answerId: act.answerId } : {}),
      ...(act.callTaskId ? { callTaskId: act.callTaskId, party: 'PATIENT' as const } : {}),
    },
  };
}

/** Opinions are written down before the outcome is: once all of the round are there, the outcome itself opens. */
function targetOf(code: NextActCode, view: SuggestedView): ActTarget {
  const isCompared =
    view.opinions.filter((opinion) => opinion.diagnosis !== null || opinion.treatment !== null).length >
    view.round;
  return code === 'RECORD_OUTCOME' && isCompared ? { panel: 'DECIDE', form: 'outcome' } : ACT_TARGETS[code];
}

/** Which panel, side and form are in front: in the address, so that back, reload and a pasted link work. */
export function CaseNav({ view, children }: { view: CaseView; children: ReactNode }) {
  const asked: CaseSearch = useSearch({ from: '/staff/cases/$caseId' });
  const navigate = useNavigate({ from: '/cases/$caseId' });
  const suggested = nextActTarget(view);
  // A form named in the address is about what is suggested only when it is the suggested one.
  const isSuggested =
    asked.act === true || (asked.form !== undefined && asked.form === suggested?.target.form);
  const [opening, setOpening] = useState<{ about: About; count: number }>({
    about: isSuggested ? (suggested?.about ?? {}) : {},
    count: 0,
  });
  const opened = useRef(0);
  // The step at first sight: an act that finishes a step must not pull the panel away under the reader's hands.
  const [firstStep] = useState(view.board.currentStep);
  const nav = useMemo<CaseNavigation>(() => {
    const shown = plain(asked, suggested?.target);
    const panel = shown.panel ?? firstStep;
    // From the address as it is when the router gets to it: what another press put there a moment ago stays.
    const go = (change: (now: CaseSearch) => CaseSearch): void =>
      void navigate({
        search: (now) => change({ panel, ...plain(now, suggested?.target) }),
        replace: true,
        resetScroll: false,
      });
    return {
      panel,
      side: shown.side ?? 'timeline',
      form: shown.form,
      about: opening.about,
      opened: opening.count,
      isAlone: false,
      showPanel: (next) => go((now) => ({ ...now, panel: next, form: undefined })),
      showSide: (next) => go((now) => ({ ...now, side: next })),
      open(target, about = {}) {
        opened.current += 1;
        setOpening({ about, count: opened.current });
        go((now) => ({
          ...now,
          panel: target.panel ?? now.panel,
          side: target.side ?? now.side,
          form: target.form,
        }));
      },
      close() {
        // A form that was saved late must not close the one opened since.
        if (opened.current === opening.count) go((now) => ({ ...now, form: undefined }));
      },
    };
  }, [asked, suggested?.target, navigate, opening, firstStep]);
  return <NavContext value={nav}>{children}</NavContext>;
}

/** The address with the suggested act, where it asks for that, spelled out. */
function plain({ act, ...search }: CaseSearch, suggested: ActTarget | undefined): CaseSearch {
  return act ? { ...search, ...suggested } : search;
}

export function useCaseNav(): CaseNavigation {
  const nav = use(NavContext);
  if (!nav) throw new Error('useCaseNav needs CaseNav above it');
  return nav;
}

/** What to hand a form as `focus`: set while this form was opened on purpose. */
export function useFocusFor(form: FormName): number | undefined {
  const nav = useCaseNav();
  return nav.form === form ? nav.opened : undefined;
}

/** Opens the suggested next act; undefined when nothing is suggested. */
export function useNextAct(view: CaseView): (() => void) | undefined {
  const nav = useCaseNav();
  const suggested = view.isReadOnly ? undefined : nextActTarget(view);
  return suggested && (() => nav.open(suggested.target, suggested.about));
}

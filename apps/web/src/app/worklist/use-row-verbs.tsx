import { useNavigate } from '@tanstack/react-router';
import {
  lazy,
  startTransition,
  Suspense,
  useCallback,
  useMemo,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { hasUndo, undoLast } from '../commands/undo.js';
import { useCommands } from '../commands/registry.js';
import { ROW_ATTRIBUTE, rowsIn } from '../../components/list-keys.js';
import { loadWords, useWords } from '../../i18n/i18n.js';
import type { BoardRow } from '../../screens/today/board.queries.js';
import { actLabel } from '../../wording/next-act.js';
import { BulkBar } from './BulkBar.js';
import { directAct, nextRowId } from './direct-act.js';
import type { Selection } from './use-selection.js';
import { useSendItems, type Refusal } from './use-send-items.js';
import { MENU_VERBS, type FormVerb, type MenuVerb, type Verb } from './verbs.js';

const loadMenus = () => import('./RowMenus.js');
const RowMenu = lazy(async () => {
  const [{ RowMenu: menu }] = await Promise.all([loadMenus(), loadWords('case')]);
  return { default: menu };
});
const BulkDialog = lazy(async () => {
  const [{ BulkDialog: dialog }] = await Promise.all([import('./BulkDialog.js'), loadWords('case')]);
  return { default: dialog };
});
const loadPeek = () => import('./Peek.js');
const Peek = lazy(async () => ({ default: (await loadPeek()).Peek }));

/** Fetches the code of the panel and the menus ahead, when somebody is about to act. */
export function preloadVerbs(): void {
  void loadMenus();
  void loadPeek();
}

/** The panel beside the list: looking at the focused row, or a form for one row. */
type PeekState = { kind: 'LOOK' } | { kind: 'FORM'; caseId: string; start: 'ACT' | FormVerb };

interface RowVerbsOptions {
  /** The rows as they stand in the list, top to bottom. */
  rows: readonly BoardRow[];
  currentId: string | undefined;
  today: string;
  box: RefObject<HTMLElement | null>;
  selection: Selection;
  /** Called before a case page opens, so that J and K can walk this list. */
  onOpen: () => void;
}

export interface RowVerbs {
  /** Does it with this row; the keys do it with the selected rows, or with the focused one. */
  run: (verb: Verb, caseId: string) => void;
  isPeeking: boolean;
  peek: ReactNode;
  bar: ReactNode;
}

/** The verbs of a list with their keys, menus, panel and bar: the same on Today and in Caseload. */
export function useRowVerbs({ rows, currentId, today, box, selection, onOpen }: RowVerbsOptions): RowVerbs {
  const t = useWords('worklist');
  const w = useWords('wording');
  const navigate = useNavigate();
  const send = useSendItems();
  const [menu, setMenu] = useState<{ verb: MenuVerb; rows: readonly BoardRow[] }>();
  const [dialog, setDialog] = useState<{ verb: FormVerb; rows: readonly BoardRow[] }>();
  const [peek, setPeek] = useState<PeekState>();
  const [refusals, setRefusals] = useState<{ done: number; refused: readonly Refusal[] }>();
  const orderedIds = useMemo(() => rows.map(({ caseId }) => caseId), [rows]);
  const selectedRows = rows.filter(({ caseId }) => selection.ids.has(caseId));

  const focus = useCallback(
    (caseId: string | undefined) => requestAnimationFrame(() => focusRow(box.current, caseId)),
    [box],
  );
  const run = useCallback(
    (verb: Verb, caseId: string, chosen?: readonly BoardRow[]) => {
      const row = rows.find((one) => one.caseId === caseId);
      if (!row) return;
      const targets = chosen ?? [row];
      const isMany = targets.length > 1;
      const menuVerb = MENU_VERBS.find((one) => one === verb);
      if (menuVerb) return startTransition(() => setMenu({ verb: menuVerb, rows: targets }));
      if ((verb === 'call' || verb === 'note') && isMany)
        return startTransition(() => setDialog({ verb, rows: targets }));
      if (verb === 'call' || verb === 'note')
        return startTransition(() => setPeek({ kind: 'FORM', caseId, start: verb }));
      if (verb === 'open') {
        onOpen();
        return void navigate({ to: '/cases/$caseId', params: { caseId } });
      }
      if (verb === 'peek')
        return startTransition(() => setPeek((now) => (now ? undefined : { kind: 'LOOK' })));
      const action = directAct(row);
      if (!action) {
        onOpen();
        return startTransition(() => setPeek({ kind: 'FORM', caseId, start: 'ACT' }));
      }
      const said = t('act.said', { name: row.patientName, act: actLabel(w, row.nextAct) });
      void send({ rows: [row], what: () => action, said: () => said });
      focusRow(box.current, nextRowId(orderedIds, caseId));
    },
    [rows, orderedIds, onOpen, navigate, send, box, t, w],
  );

  // From the page, not from the last drawing: a key may come before the row under the focus was drawn as the current one.
  const rowNow = (): BoardRow | undefined => {
    const id = focusedId(box.current) ?? currentId;
    return rows.find(({ caseId }) => caseId === id);
  };
  const chosenNow = (): readonly BoardRow[] => {
    if (selectedRows.length > 0) return selectedRows;
    const row = rowNow();
    return row ? [row] : [];
  };
  const runKey = (verb: Verb): void => {
    const chosen = chosenNow();
    const isAboutOne = verb === 'open' || verb === 'peek' || verb === 'act';
    const row = isAboutOne ? (rowNow() ?? chosen[0]) : chosen[0];
    if (row) run(verb, row.caseId, chosen);
  };
  const forRow = (verb: Verb) => ({ run: () => runKey(verb), isEnabled: () => chosenNow().length > 0 });
  const withRow = (act: (caseId: string) => void) => ({
    run: () => {
      const row = rowNow();
      if (row) startTransition(() => act(row.caseId));
    },
    isEnabled: () => rowNow() !== undefined,
  });
  const close = (): void => {
    setPeek(undefined);
    focus(currentId);
  };
  useCommands({
    peek: forRow('peek'),
    act: forRow('act'),
    snooze: forRow('snooze'),
    call: forRow('call'),
    message: forRow('message'),
    received: { run: () => runKey('received'), isEnabled: () => chosenNow().length === 1 },
    note: forRow('note'),
    assign: forRow('assign'),
    macro: forRow('macro'),
    open: forRow('open'),
    undo: { run: undoLast, isEnabled: hasUndo },
    select: withRow(selection.toggle),
    selectRange: withRow(selection.extendTo),
    selectAll: { run: () => startTransition(selection.all), isEnabled: () => rows.length > 0 },
    clear: {
      run: () => startTransition(() => (selectedRows.length > 0 ? selection.clear() : close())),
      isEnabled: () => selectedRows.length > 0 || peek !== undefined,
    },
  });

  /** After a menu or a dialog: what was refused stays selected and is told, the focus goes on. */
  const settle = (targets: readonly BoardRow[], sent: Promise<Refusal[]>): void => {
    setRefusals(undefined);
    const only = targets.length === 1 ? targets[0] : undefined;
    if (only) {
      const isPicked = selection.ids.has(only.caseId);
      if (isPicked) selection.clear();
      return void focus(nextRowId(orderedIds, only.caseId));
    }
    focus(currentId);
    void sent.then((refused) => {
      selection.keep(refused.map(({ caseId }) => caseId));
      if (refused.length > 0) setRefusals({ done: targets.length - refused.length, refused });
    });
  };

  const peekedId = peek?.kind === 'FORM' ? peek.caseId : currentId;
  const peeked = rows.find(({ caseId }) => caseId === peekedId);
  return {
    run,
    isPeeking: peek !== undefined && peeked !== undefined,
    peek: peek && peeked && (
      <Suspense fallback={null}>
        <Peek
          key={peek.kind === 'FORM' ? `${peek.caseId}-${peek.start}` : 'look'}
          row={peeked}
          start={peek.kind === 'FORM' ? peek.start : 'LOOK'}
          onVerb={(verb) => run(verb, peeked.caseId)}
          onDone={() => {
            const nextId = nextRowId(orderedIds, peeked.caseId);
            setPeek(undefined);
            focus(nextId);
          }}
          onClose={() => {
            setPeek(undefined);
            focus(peeked.caseId);
          }}
        />
      </Suspense>
    ),
    bar: (
      <>
        {(selectedRows.length > 0 || refusals) && (
          <BulkBar
            count={selectedRows.length}
            refusals={refusals}
            onVerb={(verb) => {
              const first = selectedRows[0];
              if (first) run(verb, first.caseId, selectedRows);
            }}
            onClear={() => {
              setRefusals(undefined);
              selection.clear();
              focus(currentId);
            }}
          />
        )}
        <Suspense fallback={null}>
          {menu && (
            <RowMenu
              verb={menu.verb}
              rows={menu.rows}
              today={today}
              anchor={anchorOf(box.current, menu.rows, menu.verb)}
              send={(options) => {
                const sent = send(options);
                settle(menu.rows, sent);
              }}
              onClose={(isChosen) => {
                setMenu(undefined);
                if (!isChosen) focus(currentId ?? menu.rows[0]?.caseId);
              }}
            />
          )}
          {dialog && (
            <BulkDialog
              verb={dialog.verb}
              rows={dialog.rows}
              send={(options) => settle(dialog.rows, send(options))}
              onClose={() => {
                setDialog(undefined);
                focus(currentId);
              }}
            />
          )}
        </Suspense>
      </>
    ),
  };
}

/** The row that has the focus, or holds what has it. */
function focusedId(box: HTMLElement | null): string | undefined {
  const active = document.activeElement;
  if (!active || !box?.contains(active)) return undefined;
  const row = active.closest('li, tr')?.querySelector(`[${ROW_ATTRIBUTE}]`);
  return row?.getAttribute(ROW_ATTRIBUTE) ?? undefined;
}

/** A menu lies beside the button that opened it, else beside its row, for several rows beside the bar. */
function anchorOf(box: HTMLElement | null, rows: readonly BoardRow[], verb: MenuVerb): HTMLElement | null {
  const active = document.activeElement;
  if (active instanceof HTMLElement && active.dataset.verb === verb) return active;
  if (rows.length > 1) return document.querySelector<HTMLElement>(`[data-bulk-bar] [data-verb="${verb}"]`);
  return rowsIn(box).find((row) => row.getAttribute(ROW_ATTRIBUTE) === rows[0]?.caseId) ?? null;
}

/** Puts the focus on this case's row, or on the first one when it is gone. */
export function focusRow(box: HTMLElement | null, caseId: string | undefined): void {
  const rows = rowsIn(box);
  (rows.find((row) => row.getAttribute(ROW_ATTRIBUTE) === caseId) ?? rows[0])?.focus();
}

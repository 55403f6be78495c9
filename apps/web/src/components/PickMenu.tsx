import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './PickMenu.module.css';

export interface Pick {
  key: string;
  label: string;
  detail?: string;
  isDisabled?: boolean;
  /** Stays open after it: something more is asked for. */
  isOpening?: boolean;
  run: () => void;
}

interface PickMenuProps {
  title: string;
  picks: readonly Pick[];
  hint?: ReactNode;
  /** What it lies beside, and what gets the focus back when nothing is chosen. */
  anchor: HTMLElement | null;
  onClose: (isChosen: boolean) => void;
  children?: ReactNode;
}

/** One of a few, by a digit, by the arrows or by a click. The browser's own popover above everything. */
export function PickMenu({ title, picks, hint, anchor, onClose, children }: PickMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const isChosen = useRef(false);
  const id = useId();

  useEffect(() => {
    const shown = menu.current;
    if (!shown) return;
    shown.showPopover();
    place(anchor, shown);
    entriesIn(shown)[0]?.focus();
    const close = (): void => shown.hidePopover();
    window.addEventListener('resize', close, { once: true });
    return () => window.removeEventListener('resize', close);
  }, [anchor]);

  function choose(pick: Pick | undefined): void {
    if (!pick || pick.isDisabled) return;
    if (pick.isOpening) return pick.run();
    isChosen.current = true;
    menu.current?.hidePopover();
    pick.run();
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = entriesIn(menu.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = {
      ArrowDown: all[(at + 1) % all.length],
      ArrowUp: all[(at - 1 + all.length) % all.length],
      Home: all[0],
      End: all.at(-1),
    }[event.key];
    if (event.key === 'Tab') menu.current?.hidePopover();
    const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : undefined;
    if (!next && digit === undefined) return;
    event.preventDefault();
    next?.focus();
    if (digit !== undefined) choose(picks[digit - 1]);
  }

  return (
    <div
      ref={menu}
      popover="auto"
      className={styles.menu}
      onKeyDown={onKeyDown}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose(isChosen.current);
      }}
    >
      <p id={id} className={styles.title}>
        {title}
      </p>
      <div role="menu" aria-labelledby={id}>
        {picks.map((pick, index) => (
          <button
            key={pick.key}
            type="button"
            role="menuitem"
            tabIndex={-1}
            aria-disabled={pick.isDisabled}
            className={styles.option}
            onClick={() => choose(pick)}
          >
            <span>{pick.label}</span>
            <span className={styles.detail}>{pick.detail}</span>
            {index < 9 && <kbd aria-hidden="true">{index + 1}</kbd>}
          </button>
        ))}
      </div>
      {children}
      {hint && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}

function entriesIn(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

const GAP = 4;

/** Under the anchor; above it where there is no room below; inside the window in any case. */
function place(anchor: HTMLElement | null, menu: HTMLElement): void {
  const at = anchor?.getBoundingClientRect();
  const top = at ? at.bottom + GAP : window.innerHeight / 4;
  const fits = top + menu.offsetHeight <= window.innerHeight - GAP;
  const left = at ? at.left : (window.innerWidth - menu.offsetWidth) / 2;
  menu.style.top = `${Math.max(GAP, fits || !at ? top : at.top - GAP - menu.offsetHeight)}px`;
  menu.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - menu.offsetWidth - GAP))}px`;
}

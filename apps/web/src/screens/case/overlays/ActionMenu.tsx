import { ActionIcon } from '@mantine/core';
import { IconCheck, IconDots } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type ToggleEvent } from 'react';
import css from './overlays.module.css';

export interface MenuEntry {
  key: string;
  label: string;
  /** A choice that is on or off: the menu stays open and shows which. */
  isChecked?: boolean;
  onSelect: () => void;
}

interface ActionMenuProps {
  /** What the three dots stand for, e.g. "More for Biopsy slides". */
  label: string;
  entries: readonly MenuEntry[];
  isFramed?: boolean;
  /** Instead of the three dots. */
  icon?: ReactNode;
  /** Above the entries, for the eyes. */
  head?: ReactNode;
}

/**
 * Three dots and what is behind them. The browser's own popover: it closes by Escape, by a click elsewhere or when its
 * button is scrolled away, and lies above everything. Arrow keys walk the entries; choosing one gives the focus back before anything opens.
 */
export function ActionMenu({ label, entries, isFramed = false, icon, head }: ActionMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  function onToggle(event: ToggleEvent<HTMLDivElement>): void {
    const opens = event.newState === 'open';
    setOpen(opens);
    if (!opens) return;
    if (button.current && menu.current) place(button.current, menu.current);
    entriesIn(menu.current)[0]?.focus({ preventScroll: true });
  }

  // A form above that was just answered goes away, and the browser scrolls to keep the rows where they are: nobody scrolled,
  // so the menu must not close. It stays at its button, and goes only when the button has left the window.
  useEffect(() => {
    if (!isOpen) return;
    const follow = (): void => {
      if (!button.current || !menu.current) return;
      if (isInWindow(button.current)) place(button.current, menu.current);
      else menu.current.hidePopover();
    };
    const watcher = new ResizeObserver(follow);
    watcher.observe(document.body);
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => {
      watcher.disconnect();
      window.removeEventListener('scroll', follow, { capture: true });
    };
  }, [isOpen]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const all = entriesIn(menu.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = {
      ArrowDown: all[(at + 1) % all.length],
      ArrowUp: all[(at - 1 + all.length) % all.length],
      Home: all[0],
      End: all.at(-1),
    }[event.key];
    if (event.key === 'Tab') menu.current?.hidePopover();
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  if (entries.length === 0) return null;
  return (
    <>
      <ActionIcon
        ref={button}
        size={isFramed ? 32 : 28}
        variant={isFramed ? 'default' : 'subtle'}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => menu.current?.togglePopover()}
      >
        {icon ?? <IconDots size={17} aria-hidden="true" />}
      </ActionIcon>
      <div
        ref={menu}
        popover="auto"
        role="menu"
        aria-label={label}
        className={css.menu}
        onToggle={onToggle}
        onKeyDown={onKeyDown}
      >
        {head && (
          <p className={css.menuHead} aria-hidden="true">
            {head}
          </p>
        )}
        {entries.map((entry) => (
          <button
            key={entry.key}
            type="button"
            role={entry.isChecked === undefined ? 'menuitem' : 'menuitemcheckbox'}
            aria-checked={entry.isChecked}
            tabIndex={-1}
            onClick={() => {
              if (entry.isChecked === undefined) {
                menu.current?.hidePopover();
                button.current?.focus();
              }
              entry.onSelect();
            }}
          >
            {entry.label}
            {entry.isChecked && <IconCheck size={15} aria-hidden="true" className={css.check} />}
          </button>
        ))}
      </div>
    </>
  );
}

function entriesIn(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

function isInWindow(button: HTMLElement): boolean {
  const { top, bottom } = button.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

const GAP = 4;

/** Under the button, its right edges in line; above it where there is no room below. */
function place(button: HTMLElement, menu: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const fitsBelow = at.bottom + GAP + menu.offsetHeight <= window.innerHeight;
  menu.style.top = `${fitsBelow ? at.bottom + GAP : Math.max(GAP, at.top - GAP - menu.offsetHeight)}px`;
  menu.style.left = `${Math.max(GAP, at.right - menu.offsetWidth)}px`;
}

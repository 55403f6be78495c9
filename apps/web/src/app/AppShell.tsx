import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/i18n.js';
import styles from './AppShell.module.css';
import { EmergencyBar } from './emergency/EmergencyBar.js';
import { useLive } from './live/use-live.js';
import { ShellCommands } from './commands/ShellCommands.js';
import { Rail } from './Rail.js';
import { useMe } from './session.queries.js';
import { TopBar } from './TopBar.js';

/** The frame of every screen behind the sign-in: rail, top bar, and the screen in `main`. */
export function AppShell() {
  const t = useWords('shell');
  const me = useMe();
  const main = useFocusOnNewPage();
  useLive();
  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <ShellCommands />
      <Rail />
      <div className={styles.side}>
        <TopBar />
        {me.roles.some((role) => role === 'SUPERVISOR' || role === 'ADMINISTRATOR') && <EmergencyBar />}
        <main ref={main} id="content" className={styles.main} tabIndex={-1}>
          <Outlet />
        </main>
        {me.mode === 'DEMO' && <footer className={styles.foot}>{t('demo')}</footer>}
      </div>
    </div>
  );
}

/** After a page change the focus moves to the new page's content, unless the page has put it somewhere itself. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const lastPathname = useRef(pathname);
  useEffect(() => {
    const isNew = lastPathname.current !== undefined && lastPathname.current !== pathname;
    lastPathname.current = pathname;
    if (isNew && !main.current?.contains(document.activeElement))
      main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

import { Outlet } from '@tanstack/react-router';
import { useWords } from '../i18n/i18n.js';
import styles from './AppShell.module.css';
import { Rail } from './Rail.js';
import { useMe } from './session.queries.js';
import { TopBar } from './TopBar.js';

/** The frame of every screen behind the sign-in: rail, top bar, and the screen in `main`. */
export function AppShell() {
  const t = useWords('shell');
  const me = useMe();
  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <Rail />
      <div className={styles.side}>
        <TopBar />
        <main id="content" className={styles.main} tabIndex={-1}>
          <Outlet />
        </main>
        {me.mode === 'DEMO' && <footer className={styles.foot}>{t('demo')}</footer>}
      </div>
    </div>
  );
}

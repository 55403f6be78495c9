import { ActionIcon } from '@mantine/core';
import { IconLogout, IconSearch } from '@tabler/icons-react';
import { useWords } from '../i18n/i18n.js';
import styles from './AppShell.module.css';
import { useMe, useSignOut } from './session.queries.js';
import { PatientSearch, useOpenSearch } from './PatientSearch.js';
import { worksCases } from './start-page.js';
import { ColorSchemeSwitch, LanguageSwitch } from './Switches.js';

/** Search for a patient, and what belongs to the person and not to the work. */
export function TopBar() {
  const t = useWords('shell');
  const me = useMe();
  const signOut = useSignOut();
  const openSearch = useOpenSearch();
  return (
    <header className={styles.top}>
      {worksCases(me.roles) && (
        <>
          <button type="button" className={styles.search} onClick={openSearch} aria-haspopup="dialog">
            <IconSearch size={15} stroke={1.7} aria-hidden="true" />
            {t('top.searchHint')}
            <kbd aria-hidden="true">{isApple() ? '⌘ K' : 'Ctrl K'}</kbd>
          </button>
          <PatientSearch />
        </>
      )}
      <span className={styles.grow} />
      <LanguageSwitch />
      <ColorSchemeSwitch />
      <ActionIcon aria-label={t('top.signOut')} title={t('top.signOut')} onClick={() => signOut.mutate()}>
        <IconLogout size={17} stroke={1.6} aria-hidden="true" />
      </ActionIcon>
    </header>
  );
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

import { ActionIcon } from '@mantine/core';
import { IconKeyboard, IconLogout, IconSearch } from '@tabler/icons-react';
import { useWords } from '../i18n/i18n.js';
import styles from './AppShell.module.css';
import { useMe, useSignOut } from './session.queries.js';
import { keyNames } from './commands/key-names.js';
import { runCommand } from './commands/registry.js';
import { openSearch, PatientSearch } from './PatientSearch.js';
import { worksCases } from './start-page.js';
import { OwnMenu } from './OwnMenu.js';
import { ColorSchemeSwitch, LanguageSwitch } from './Switches.js';

/** Search for a patient, and what belongs to the person and not to the work. */
export function TopBar() {
  const t = useWords('shell');
  const me = useMe();
  const signOut = useSignOut();
  return (
    <header className={styles.top}>
      {worksCases(me.roles) && (
        <>
          <button type="button" className={styles.search} onClick={openSearch} aria-haspopup="dialog">
            <IconSearch size={15} stroke={1.7} aria-hidden="true" />
            {t('top.searchHint')}
            <kbd aria-hidden="true">{keyNames('$mod+k')[0]}</kbd>
          </button>
          <PatientSearch />
        </>
      )}
      <span className={styles.grow} />
      <ActionIcon aria-label={t('top.keys')} title={t('top.keys')} onClick={() => runCommand('keySheet')}>
        <IconKeyboard size={18} stroke={1.6} aria-hidden="true" />
      </ActionIcon>
      <LanguageSwitch />
      <ColorSchemeSwitch />
      <OwnMenu />
      <ActionIcon aria-label={t('top.signOut')} title={t('top.signOut')} onClick={() => signOut.mutate()}>
        <IconLogout size={17} stroke={1.6} aria-hidden="true" />
      </ActionIcon>
    </header>
  );
}

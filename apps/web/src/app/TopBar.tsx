import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { useLanguage, useWords } from '../i18n/i18n.js';
import { LANGUAGES } from '../i18n/languages.js';
import styles from './AppShell.module.css';
import { useMe, useSetLanguage, useSignOut } from './session.queries.js';
import { PatientSearch, useOpenSearch } from './PatientSearch.js';
import { worksCases } from './start-page.js';

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

export function LanguageSwitch() {
  const t = useWords('shell');
  const language = useLanguage();
  const setLanguage = useSetLanguage();
  return (
    <fieldset className={styles.language}>
      <legend className="visually-hidden">{t('top.language')}</legend>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          aria-label={one === 'en' ? 'English' : 'Español'}
          onClick={() => setLanguage.mutate(one)}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}

export function ColorSchemeSwitch() {
  const t = useWords('shell');
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const { setColorScheme } = useMantineColorScheme();
  const label = t(scheme === 'dark' ? 'top.toLight' : 'top.toDark');
  const Icon = scheme === 'dark' ? IconSun : IconMoon;
  return (
    <ActionIcon
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
    >
      <Icon size={17} stroke={1.6} aria-hidden="true" />
    </ActionIcon>
  );
}

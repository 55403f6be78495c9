import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useLanguage, useWords } from '../i18n/i18n.js';
import { LANGUAGES } from '../i18n/languages.js';
import { useSetLanguage } from './session.queries.js';
import styles from './Switches.module.css';

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
          onClick={() => setLanguage.mutate(one)}
        >
          {one.toUpperCase()}
          <span className="visually-hidden"> {one === 'en' ? 'English' : 'Español'}</span>
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

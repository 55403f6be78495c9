import { useWords } from '../../i18n/i18n.js';

export function SettingsScreen() {
  const t = useWords('settings');
  return <h1>{t('title')}</h1>;
}

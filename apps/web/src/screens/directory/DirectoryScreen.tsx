import { useWords } from '../../i18n/i18n.js';

export function DirectoryScreen() {
  const t = useWords('directory');
  return <h1>{t('title')}</h1>;
}

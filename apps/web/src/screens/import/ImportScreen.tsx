import { useWords } from '../../i18n/i18n.js';

export function ImportScreen() {
  const t = useWords('import');
  return <h1>{t('title')}</h1>;
}

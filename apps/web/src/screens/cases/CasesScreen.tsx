import { useWords } from '../../i18n/i18n.js';

export function CasesScreen() {
  const t = useWords('cases');
  return <h1>{t('title')}</h1>;
}

import { useWords } from '../../i18n/i18n.js';

export function CaseloadScreen() {
  const t = useWords('caseload');
  return <h1>{t('title')}</h1>;
}

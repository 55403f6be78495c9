import { useWords } from '../../i18n/i18n.js';

export function CaseScreen() {
  const t = useWords('case');
  return <h1>{t('title')}</h1>;
}

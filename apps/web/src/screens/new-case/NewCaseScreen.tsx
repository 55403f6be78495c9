import { useWords } from '../../i18n/i18n.js';

export function NewCaseScreen() {
  const t = useWords('newCase');
  return <h1>{t('title')}</h1>;
}

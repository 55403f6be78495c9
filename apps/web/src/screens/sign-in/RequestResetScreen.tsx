import { useWords } from '../../i18n/i18n.js';

export function RequestResetScreen() {
  const t = useWords('signIn');
  return <h1>{t('title')}</h1>;
}

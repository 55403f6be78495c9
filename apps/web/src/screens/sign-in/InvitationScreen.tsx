import { useWords } from '../../i18n/i18n.js';

export function InvitationScreen() {
  const t = useWords('signIn');
  return <h1>{t('title')}</h1>;
}

import { useWords } from '../../i18n/i18n.js';

export function TodayScreen() {
  const t = useWords('today');
  return <h1>{t('title')}</h1>;
}

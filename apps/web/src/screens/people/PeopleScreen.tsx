import { useWords } from '../../i18n/i18n.js';

export function PeopleScreen() {
  const t = useWords('people');
  return <h1>{t('title')}</h1>;
}

import { useWords } from '../../i18n/i18n.js';

export function StepsScreen() {
  const t = useWords('steps');
  return <h1>{t('title')}</h1>;
}

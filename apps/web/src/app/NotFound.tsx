import { LinkButton } from '../components/LinkButton.js';
import { EmptyState } from '../components/EmptyState.js';
import { useWords } from '../i18n/i18n.js';

export function NotFound() {
  const t = useWords('shell');
  return (
    <EmptyState title={t('notFound.title')} action={<LinkButton to="/">{t('notFound.home')}</LinkButton>}>
      {t('notFound.text')}
    </EmptyState>
  );
}

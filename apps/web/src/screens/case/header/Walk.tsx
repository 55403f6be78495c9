import { useNavigate } from '@tanstack/react-router';
import { caseWalkAt } from '../../../app/case-walk.js';
import { useWords } from '../../../i18n/i18n.js';
import css from './header.module.css';

/** Goes to a neighbor of the list this case was opened from, keeping the panel that is in front. */
export function useWalk(caseId: string): { previous?: () => void; next?: () => void } {
  const navigate = useNavigate();
  const place = caseWalkAt(caseId);
  const to = (id: string | undefined) =>
    id === undefined ? undefined : () => void navigate({ to: '/cases/$caseId', params: { caseId: id } });
  const previous = to(place?.previousId);
  const next = to(place?.nextId);
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

/** Where in the list one is, and the way back to it. Nothing when the case was not opened from a list. */
export function Walk({ caseId }: { caseId: string }) {
  const t = useWords('case');
  const navigate = useNavigate();
  const { previous, next } = useWalk(caseId);
  const place = caseWalkAt(caseId);
  if (!place) return null;
  return (
    <nav className={css.walk} aria-label={t('walk.back')}>
      <button type="button" className={css.link} onClick={() => void navigate({ href: place.walk.backTo })}>
        ← {t('walk.back')}
      </button>
      <span>{t('walk.position', { position: place.position, total: place.total })}</span>
      <button type="button" className={css.step} disabled={!next} aria-label={t('walk.next')} onClick={next}>
        <kbd>J</kbd>
      </button>
      <button
        type="button"
        className={css.step}
        disabled={!previous}
        aria-label={t('walk.previous')}
        onClick={previous}
      >
        <kbd>K</kbd>
      </button>
    </nav>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { caseWalkAt, currentWalk, type WalkPlace } from '../../../app/case-walk.js';
import { useWords } from '../../../i18n/i18n.js';
import { boardQuery } from '../../today/board.queries.js';
import css from './header.module.css';

/** Where the case stands in the list it was opened from, as that list is now. */
function usePlace(caseId: string): WalkPlace | undefined {
  const scope = currentWalk()?.scope;
  const { data: board } = useQuery({ ...boardQuery(scope ?? 'MINE'), enabled: scope !== undefined });
  return caseWalkAt(caseId, scope && board);
}

/** Goes to a neighbor of the list this case was opened from, keeping the panel and the tab that are in front. */
export function useWalk(caseId: string): { previous?: () => void; next?: () => void } {
  const navigate = useNavigate();
  const { panel, side } = useSearch({ from: '/staff/cases/$caseId' });
  const place = usePlace(caseId);
  const to = (id: string | undefined) =>
    id === undefined
      ? undefined
      : () => void navigate({ to: '/cases/$caseId', params: { caseId: id }, search: { panel, side } });
  const previous = to(place?.previousId);
  const next = to(place?.nextId);
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

/** Where in the list one is, and the way back to it. Nothing when the case was not opened from a list. */
export function Walk({ caseId }: { caseId: string }) {
  const t = useWords('case');
  const navigate = useNavigate();
  const { previous, next } = useWalk(caseId);
  const place = usePlace(caseId);
  if (!place) return null;
  return (
    <nav className={css.walk} aria-label={t('walk.back')}>
      <button type="button" className={css.link} onClick={() => void navigate({ href: place.walk.backTo })}>
        ← {t('walk.back')}
      </button>
      <span>{t('walk.position', { position: place.position ?? '–', total: place.total })}</span>
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

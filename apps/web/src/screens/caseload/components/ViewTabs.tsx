import { Link } from '@tanstack/react-router';
import { isSameSearch } from '../../../app/worklist/views/saved-views.js';
import { SavedTabs, SaveThisView, useSavedViews } from '../../../app/worklist/views/SavedViews.js';
import styles from '../../../app/worklist/views/ViewTabs.module.css';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { caseloadSearch, VIEWS, type CaseloadSearch, type CaseloadView } from '../caseload.search.js';

interface ViewTabsProps {
  search: CaseloadSearch;
  total: number;
  counts: Record<CaseloadView, number>;
}

/** Views as links with their counts: the ready-made ones, then those somebody saved. */
export function ViewTabs({ search, total, counts }: ViewTabsProps) {
  const t = useWords('caseload');
  const format = useFormat();
  const saved = useSavedViews('/caseload', caseloadSearch);
  const scope = search.scope ? { scope: search.scope } : {};
  const ready = [
    { key: 'all', label: t('view.all'), count: total, target: scope },
    ...VIEWS.map((view) => ({
      key: view,
      label: t(`view.${view}`),
      count: counts[view],
      target: { ...scope, view },
    })),
  ];
  const isKnown = [...ready.map(({ target }) => target), ...saved.map((view) => view.search)].some((known) =>
    isSameSearch(known, search),
  );
  return (
    <div className={styles.bar}>
      <nav className={styles.tabs} aria-label={t('views')}>
        {ready.map(({ key, label, count, target }) => (
          <Link
            key={key}
            to="/caseload"
            search={target}
            activeOptions={{ exact: true }}
            replace
            className={styles.tab}
            aria-current={isSameSearch(target, search) ? 'page' : undefined}
            data-risk={key === 'risk' && count > 0}
          >
            {label} <span className={styles.count}>{format.number(count)}</span>
          </Link>
        ))}
        <SavedTabs path="/caseload" views={saved} search={search} />
      </nav>
      {!isKnown && <SaveThisView path="/caseload" search={search} />}
    </div>
  );
}

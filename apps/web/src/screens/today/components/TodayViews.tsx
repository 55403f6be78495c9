import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { LinkButton } from '../../../components/LinkButton.js';
import { navigatorsOf, rowFilter } from '../../../app/worklist/views/row-filter.js';
import { RowFilters } from '../../../app/worklist/views/RowFilters.js';
import { isSameSearch, type SavedView } from '../../../app/worklist/views/saved-views.js';
import { SavedTabs, SaveThisView } from '../../../app/worklist/views/SavedViews.js';
import tabs from '../../../app/worklist/views/ViewTabs.module.css';
import { useLanguage, useWords } from '../../../i18n/i18n.js';
import type { BoardRow } from '../board.queries.js';
import type { TodaySearch } from '../today.search.js';
import styles from './TodayViews.module.css';

interface TodayViewsProps {
  search: TodaySearch;
  saved: readonly SavedView<TodaySearch>[];
  /** The list as it is without any filter. */
  rows: readonly BoardRow[];
  toDo: { shown: number; total: number };
  isFilterShown: boolean;
}

/** The views of Today somebody saved, the filters they are made of, and how much of the day is out of sight. */
export function TodayViews({ search, saved, rows, toDo, isFilterShown }: TodayViewsProps) {
  const t = useWords('today');
  const navigate = useNavigate();
  const language = useLanguage();
  const navigators = useMemo(() => navigatorsOf(rows, new Intl.Collator(language)), [rows, language]);
  const scope = search.scope ? { scope: search.scope } : {};
  const isFiltered = !isSameSearch(search, scope);
  const isKnown = !isFiltered || saved.some((view) => isSameSearch(view.search, search));
  return (
    <div className={styles.views}>
      {isFilterShown && (
        <div className={styles.filters} role="group" aria-label={t('view.label')}>
          <RowFilters
            filter={rowFilter({ ...search })}
            navigators={search.scope === 'team' ? navigators : undefined}
            onChange={(filter) =>
              void navigate({ to: '/today', search: { ...scope, ...filter }, replace: true })
            }
          />
          {!isKnown && <SaveThisView path="/today" search={search} />}
        </div>
      )}
      {saved.length > 0 && (
        <nav className={tabs.tabs} aria-label={t('view.label')}>
          <SavedTabs path="/today" views={saved} search={search} />
        </nav>
      )}
      {isFiltered && (
        <p className={styles.shown} role="status">
          {t('view.shown', toDo)}{' '}
          <LinkButton to="/today" search={scope} size="compact-xs" replace>
            {t('view.all')}
          </LinkButton>
        </p>
      )}
    </div>
  );
}

import {
  IconAddressBook,
  IconBook2,
  IconChartBar,
  IconBarrierBlock,
  IconChecklist,
  IconClockCheck,
  IconFileImport,
  IconListDetails,
  IconMessage2,
  IconPhone,
  IconSend,
  IconSettings,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { BrandMark } from '../components/Brand.js';
import { useFormat } from '../i18n/format.js';
import { useWords } from '../i18n/i18n.js';
import { boardQuery } from '../screens/today/board.queries.js';
import { toDoCount } from '../screens/today/today-groups.js';
import styles from './AppShell.module.css';
import { pagesFor, type Page } from './pages.js';
import { useMe } from './session.queries.js';
import { worksCases } from './start-page.js';

const ICONS: Record<Page, Icon> = {
  today: IconChecklist,
  caseload: IconListDetails,
  calls: IconPhone,
  library: IconBook2,
  directory: IconAddressBook,
  import: IconFileImport,
  evidence: IconClockCheck,
  steps: IconChartBar,
  barriers: IconBarrierBlock,
  delivery: IconSend,
  reminders: IconMessage2,
  people: IconUsers,
  settings: IconSettings,
};

/** Where one can go, with how much waits there. */
export function Rail() {
  const t = useWords('shell');
  const me = useMe();
  const isWorking = worksCases(me.roles);
  const pages = pagesFor(me.roles);
  const { data: board } = useQuery({ ...boardQuery('MINE'), enabled: isWorking });
  const counts: Partial<Record<Page, number>> = board
    ? { today: toDoCount(board), caseload: board.totalCount }
    : {};
  return (
    <nav className={styles.rail} aria-label={t('nav.label')}>
      <div className={styles.brand}>
        <BrandMark />
        <span>{t('product')}</span>
      </div>
      {pages.map((page) => (
        <RailLink
          key={page}
          page={page}
          count={counts[page]}
          isFirstOfOffice={isWorking && page === 'steps'}
        />
      ))}
      <div className={styles.who}>
        <span>{me.name}</span>
        <small>{me.organization.name}</small>
      </div>
    </nav>
  );
}

interface RailLinkProps {
  page: Page;
  count: number | undefined;
  /** A line above sets what administrators do apart from the work on cases. */
  isFirstOfOffice: boolean;
}

function RailLink({ page, count, isFirstOfOffice }: RailLinkProps) {
  const t = useWords('shell');
  const format = useFormat();
  const PageIcon = ICONS[page];
  return (
    <>
      {isFirstOfOffice && <hr className={styles.rule} />}
      <Link
        to={`/${page}`}
        className={styles.link}
        activeOptions={{ includeSearch: false }}
        title={t(`nav.${page}`)}
      >
        <PageIcon size={17} stroke={1.6} aria-hidden="true" />
        <span className={styles.label}>{t(`nav.${page}`)}</span>
        {count !== undefined && <span className={styles.count}>{format.number(count)}</span>}
      </Link>
    </>
  );
}

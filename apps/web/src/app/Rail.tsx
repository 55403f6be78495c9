import {
  IconAddressBook,
  IconChartBar,
  IconChecklist,
  IconFileImport,
  IconListDetails,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BrandMark } from '../components/Brand.js';
import { useFormat } from '../i18n/format.js';
import { useWords } from '../i18n/i18n.js';
import { boardQuery } from '../screens/today/board.queries.js';
import { toDoCount } from '../screens/today/today-groups.js';
import styles from './AppShell.module.css';
import { useMe } from './session.queries.js';
import { worksCases } from './start-page.js';

const ICON = { size: 17, stroke: 1.6, 'aria-hidden': true } as const;

/** Where one can go, with how much waits there. */
export function Rail() {
  const t = useWords('shell');
  const me = useMe();
  const isWorking = worksCases(me.roles);
  const isAdministrator = me.roles.includes('ADMINISTRATOR');
  const { data: board } = useQuery({ ...boardQuery('MINE'), enabled: isWorking });
  return (
    <nav className={styles.rail} aria-label={t('nav.label')}>
      <div className={styles.brand}>
        <BrandMark />
        <span>{t('product')}</span>
      </div>
      {isWorking && (
        <>
          <RailLink
            to="/today"
            icon={<IconChecklist {...ICON} />}
            label={t('nav.today')}
            count={board && toDoCount(board)}
          />
          <RailLink
            to="/caseload"
            icon={<IconListDetails {...ICON} />}
            label={t('nav.caseload')}
            count={board?.totalCount}
          />
          <RailLink to="/directory" icon={<IconAddressBook {...ICON} />} label={t('nav.directory')} />
          <RailLink to="/import" icon={<IconFileImport {...ICON} />} label={t('nav.import')} />
        </>
      )}
      {(isAdministrator || me.roles.includes('SUPERVISOR')) && (
        <>
          {isWorking && <hr className={styles.rule} />}
          <RailLink to="/steps" icon={<IconChartBar {...ICON} />} label={t('nav.steps')} />
        </>
      )}
      {isAdministrator && (
        <>
          <RailLink to="/people" icon={<IconUsers {...ICON} />} label={t('nav.people')} />
          <RailLink to="/settings" icon={<IconSettings {...ICON} />} label={t('nav.settings')} />
        </>
      )}
      <div className={styles.who}>
        <span>{me.name}</span>
        <small>{me.organization.name}</small>
      </div>
    </nav>
  );
}

interface RailLinkProps {
  to: '/today' | '/caseload' | '/directory' | '/import' | '/steps' | '/people' | '/settings';
  icon: ReactNode;
  label: string;
  count?: number;
}

function RailLink({ to, icon, label, count }: RailLinkProps) {
  const format = useFormat();
  return (
    <Link to={to} className={styles.link} activeOptions={{ includeSearch: false }} title={label}>
      {icon}
      <span className={styles.label}>{label}</span>
      {count !== undefined && <span className={styles.count}>{format.number(count)}</span>}
    </Link>
  );
}

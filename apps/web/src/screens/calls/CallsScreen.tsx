import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '../../components/EmptyState.js';
import { ErrorState } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { PageHead } from '../../components/PageHead.js';
import { Segments } from '../../components/Segments.js';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { CallForm } from './CallForm.js';
import styles from './calls.module.css';
import { callsQuery, type CallGroup } from './calls.queries.js';

/** Whom to call today, and about whom: one call covers every patient it concerns. */
export function CallsScreen() {
  const t = useWords('calls');
  const { scope } = useSearch({ from: '/staff/calls' });
  const { data, error, refetch } = useQuery(callsQuery(scope === 'team' ? 'TEAM' : 'MINE'));
  const [openKey, setOpenKey] = useState<string>();
  const due = data?.groups.filter((group) => group.dueOn <= data.today) ?? [];
  const later = data?.groups.filter((group) => group.dueOn > data.today) ?? [];
  const listOf = (groups: readonly CallGroup[], today: string) => (
    <ul className={styles.groups}>
      {groups.map((group) => {
        const key = `${group.party} ${group.holderId ?? group.who}`;
        return (
          <li key={key} className={styles.group}>
            <Party group={group} today={today} onOpen={() => setOpenKey(key)} isOpen={openKey === key} />
            {openKey === key && (
              <CallForm group={group} today={today} onClose={() => setOpenKey(undefined)} />
            )}
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      <PageHead
        title={t('title')}
        summary={data && t('summary', { count: due.length })}
        actions={
          <Segments
            label={t('scope')}
            segments={[
              { label: t('mine'), isActive: scope !== 'team', link: { to: '/calls', search: {} } },
              {
                label: t('team'),
                isActive: scope === 'team',
                link: { to: '/calls', search: { scope: 'team' } },
              },
            ]}
          />
        }
      />
      {data ? (
        <>
          {due.length > 0 ? (
            <section aria-labelledby="calls-due">
              <h2 id="calls-due" className={styles.heading}>
                {t('due')}
              </h2>
              {listOf(due, data.today)}
            </section>
          ) : (
            <EmptyState title={t('none')}>{t('noneWhy', { count: later.length })}</EmptyState>
          )}
          {later.length > 0 && (
            <section aria-labelledby="calls-later">
              <h2 id="calls-later" className={styles.heading}>
                {t('later')}
              </h2>
              {listOf(later, data.today)}
            </section>
          )}
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading rows={5} />
      )}
    </>
  );
}

interface PartyProps {
  group: CallGroup;
  today: string;
  isOpen: boolean;
  onOpen: () => void;
}

function Party({ group, today, isOpen, onOpen }: PartyProps) {
  const t = useWords('calls');
  const format = useFormat();
  const { phone, fax, hours } = group;
  return (
    <div className={styles.party}>
      <div>
        <h3>{group.who}</h3>
        <p className={styles.facts}>
          <span>{t(`party.${group.party}`)}</span>
          {phone && (
            <span>
              {t('phone')} <a href={`tel:${phone}`}>{phone}</a>
            </span>
          )}
          {fax && (
            <span>
              {t('fax')} {fax}
            </span>
          )}
          {hours && (
            <span>
              {t('hours')} {hours}
            </span>
          )}
          {group.portalUrl && (
            <a href={group.portalUrl} target="_blank" rel="noreferrer">
              {t('portal')}
            </a>
          )}
        </p>
      </div>
      <p className={styles.count}>
        {t('patients', { count: group.cases.length })}
        <small>{t('dueOn', { on: format.day(group.dueOn, today) })}</small>
      </p>
      {!isOpen && (
        <Button aria-label={t('logFor', { who: group.who })} onClick={onOpen}>
          {t('log')}
        </Button>
      )}
    </div>
  );
}

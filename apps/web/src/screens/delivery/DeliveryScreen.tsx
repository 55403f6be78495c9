import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../app/session.queries.js';
import { ErrorState } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { PageHead } from '../../components/PageHead.js';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { ClosedChannels } from './components/ClosedChannels.js';
import { Outcomes } from './components/Outcomes.js';
import { Queues } from './components/Queues.js';
import { Sending } from './components/Sending.js';
import { Troubles } from './components/Troubles.js';
import { deliveryQuery } from './delivery.queries.js';
import styles from './delivery.module.css';

/** Who did not get a message and what to do about it; then how sending goes. */
export function DeliveryScreen() {
  const t = useWords('delivery');
  const format = useFormat();
  const me = useMe();
  const isAdministrator = me.roles.includes('ADMINISTRATOR');
  const { data, error, refetch } = useQuery(deliveryQuery);
  const count = data?.patientCount ?? 0;
  return (
    <>
      <PageHead
        title={t('title')}
        summary={
          data &&
          (count > 0
            ? t('summary.some', { count, formatted: format.number(count) })
            : data.closedChannels.length > 0
              ? t('summary.closed')
              : t('summary.none'))
        }
      />
      {data ? (
        <div className={styles.page}>
          <ClosedChannels closed={data.closedChannels} maySet={isAdministrator} />
          <Sending monitor={data} mayChange={isAdministrator} />
          <Troubles troubles={data.troubles} />
          <div className={styles.beside}>
            <Queues monitor={data} />
            <Outcomes outcomes={data.outcomes} />
          </div>
          {isAdministrator && (
            <p className={styles.board}>
              <a href="/admin/queues" target="_blank" rel="noreferrer">
                {t('board')}
              </a>
            </p>
          )}
        </div>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading rows={6} />
      )}
    </>
  );
}

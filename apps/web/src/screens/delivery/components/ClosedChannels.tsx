import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMe } from '../../../app/session.queries.js';
import { useWords } from '../../../i18n/i18n.js';
import type { Monitor } from '../delivery.queries.js';
import styles from '../delivery.module.css';

/**
 * The channels over which nobody is reached, and what opens them. Before everything else, and red: whoever reads "no message
 * failed" below must know that none was meant to leave. In a trial that is as it should be, and says where to read them.
 */
export function ClosedChannels({ closed, maySet }: { closed: Monitor['closedChannels']; maySet: boolean }) {
  const t = useWords('delivery');
  const me = useMe();
  if (closed.length === 0) return null;
  if (me.mode !== 'PRODUCTION') {
    return (
      <div className={styles.notice}>
        <p>
          {t('closed.demo')} <a href="/dev/outbox">{t('closed.outbox')}</a>
        </p>
      </div>
    );
  }
  return (
    <section className={styles.closed} aria-label={t('closed.title')}>
      {closed.map(({ channel, reason }) => (
        <div key={channel} className={styles.notice} data-tone="CLOSED">
          <IconAlertTriangle size={20} stroke={1.8} aria-hidden="true" />
          <div>
            <p>
              <strong>{t(`closed.channel.${channel}`)}</strong> {t(`closed.why.${reason}`)}
            </p>
            <p>{t(closed.length > 1 ? 'closed.nothingLeaves' : 'closed.oneLeaves')}</p>
          </div>
          {maySet ? (
            <Link to="/settings">{t('closed.settings')}</Link>
          ) : (
            <p className={styles.quiet}>{t('sending.administrators')}</p>
          )}
        </div>
      ))}
    </section>
  );
}

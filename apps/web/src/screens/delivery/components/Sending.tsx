import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../../../app/session.queries.js';
import { notify } from '../../../components/notices.js';
import type { Channel } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { usePauseSending, useReleaseSending, type Monitor } from '../delivery.queries.js';
import styles from '../delivery.module.css';

/** Whether messages go out, why not, and the switch of it. */
export function Sending({ monitor, mayChange }: { monitor: Monitor; mayChange: boolean }) {
  const t = useWords('delivery');
  const format = useFormat();
  const me = useMe();
  const { holds, circuits, closedChannels } = monitor;
  // In a trial the outbox is where they are meant to go.
  const isOpen = (each: Channel): boolean =>
    me.mode !== 'PRODUCTION' || closedChannels.every(({ channel }) => channel !== each);
  const open = (['SMS', 'EMAIL'] as const).filter(isOpen);
  const isPaused = holds.some((hold) => hold.kind === 'PAUSED');
  const when = (at: string) => format.moment(at, me.organization.zone, me.today);
  return (
    <section className={styles.sending} aria-label={t('sending.title')}>
      {holds.map((hold) => (
        <div key={hold.kind} className={styles.notice} data-tone="RISK">
          <div>
            <p>
              <strong>
                {hold.kind === 'PAUSED'
                  ? t('sending.PAUSED', { since: when(hold.since) })
                  : t('sending.RESTORED', { from: when(hold.fromAt ?? hold.since) })}
              </strong>
            </p>
            {hold.kind === 'PAUSED' ? (
              <p>{t('sending.pausedBy', { by: hold.by ?? '', reason: hold.reason ?? '' })}</p>
            ) : (
              <p>
                {t('sending.putAside', { count: hold.putAside, formatted: format.number(hold.putAside) })}
              </p>
            )}
            <p className={styles.quiet}>
              {t('sending.waits')} {!mayChange && t('sending.administrators')}
            </p>
          </div>
          {mayChange && <Release kind={hold.kind} />}
        </div>
      ))}
      {circuits.map(({ provider, since, probeAt }) => (
        <div key={provider} className={styles.notice} data-tone="RISK">
          <p>
            {t('sending.circuit', {
              provider,
              since: when(since),
              probe: format.time(probeAt, me.organization.zone),
            })}
          </p>
        </div>
      ))}
      {!isPaused && <Pause sending={holds.length === 0 ? open : []} mayChange={mayChange} />}
    </section>
  );
}

function Release({ kind }: { kind: Monitor['holds'][number]['kind'] }) {
  const t = useWords('delivery');
  const release = useReleaseSending();
  return (
    <Button
      variant="filled"
      loading={release.isPending}
      onClick={() =>
        release.mutate(kind, {
          onSuccess: (result) => {
            if (result.__typename === 'SendingChanged') notify(t('sending.released'));
            else notify(t('refused.NOT_PUT_ASIDE'), { tone: 'PROBLEM' });
          },
        })
      }
    >
      {t(kind === 'PAUSED' ? 'sending.resume' : 'sending.release')}
    </Button>
  );
}

/** `sending`: the channels over which messages leave. */
function Pause({ sending, mayChange }: { sending: readonly Channel[]; mayChange: boolean }) {
  const t = useWords('delivery');
  const pause = usePauseSending();
  const [reason, setReason] = useState<string>();
  if (reason === undefined || !mayChange) {
    return (
      <div className={styles.notice}>
        {sending.length > 0 && (
          <p>{sending.length > 1 ? t('sending.on') : t(`sending.only.${sending[0] ?? 'SMS'}`)}</p>
        )}
        {mayChange && <Button onClick={() => setReason('')}>{t('sending.pause')}</Button>}
      </div>
    );
  }
  return (
    <form
      className={styles.pause}
      onSubmit={(event) => {
        event.preventDefault();
        pause.mutate(reason, {
          onSuccess: (result) => {
            if (result.__typename !== 'SendingChanged') return;
            setReason(undefined);
            notify(t('sending.paused'));
          },
        });
      }}
    >
      <Textarea
        label={t('sending.reason')}
        description={t('sending.reasonHint')}
        required
        autosize
        data-autofocus
        maxLength={500}
        value={reason}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      <div className={styles.acts}>
        <Button type="submit" variant="filled" disabled={reason.trim() === ''} loading={pause.isPending}>
          {t('sending.confirm')}
        </Button>
        <Button onClick={() => setReason(undefined)}>{t('sending.cancel')}</Button>
      </div>
    </form>
  );
}

import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '../../../components/ErrorState.js';
import { Loading } from '../../../components/Loading.js';
import { Panel } from '../../../components/Panel.js';
import { useWords } from '../../../i18n/i18n.js';
import { messageChannelsQuery, type MessageChannel } from '../settings.queries.js';
import { AgreementRow } from './AgreementRow.js';
import css from './ChannelAgreements.module.css';

/** Which real provider may take messages, and on whose word. */
export function ChannelAgreements() {
  const t = useWords('settings');
  const channels = useQuery(messageChannelsQuery);
  return (
    <div className={css.box}>
      <Panel title={t('channels')}>
        <p className={css.summary}>{t('channelsSummary')}</p>
        {channels.isPending && <Loading />}
        {channels.isError && <ErrorState error={channels.error} onRetry={() => void channels.refetch()} />}
        {channels.data?.map((channel) => (
          <Channel key={channel.channel} channel={channel} />
        ))}
      </Panel>
    </div>
  );
}

function Channel({ channel }: { channel: MessageChannel }) {
  const t = useWords('settings');
  const { provider, isOpen } = channel;
  const state = isOpen ? 'open' : provider ? 'waiting' : 'none';
  return (
    <section className={css.channel} aria-label={t(`channelNames.${channel.channel}`)}>
      <div className={css.head}>
        <h3>{t(`channelNames.${channel.channel}`)}</h3>
        <span className={css.state}>{t(`channelStates.${state}`, { provider: provider ?? '' })}</span>
      </div>
      <p className={css.hint}>{t(`channelHints.${channel.channel}`)}</p>
      <p className={css.hint}>
        {t(`channelInbound.${channel.channel}`)}{' '}
        {channel.inboundUrls.map((url) => (
          <code key={url}>{url}</code>
        ))}
      </p>
      <ul className={css.rows}>
        {channel.agreements.map((agreement) => (
          <AgreementRow key={agreement.kind} channel={channel.channel} agreement={agreement} />
        ))}
      </ul>
    </section>
  );
}

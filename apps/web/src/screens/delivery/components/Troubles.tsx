import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMe } from '../../../app/session.queries.js';
import { EmptyState } from '../../../components/EmptyState.js';
import { notify } from '../../../components/notices.js';
import { Panel } from '../../../components/Panel.js';
import table from '../../../components/table.module.css';
import type { DeliveryMend } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { useMendDelivery, type Trouble } from '../delivery.queries.js';
import styles from '../delivery.module.css';

const ACTS = ['RETRY', 'SWITCH_CHANNEL', 'CALL'] as const satisfies DeliveryMend[];

/** Messages that failed or are late, each with what a person may do about it. */
export function Troubles({ troubles }: { troubles: readonly Trouble[] }) {
  const t = useWords('delivery');
  if (troubles.length === 0) return <EmptyState title={t('noTroubles')}>{t('noTroublesWhy')}</EmptyState>;
  return (
    <Panel title={t('troubles')} hint={t('troublesHint')} isFlush>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('troubles')}>
        <table className={`${table.table} ${table.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{t('column.patient')}</th>
              <th scope="col">{t('column.message')}</th>
              <th scope="col">{t('column.what')}</th>
              <th scope="col">{t('column.since')}</th>
              <th scope="col">{t('column.acts')}</th>
            </tr>
          </thead>
          <tbody>
            {troubles.map((trouble) => (
              <TroubleLine key={trouble.deliveryId} trouble={trouble} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function TroubleLine({ trouble }: { trouble: Trouble }) {
  const t = useWords('delivery');
  const format = useFormat();
  const me = useMe();
  const { deliveryId, caseId, patientName, channel, reason, attempt, since, hasCallTask, isElsewhere } =
    trouble;
  const mayAct = (act: DeliveryMend): boolean => (act === 'CALL' ? !hasCallTask : !isElsewhere);
  const what = format.list(trouble.kinds.map((kind) => t(`kind.${kind}`)));
  const said = /^(?:REFUSED|UNKNOWN|BOUNCED|INVALID_CONTACT)_(.+)$/.exec(reason ?? '')?.[1];
  const happened = reason === 'RESTORED' || reason === 'NO_CHANNEL' ? reason : trouble.trouble;
  return (
    <tr>
      <th scope="row">
        <Link to="/cases/$caseId" params={{ caseId }} className={table.link}>
          {patientName}
        </Link>
      </th>
      <td>
        {what}
        <span className={styles.under}>{t(`channel.${channel}`)}</span>
      </td>
      <td className={styles.what}>
        {t(`trouble.${happened}`, { count: attempt })}
        {said && /^\d+$/.test(said) && <span className={styles.under}>{t('code', { code: said })}</span>}
        {hasCallTask && <span className={styles.under}>{t('callMade')}</span>}
        {isElsewhere && <span className={styles.under}>{t('elsewhere')}</span>}
      </td>
      <td className={table.nowrap}>
        <time dateTime={since}>{format.moment(since, me.organization.zone, me.today)}</time>
      </td>
      <td>
        <div className={styles.acts}>
          {ACTS.filter(mayAct).map((act) => (
            <Act
              key={act}
              act={act}
              deliveryId={deliveryId}
              channel={channel}
              patient={patientName}
              what={what}
            />
          ))}
        </div>
      </td>
    </tr>
  );
}

interface ActProps {
  act: DeliveryMend;
  deliveryId: string;
  channel: Trouble['channel'];
  patient: string;
  what: string;
}

function Act({ act, deliveryId, channel, patient, what }: ActProps) {
  const t = useWords('delivery');
  const mend = useMendDelivery();
  const label = act === 'SWITCH_CHANNEL' ? t(`act.SWITCH_CHANNEL.${channel}`) : t(`act.${act}`);
  return (
    <Button
      size="xs"
      loading={mend.isPending}
      aria-label={t('actFor', { act: label, patient, what })}
      onClick={() =>
        mend.mutate(
          { deliveryId, act },
          {
            onSuccess: (result) => {
              if (result.__typename === 'DeliveryMended') notify(t(`done.${act}`));
              else {
                const code = result.__typename === 'DeliveryRefused' ? result.code : 'OVER';
                notify(t(`refused.${isRefusal(code) ? code : 'OTHER'}`), { tone: 'PROBLEM' });
              }
            },
          },
        )
      }
    >
      {label}
    </Button>
  );
}

const REFUSALS = [
  'SENDING',
  'OVER',
  'MAY_HAVE_ARRIVED',
  'IN_ANOTHER',
  'NO_SUCH_PLACE',
  'NO_OTHER_CHANNEL',
  'VISIT_OVER',
  'CALL_EXISTS',
] as const;

function isRefusal(code: string): code is (typeof REFUSALS)[number] {
  return REFUSALS.some((each) => each === code);
}

import type { TFunction } from 'i18next';
import { Button } from '@mantine/core';
import { useMe } from '../../../app/session.queries.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { useAct } from '../acts/use-act.js';
import type { CaseView, DeliveryView } from '../case.types.js';
import { leavesNow } from '../words/leaves-now.js';
import { messageEnd, type MessageEnd } from './message-end.js';
import css from './side.module.css';

const WENT_WELL: ReadonlySet<MessageEnd> = new Set(['SENT', 'DELIVERED']);
const WENT_WRONG: ReadonlySet<MessageEnd> = new Set([
  'BOUNCED',
  'UNKNOWN',
  'FAILED',
  'EXPIRED',
  'SUPPRESSED',
  'IN_OUTBOX',
  'NO_CHANNEL',
]);

/** Every message that was planned, sent or held back, newest first, with the end it came to. */
export function Messages({ view }: { view: CaseView }) {
  const t = useWords('case');
  if (view.deliveries.length === 0) {
    return (
      <p className={css.empty}>
        <b>{t('messages.none')}</b>
        {t('tasks.noneWhy')}
      </p>
    );
  }
  const newestFirst = view.deliveries.toSorted((a, b) =>
    (b.sentAt ?? b.dueAt).localeCompare(a.sentAt ?? a.dueAt),
  );
  return (
    <ul className={css.list}>
      {newestFirst.map((delivery) => (
        <Message key={delivery.id} view={view} delivery={delivery} />
      ))}
    </ul>
  );
}

/** A reason that is the provider's own: its number, which its support understands. */
function providerSaid(t: TFunction<'case'>, reason: string): string | undefined {
  const code = /^(?:REFUSED|UNKNOWN|BOUNCED|INVALID_CONTACT)_(\d[\d.]*)$/.exec(reason)?.[1];
  return code && t('messages.provider', { code });
}

function Message({ view, delivery }: { view: CaseView; delivery: DeliveryView }) {
  const t = useWords('case');
  const format = useFormat();
  const { act, isPending } = useAct();
  const [first] = delivery.items;
  const tasks = delivery.items.map((item) => t(`ask.kinds.${item.kind}`));
  const at = format.instant(delivery.sentAt ?? delivery.dueAt, view.patient.zone);
  const end = messageEnd(delivery, useMe().mode !== 'PRODUCTION');
  const tone = WENT_WELL.has(end) ? 'OK' : WENT_WRONG.has(end) ? 'WARN' : undefined;
  const reasons = t('messages.reasons', { returnObjects: true }) as Record<string, string>;
  const facts = [
    t(`messages.channel.${delivery.channel}`),
    delivery.language && format.language(delivery.language),
    first && first.occurrence > 1 && t('messages.second'),
    leavesNow(delivery) ? t('messages.inSeconds') : t('messages.dueAt', { at }),
    (end === 'IN_OUTBOX' || end === 'IN_TRIAL') && t(`messages.keptAs.${end}`),
    delivery.reason && (reasons[delivery.reason] ?? providerSaid(t, delivery.reason)),
    delivery.templateVersion !== null &&
      (delivery.templateVersion === 0
        ? t('messages.shippedWords')
        : t('messages.ownWords', { version: delivery.templateVersion })),
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <li className={css.row} data-focus-row>
      <div>
        <span>{format.list(tasks)}</span>
        <div className={css.dim}>{facts.join(' · ')}</div>
      </div>
      <div className={css.rowActs}>
        {delivery.canUndo && first && (
          <Button
            size="xs"
            loading={isPending}
            onClick={() =>
              void act(
                { cancelPatientTask: { taskId: first.taskId, reason: t('undo.reason') } },
                { said: t('messages.takenBack'), isFinal: true },
              )
            }
          >
            {t('messages.takeBack')}
          </Button>
        )}
        <span className={css.tag} data-tone={tone}>
          {t(`messages.states.${end}`)}
        </span>
      </div>
      {delivery.text && (
        <p className={css.text} lang={delivery.language ?? undefined}>
          {delivery.text}
        </p>
      )}
    </li>
  );
}

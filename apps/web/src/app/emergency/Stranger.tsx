import { Button, Group } from '@mantine/core';
import { mayBeHandled, shortPhone, type StrangerOutcome } from '@sextant/domain';
import { notify } from '../../components/notices.js';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { useMe } from '../session.queries.js';
import css from './EmergencyBar.module.css';
import { useSettleStranger, type StrangerShown } from './emergencies.queries.js';

/** Words of danger from a number or address that belongs to no case: what they were, how to reach who wrote, what came of it. */
export function Stranger({ stranger }: { stranger: StrangerShown }) {
  const t = useWords('shell');
  const format = useFormat();
  const me = useMe();
  const settle = useSettleStranger();
  const { id, channel, sender, text, since, calledOn, answer } = stranger;
  const name = channel === 'SMS' ? shortPhone(sender) : sender;
  const act = (outcome: StrangerOutcome) =>
    settle.mutate(
      { messageId: id, outcome },
      {
        onSuccess: ({ __typename }) => {
          if (__typename === 'StrangerSettled') notify(t(`stranger.said.${outcome}`, { name }));
          else notify(t('stranger.changed'), { tone: 'PROBLEM' });
        },
      },
    );
  return (
    <li>
      <div className={css.words}>
        <p>
          <strong>{t('stranger.lead', { name })}</strong>{' '}
          {t('emergency.since', { at: format.moment(since, me.organization.zone, me.today) })}{' '}
          {t(calledOn ? 'stranger.tried' : 'stranger.nobody')}{' '}
          {answer !== 'SENT' && t(`stranger.answer.${answer}`)}
        </p>
        <blockquote>“{text}”</blockquote>
      </div>
      <Group gap="xs">
        <Button
          component="a"
          href={`${channel === 'SMS' ? 'tel' : 'mailto'}:${sender}`}
          size="xs"
          variant="filled"
          aria-label={t(`stranger.${channel}`, { name })}
        >
          {name}
        </Button>
        {(['REACHED', 'NOT_REACHED'] as const).map((outcome) => (
          <Button key={outcome} size="xs" loading={settle.isPending} onClick={() => act(outcome)}>
            {t(`stranger.${outcome}`)}
          </Button>
        ))}
        {mayBeHandled({ isHandled: false, crisis: channel, calledOn }) && (
          <Button size="xs" loading={settle.isPending} onClick={() => act('SET_ASIDE')}>
            {t('stranger.SET_ASIDE')}
          </Button>
        )}
      </Group>
    </li>
  );
}

import { EmptyState } from '../../../components/EmptyState.js';
import { useWords } from '../../../i18n/i18n.js';
import type { TodayList } from '../today-groups.js';

/** Everything that was due is done: says what waits, and since when. */
export function TodayEmpty({ list }: { list: Pick<TodayList<unknown>, 'waiting' | 'waitingOn'> }) {
  const t = useWords('today');
  const count = list.waiting.length;
  const oldest = Math.max(0, ...list.waitingOn.map(({ oldestDays }) => oldestDays ?? 0));
  return (
    <EmptyState title={t('allDone.title')}>
      {count > 0 &&
        (oldest > 0
          ? t('allDone.waiting', { count, oldest: t('oldest', { count: oldest }) })
          : t('allDone.waitingPlain', { count }))}{' '}
      {t('allDone.look')}
    </EmptyState>
  );
}

import { todayGroup, type TodayGroup } from '@sextant/domain';
import type { Board } from './board.queries.js';

const TO_DO: readonly TodayGroup[] = ['WINDOW_NOT_SET', 'AT_RISK', 'ANSWERS', 'DUE'];

/** How many cases want something from us today; what waits on others does not count. */
export function toDoCount(board: Pick<Board, 'items' | 'today'>): number {
  return board.items.filter((row) => TO_DO.includes(todayGroup(row, board.today))).length;
}

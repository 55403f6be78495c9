import type { CaseView, PatientTaskView, RecordItemView } from '../../case.types.js';
import type { OfferedItem } from './record-offers.js';

/** The patient's open task about an item. */
export function openTaskFor(
  view: Pick<CaseView, 'tasks'>,
  item: RecordItemView,
): PatientTaskView | undefined {
  return view.tasks.find((task) => task.state === 'OPEN' && task.recordItemId === item.id);
}

export function offeredItem(view: Pick<CaseView, 'tasks'>, item: RecordItemView): OfferedItem {
  const task = openTaskFor(view, item);
  return { ...item, isAsked: task !== undefined && task.answer === null };
}

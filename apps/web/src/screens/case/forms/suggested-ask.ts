import { isItemSettled, type PatientTaskKind, type RecordKind } from '@sextant/domain';
import type { CaseView, RecordItemView } from '../case.types.js';

/** Records only the patient can bring, in the order in which they hold a case up longest. */
const BROUGHT: readonly { kind: PatientTaskKind; record: RecordKind }[] = [
  { kind: 'FETCH_SLIDES', record: 'BIOPSY_SLIDES' },
  { kind: 'FETCH_DISC', record: 'IMAGING_DISC' },
];

type AskedView = Pick<CaseView, 'tasks' | 'recordItems' | 'coverage'>;

function isAsked(view: AskedView, kind: PatientTaskKind, itemId?: string): boolean {
  return view.tasks.some(
    (task) =>
      task.state === 'OPEN' && task.kind === kind && (itemId === undefined || task.recordItemId === itemId),
  );
}

/** The record a task of this kind is about, when the list leaves no doubt. */
export function suggestedItem(view: AskedView, kind: PatientTaskKind): RecordItemView | undefined {
  const record = BROUGHT.find((one) => one.kind === kind)?.record;
  const open = view.recordItems.filter(
    (item) => item.kind === record && !isItemSettled(item) && !isAsked(view, kind, item.id),
  );
  return open.length === 1 ? open[0] : undefined;
}

/** What one would most likely ask for now: a record only the patient can fetch, the referral, the card, else the form. */
export function suggestedAsk(view: AskedView): PatientTaskKind {
  const fetched = BROUGHT.find(({ kind }) => suggestedItem(view, kind) !== undefined);
  if (fetched) return fetched.kind;
  const { referralRequired, referralNumber, referralReceivedOn, memberNumber, isSelfPay } = view.coverage;
  if (referralRequired === 'YES' && !referralNumber && !referralReceivedOn && !isAsked(view, 'GET_REFERRAL'))
    return 'GET_REFERRAL';
  if (!memberNumber && !isSelfPay && !isAsked(view, 'SEND_CARD_PHOTO')) return 'SEND_CARD_PHOTO';
  return 'SIGN_FORM';
}

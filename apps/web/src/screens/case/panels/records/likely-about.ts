import type { RecordState } from '@sextant/domain';

/** Which states the records are in that a form of the address is about. */
const STATES: Readonly<Record<string, readonly RecordState[]>> = {
  request: ['NEEDED', 'WRONG_OR_INCOMPLETE'],
  chase: ['REQUESTED', 'PROMISED'],
  promise: ['REQUESTED', 'PROMISED'],
  receive: ['REQUESTED', 'PROMISED'],
  readable: ['RECEIVED'],
  send: ['READABLE'],
  accept: ['SENT_TO_CENTER'],
  wrong: ['RECEIVED'],
};

interface Item {
  id: string;
  state: RecordState;
  holderId: string | null;
  holderName: string | null;
}

/**
 * The records a form is about when nobody said: those it can be done for, of the first holder among them, because one
 * call covers one holder. After a reload, or for a link that names only the form.
 */
export function likelyAbout(form: string | undefined, items: readonly Item[]): string[] {
  const states = form ? STATES[form] : undefined;
  if (!states) return [];
  const fitting = items.filter((item) => states.includes(item.state));
  const [first] = fitting;
  return fitting
    .filter((item) => item.holderId === first?.holderId && item.holderName === first.holderName)
    .map((item) => item.id);
}

import type { CaseView, RecordItemView } from '../../case.types.js';
import type { OpenForm } from '../../forms/open-form.js';
import { ChaseForm } from './ChaseForm.js';
import { EditRecordForm } from './EditRecordForm.js';
import type { RecordOffer } from './record-offers.js';
import { PromiseForm, RequestForm, ReturnForm, SendForm } from './RequestForms.js';
import { AgainForm, NotApplicableForm, WrongForm } from './ReasonForms.js';

export type RecordFormName =
  'request' | 'chase' | 'promise' | 'send' | 'wrong' | 'return' | 'again' | 'notApplicable' | 'edit';

/** Offers that ask for a word or a day first. */
export const RECORD_FORMS: Partial<Record<RecordOffer, RecordFormName>> = {
  request: 'request',
  requestAgain: 'request',
  chase: 'chase',
  promise: 'promise',
  send: 'send',
  sendAgain: 'send',
  wrong: 'wrong',
  return: 'return',
  again: 'again',
  notApplicable: 'notApplicable',
  edit: 'edit',
};

export interface ItemsForm extends OpenForm {
  view: CaseView;
  items: readonly RecordItemView[];
}

/** One form by its name, for the items it was opened for. Nothing when they are gone. */
export function RecordForm({ name, ...props }: ItemsForm & { name: RecordFormName }) {
  const [item] = props.items;
  if (!item) return null;
  switch (name) {
    case 'request':
      return <RequestForm {...props} />;
    case 'chase':
      return <ChaseForm {...props} />;
    case 'promise':
      return <PromiseForm {...props} />;
    case 'send':
      return <SendForm {...props} />;
    case 'wrong':
      return <WrongForm {...props} item={item} />;
    case 'return':
      return <ReturnForm {...props} item={item} />;
    case 'again':
      return <AgainForm {...props} item={item} />;
    case 'notApplicable':
      return <NotApplicableForm {...props} item={item} />;
    case 'edit':
      return <EditRecordForm {...props} item={item} />;
  }
}

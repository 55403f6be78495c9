import type { CaseView, RecordItemView } from '../../case.types.js';
import type { OpenForm } from '../../forms/open-form.js';
import { ChaseForm } from './ChaseForm.js';
import { EditRecordForm } from './EditRecordForm.js';
import type { RecordOffer } from './record-offers.js';
import { ReleaseForm } from './ReleaseForm.js';
import { ExtendForm, PromiseForm, RequestForm } from './RequestForms.js';
import { ReturnForm, SendForm } from './ShipmentForms.js';
import { AgainForm, NotApplicableForm, WrongForm } from './ReasonForms.js';

export type RecordFormName =
  | 'request'
  | 'chase'
  | 'promise'
  | 'extend'
  | 'send'
  | 'wrong'
  | 'return'
  | 'again'
  | 'notFound'
  | 'notApplicable'
  | 'release'
  | 'edit';

/** Offers that ask for a word or a day first. */
export const RECORD_FORMS: Partial<Record<RecordOffer, RecordFormName>> = {
  request: 'request',
  requestAgain: 'request',
  chase: 'chase',
  promise: 'promise',
  extend: 'extend',
  send: 'send',
  sendAgain: 'send',
  wrong: 'wrong',
  return: 'return',
  notFound: 'notFound',
  again: 'again',
  notApplicable: 'notApplicable',
  release: 'release',
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
    case 'extend':
      return <ExtendForm {...props} item={item} />;
    case 'release':
      return <ReleaseForm {...props} />;
    case 'send':
      return <SendForm {...props} />;
    case 'wrong':
      return <WrongForm {...props} item={item} />;
    case 'return':
      return <ReturnForm {...props} item={item} />;
    case 'again':
    case 'notFound':
      return <AgainForm {...props} item={item} isNotFound={name === 'notFound'} />;
    case 'notApplicable':
      return <NotApplicableForm {...props} item={item} />;
    case 'edit':
      return <EditRecordForm {...props} item={item} />;
  }
}

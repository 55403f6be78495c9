import type { CaseView } from '../../case.types.js';
import type { OpenForm } from '../../forms/open-form.js';
import { AddBarrierForm } from './BarrierForms.js';
import { DistressForm, ReferForm } from './DistressForms.js';
import { LogTimeForm } from './LogTimeForm.js';

const FORMS = { barrier: AddBarrierForm, distress: DistressForm, refer: ReferForm, time: LogTimeForm };
export type EffortFormName = keyof typeof FORMS;

/** The form of this name. */
export function EffortForm({ name, ...props }: OpenForm & { name: EffortFormName; view: CaseView }) {
  const Form = FORMS[name];
  return <Form {...props} />;
}

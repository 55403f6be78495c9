import { STEPS, type Step } from '@sextant/domain';
import { compact, oneOf } from '../../app/search-params.js';
import { FORMS, type FormName } from './act-target.js';

/** What stands at the side: what happened, what was sent, what the patient was asked, who the patient is. */
export const SIDES = ['timeline', 'messages', 'tasks', 'effort', 'person'] as const;
export type Side = (typeof SIDES)[number];

/** What of the case page is in its address: a link opens the same panel, with the same form open. */
export interface CaseSearch {
  /** The step whose panel is in front; left out, the step the case stands at. */
  panel?: Step;
  side?: Side;
  /** A form to open and focus, see `ACT_TARGETS`. */
  form?: FormName;
  /** Opens the suggested next act, whatever it is when the page is there. */
  act?: true;
}

export function caseSearch(search: Record<string, unknown>): CaseSearch {
  const panel = typeof search.panel === 'string' ? search.panel.toUpperCase() : undefined;
  return compact({
    panel: oneOf(STEPS, panel),
    side: oneOf(SIDES, search.side),
    form: oneOf(FORMS, search.form),
    act: search.act === true || search.act === 'true' ? (true as const) : undefined,
  });
}

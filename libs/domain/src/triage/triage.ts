import type { ActionOf, RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { patched } from '../case/patch.js';
import { namesClinician } from './names-clinician.js';
import type { DecisionWindow, Triage, TriageFields } from './triage.types.js';

export type TriageAction = ActionOf<
  'UPDATE_TRIAGE' | 'STATE_WINDOW' | 'RECORD_CONSENT' | 'RECORD_CAREGIVER_PERMISSION'
>;

export function applyTriage(state: CaseState, action: TriageAction, recorded: RecordedAction): CaseState {
  switch (action.type) {
    case 'UPDATE_TRIAGE': {
      const { type, ...fields } = action;
      return { ...state, triage: triageWith(state.triage, fields) };
    }
    case 'STATE_WINDOW':
      return { ...state, window: windowFrom(action, recorded) };
    case 'RECORD_CONSENT': {
      const { type, riskVersion, ...answer } = action;
      const heard = riskVersion ? { riskVersion } : {};
      return {
        ...state,
        // A refusal from an import is an answer too: somebody asked, and the person said no.
        triage: { ...state.triage, isConsentAsked: true },
        consents: [...state.consents, { ...answer, ...heard, at: recorded.at, on: recorded.on }],
      };
    }
    case 'RECORD_CAREGIVER_PERMISSION': {
      const { type, ...permission } = action;
      return { ...state, caregiverPermission: permission };
    }
  }
}

export function triageWith(triage: Triage, fields: TriageFields): Triage {
  const { reasons, ...rest } = fields;
  return { ...patched<Triage>(triage, rest), reasons: reasons ? [...new Set(reasons)] : triage.reasons };
}

/**
 * The window as stated. AUTHORED when a clinical role states it in its own name; then the day it is
 * recorded is the day it was stated, unless another is given. Otherwise TRANSCRIBED: confirmed only when
 * it names a clinician and the day (decisions.md, "Window").
 */
export function windowFrom(action: ActionOf<'STATE_WINDOW'>, recorded: RecordedAction): DecisionWindow {
  const { type, on, ...said } = action;
  const isAuthored = recorded.actor.isClinical && !action.clinicianName?.trim();
  const statedOn = action.statedOn || (isAuthored ? recorded.on : undefined);
  const isConfirmed = isAuthored || (namesClinician(action.clinicianName) && statedOn !== undefined);
  return patched<DecisionWindow>(
    { on, isConfirmed, origin: isAuthored ? 'AUTHORED' : 'TRANSCRIBED' },
    { ...said, statedOn, recordedById: recorded.actor.id },
  );
}

/** Diagnosis, reason, consent and a confirmed window: the triage step's definition of done. */
export function isTriageDone(state: CaseState): boolean {
  return isTriageFilled(state) && state.triage.isConsentAsked && state.window?.isConfirmed === true;
}

/** At least one reason, and a diagnosis. */
export function isTriageFilled(state: CaseState): boolean {
  return state.triage.reasons.length > 0 && Boolean(state.triage.cancerType);
}

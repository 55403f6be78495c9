import type { DateOn } from '../calendar/date-on.js';
import { isRuleOld } from '../rule-cards/is-rule-old.js';
import type { RuleSource } from '../rule-cards/rule-card.types.js';
import type { UsState } from './us-states.js';
import type { VisitMode } from './visit.types.js';

/** Whether usually everybody has to agree to a recording, one person is enough, or no statute says. */
export const RECORDING_KINDS = ['ALL_PARTY', 'ONE_PARTY', 'NO_STATUTE'] as const;
export type RecordingKind = (typeof RECORDING_KINDS)[number];

/** What makes a state's rule less plain, or a visit a case of two rules. */
export const RECORDING_NOTES = [
  'PHONE_ALL_PARTY',
  'WIRE_ALL_PARTY',
  'DISPUTED',
  'DEPENDS_ON_EXPECTATION',
  'TWO_STATES',
] as const;
export type RecordingNote = (typeof RECORDING_NOTES)[number];

/** What usually holds where the visit is. Never legal advice: whatever it says, ask first. */
export interface RecordingRule {
  usState: UsState;
  kind: RecordingKind;
  notes: RecordingNote[];
  source: RuleSource;
  isOld: boolean;
}

/** Nobody has compared the list with a newer source since it was published, and the card says so. */
const SOURCE: RuleSource = { name: 'JAMA 2017;318:513', checkedOn: '2017-08-08' };

const ALL_PARTY: readonly UsState[] = ['CA', 'FL', 'IL', 'MD', 'MA', 'MI', 'MT', 'NH', 'OR', 'PA', 'WA'];

const NOTES: Partial<Record<UsState, RecordingNote>> = {
  CT: 'PHONE_ALL_PARTY',
  NV: 'WIRE_ALL_PARTY',
  MI: 'DISPUTED',
  FL: 'DEPENDS_ON_EXPECTATION',
};

/** The rule of the state the visit is in; a visit by video may fall under the patient's state as well. */
export function recordingRule(
  visit: { usState?: UsState | null | undefined; mode: VisitMode },
  todayOn: DateOn,
): RecordingRule | undefined {
  const { usState, mode } = visit;
  if (!usState || mode === 'WRITTEN_OPINION') return undefined;
  const note = NOTES[usState];
  return {
    usState,
    kind: usState === 'VT' ? 'NO_STATUTE' : ALL_PARTY.includes(usState) ? 'ALL_PARTY' : 'ONE_PARTY',
    notes: [...(note ? [note] : []), ...(mode === 'VIDEO' ? (['TWO_STATES'] as const) : [])],
    source: SOURCE,
    isOld: isRuleOld(SOURCE, todayOn),
  };
}

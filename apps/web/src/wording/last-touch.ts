import type { ActorKind } from '@sextant/domain';

/** What somebody last did, roughly: enough to remember it by; the case page has the sentence. */
export type TouchGroup =
  | 'PATIENT'
  | 'OPENED'
  | 'CALL'
  | 'NOTE'
  | 'TRIAGE'
  | 'CENTER'
  | 'RECORDS'
  | 'INSURANCE'
  | 'VISIT'
  | 'DECISION'
  | 'MESSAGE'
  | 'OTHER';

/** The first that fits, by the action's type. */
const GROUPS: readonly (readonly [RegExp, TouchGroup])[] = [
  [/^OPEN_CASE$/, 'OPENED'],
  [/CALL/, 'CALL'],
  [/NOTE/, 'NOTE'],
  [/TRIAGE|WINDOW|CONSENT|PERMISSION/, 'TRIAGE'],
  [/CANDIDATE|CENTER/, 'CENTER'],
  [/RECORDS?_|_RECORDS?$/, 'RECORDS'],
  [/COVERAGE|AUTHORIZATION|APPEAL/, 'INSURANCE'],
  [/QUESTION|VISIT|APPOINTMENT|ATTENDANCE/, 'VISIT'],
  [/OPINION|OUTCOME|DECISION|SUMMARY|RATE_TEAM/, 'DECISION'],
  [/PATIENT|ANSWER/, 'MESSAGE'],
];

/** Types begin with a verb: RECORD_OPINION is about an opinion, not about records. */
export function touchGroup({ type, actorKind }: { type: string; actorKind: ActorKind }): TouchGroup {
  if (actorKind === 'PATIENT') return 'PATIENT';
  const about = type.replace(/^RECORD_/, '');
  return GROUPS.find(([pattern]) => pattern.test(about))?.[1] ?? 'OTHER';
}

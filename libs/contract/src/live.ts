/** A case that changed; `version` only where it went up, so that whoever has it need not ask again. */
export interface LiveCase {
  caseId: string;
  version?: number;
  navigatorIds: string[];
}

/** Who has which case open. */
export interface LivePresence {
  caseId: string;
  personId: string;
}

/** What the stream `GET /live` says, one JSON to a `data:` line. Ids only: whoever hears it asks for what they may see. */
export type LiveEvent =
  | { kind: 'CASES'; cases: LiveCase[] }
  /** Something may have been missed: ask for everything again. */
  | { kind: 'EVERYTHING' }
  /** Everybody who has a case open, each time it changes. */
  | { kind: 'PRESENCE'; here: LivePresence[] }
  | { kind: 'ABSENCES' }
  /** The demo's clock was moved. */
  | { kind: 'CLOCK' }
  /** The session is over, or its rights are other ones: ask who is signed in. Nothing follows. */
  | { kind: 'ENDED' };

/** What a worker counts. Labels are words of ours; never an id, never anything about a person. */
export type Counted =
  | 'leases_expired'
  | 'unknown_outcome'
  | 'duplicates_prevented'
  | 'sent_outside_window'
  | 'bad_jobs'
  | 'circuit_opened';

export interface Meter {
  count(what: Counted, labels: { channel?: string; queue?: string }): void;
}

/** Where nobody reads the figures. */
export const noMeter: Meter = { count: () => {} };

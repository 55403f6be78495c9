import type { CaseDraft } from '../draft/case-draft.types.js';
import { cut } from '../draft/note.types.js';

const MAX_LENGTH = 300;

/** A draft in one line, for a preview of many rows. */
export function summaryOf(draft: CaseDraft): string {
  const { triage, window, coverage, records, refusedChannels, reported } = draft;
  const isConfirmed = window?.clinicianName !== undefined && window.statedOn !== undefined;
  const parts = [
    [triage.cancerType, triage.stage].filter(Boolean).join(', '),
    window && `decide by ${window.on}${isConfirmed ? '' : ' (to be confirmed)'}`,
    coverage && (coverage.isSelfPay ? 'self-pay' : coverage.payerName),
    records.length > 0 && `${records.length} ${records.length === 1 ? 'record' : 'records'}`,
    refusedChannels.length > 0 && 'refuses messages',
    reported && `reported ${reported.fact.toLowerCase()}`,
  ];
  return cut(parts.filter(Boolean).join(' · '), MAX_LENGTH);
}

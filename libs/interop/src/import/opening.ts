import { randomUUID } from 'node:crypto';
import type { Action, Channel } from '@sextant/domain';
import type { CaseDraft, RecordDraft } from '../draft/case-draft.types.js';

/** Which wording a refusal from a file stands for: nobody read anything out. */
const NO_TEXT = 'file';

/** The actions a new case begins with. None of them is a consent. */
export function openingActions(draft: CaseDraft, source: 'SPREADSHEET' | 'FHIR'): Action[] {
  const { navigatorId, triage, window, coverage, records, refusedChannels, reported, notes } = draft;
  return [
    { type: 'OPEN_CASE', ...triage, ...(navigatorId ? { navigatorId } : {}), source },
    ...(window ? [{ type: 'STATE_WINDOW', ...window } as const] : []),
    ...(coverage ? [{ type: 'UPDATE_COVERAGE', ...coverage } as const] : []),
    ...records.flatMap(recordActions),
    ...refusedChannels.map(refusalAction),
    ...(reported ? [{ type: 'REPORT_FACT', ...reported } as const] : []),
    ...notes.map((text): Action => ({ type: 'ADD_NOTE', text })),
  ];
}

export function recordActions({ kind, description, holderName, isReceived }: RecordDraft): Action[] {
  const recordItemId = randomUUID();
  return [
    {
      type: 'ADD_RECORD_ITEM',
      recordItemId,
      kind,
      ...(description ? { description } : {}),
      ...(holderName ? { holderName } : {}),
    },
    ...(isReceived ? [{ type: 'RECEIVE_RECORDS' as const, recordItemIds: [recordItemId] }] : []),
  ];
}

export function refusalAction(channel: Channel): Action {
  return {
    type: 'RECORD_CONSENT',
    channel,
    topic: 'REMINDERS',
    isGiven: false,
    how: 'IMPORTED_REFUSAL',
    textVersion: NO_TEXT,
  };
}

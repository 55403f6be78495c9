import { describe, expect, it } from '@jest/globals';
import type { TimelineEntryView } from '../case.types.js';
import { withCorrections } from './timeline-corrections.js';

function anEntry(id: string, type: string, payload: object = {}): TimelineEntryView {
  return {
    id,
    seq: 1,
    at: '',
    type,
    actorKind: 'PERSON',
    actorName: null,
    payload: JSON.stringify(payload),
    isCorrected: false,
    isCorrectable: true,
  };
}

describe('corrections in the timeline', () => {
  it('stand with what they correct', () => {
    const { entries, corrections } = withCorrections([
      anEntry('c', 'CORRECT', { actionId: 'n' }),
      anEntry('n', 'ADD_NOTE'),
    ]);
    expect(entries.map((entry) => entry.id)).toEqual(['n']);
    expect(corrections.get('n')?.id).toBe('c');
  });

  it('stay entries of their own when what they correct is not listed', () => {
    const { entries, corrections } = withCorrections([
      anEntry('c', 'CORRECT', { actionId: 'gone' }),
      anEntry('n', 'ADD_NOTE'),
    ]);
    expect(entries.map((entry) => entry.id)).toEqual(['c', 'n']);
    expect(corrections.size).toBe(0);
  });
});

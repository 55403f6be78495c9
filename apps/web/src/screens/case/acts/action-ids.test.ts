import { describe, expect, it } from '@jest/globals';
import { createActionIds } from './action-ids.js';

describe('the id of an act', () => {
  const counted = () => {
    let count = 0;
    return createActionIds(() => `id-${(count += 1)}`);
  };

  it('is kept while the same act is tried again', () => {
    const ids = counted();
    const first = ids.idOf({ addNote: { text: 'left a message' } });
    expect(ids.idOf({ addNote: { text: 'left a message' } })).toBe(first);
  });

  it('is another one once the words changed, or for another kind of act', () => {
    const ids = counted();
    const all = [
      ids.idOf({ addNote: { text: 'left a message' } }),
      ids.idOf({ addNote: { text: 'left a second message' } }),
      ids.idOf({ startRound: { reason: 'left a message' } }),
    ];
    expect(new Set(all).size).toBe(3);
  });

  it('is a new one for the same words after the server answered', () => {
    const ids = counted();
    const first = ids.idOf({ addNote: { text: 'left a message' } });
    const other = ids.idOf({ addNote: { text: 'another note' } });
    ids.settle({ addNote: { text: 'left a message' } });
    expect(ids.idOf({ addNote: { text: 'left a message' } })).not.toBe(first);
    expect(ids.idOf({ addNote: { text: 'another note' } })).toBe(other);
    ids.settle();
    expect(ids.idOf({ addNote: { text: 'another note' } })).not.toBe(other);
  });
});

import { describe, expect, it } from '@jest/globals';
import { NEXT_ACTS, STEPS } from '@sextant/domain';

import { ACT_TARGETS, FORMS } from './act-target.js';

describe('the one big button', () => {
  it('leads somewhere for every suggested act but NONE', () => {
    for (const code of NEXT_ACTS) {
      const { form } = ACT_TARGETS[code];
      if (code === 'NONE') expect(form).toBeUndefined();
      else expect(FORMS).toContain(form);
    }
  });

  it('opens every step’s panel for some act', () => {
    const panels = new Set(NEXT_ACTS.map((code) => ACT_TARGETS[code].panel));
    for (const step of STEPS) expect(panels).toContain(step);
  });

  it.each([
    ['ASK_WINDOW', 'TRIAGE', 'window'],
    ['CHASE_RECORDS', 'RECORDS', 'chase'],
    ['CALL_INSURER', 'INSURANCE', 'coverage'],
    ['BOOK_VISIT', 'VISIT', 'book'],
    ['RECORD_DECISION', 'DECIDE', 'decision'],
  ] as const)('%s opens %s at its %s form', (code, panel, form) => {
    expect(ACT_TARGETS[code]).toEqual({ panel, form });
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  BALLS,
  CASE_STATUSES,
  NEXT_ACTS,
  REASONS,
  RECORD_KINDS,
  STEP_STATES,
  STEPS,
  WHY_CODES,
} from '@sextant/domain';
import { catalogue as en } from './wording.en.js';
import { catalogue as es } from './wording.es.js';

const CATALOGUES = { en, es };
const SETS = {
  step: STEPS,
  stepState: STEP_STATES,
  ball: BALLS,
  reason: REASONS,
  recordKind: RECORD_KINDS,
  caseStatus: CASE_STATUSES,
  act: NEXT_ACTS,
  why: WHY_CODES,
} as const;

describe.each(['en', 'es'] as const)('the shared words in %s', (language) => {
  it.each(Object.keys(SETS) as (keyof typeof SETS)[])('know every %s of the domain and no other', (set) => {
    expect(Object.keys(CATALOGUES[language][set]).toSorted()).toEqual([...SETS[set]].toSorted());
  });

  it('leave no entry empty', () => {
    const texts = JSON.stringify(CATALOGUES[language]);
    expect(texts).not.toContain('""');
  });

  it('name only placeholders the sentence maker fills', () => {
    const placeholders = JSON.stringify(CATALOGUES[language].why).match(/\{\{(\w+)\}\}/g) ?? [];
    expect([...new Set(placeholders)].toSorted()).toEqual(['{{kind}}', '{{on}}', '{{who}}']);
  });

  it('raise no voice', () => {
    expect(JSON.stringify(CATALOGUES[language])).not.toMatch(/[!¡]/);
  });
});

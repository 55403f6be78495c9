import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  DEFAULT_WORKLOAD_WEIGHTS,
  WORKLOAD_PARTS,
  workloadOf,
  workloadWeights,
  type WorkloadFacts,
} from './workload.js';

const CALM: WorkloadFacts = {
  slackDays: 20,
  hasWindow: true,
  openBarriers: 0,
  language: 'en',
  needsInterpreter: false,
  distressThreshold: 4,
  physicalRecords: 0,
  round: 1,
};
const total = (facts: Partial<WorkloadFacts>): number =>
  workloadOf({ ...CALM, ...facts }, DEFAULT_WORKLOAD_WEIGHTS).total;

describe('the workload weight', () => {
  it.each<[string, Partial<WorkloadFacts>, number]>([
    ['a calm case', {}, 1],
    ['a window at risk', { slackDays: -1 }, 4],
    ['no slack left', { slackDays: 0 }, 3],
    ['three days of slack', { slackDays: 3 }, 3],
    ['four days of slack', { slackDays: 4 }, 1],
    ['no window', { hasWindow: false, slackDays: undefined }, 3],
    ['three open barriers', { openBarriers: 3 }, 4],
    ['Spanish', { language: 'es-MX' }, 2],
    ['an interpreter', { language: 'es', needsInterpreter: true }, 3],
    ['distress at the threshold', { distressScore: 4 }, 3],
    ['distress below it', { distressScore: 3 }, 1],
    ['slides and a disc', { physicalRecords: 2 }, 3],
    ['a third opinion', { round: 2 }, 2],
  ])('of %s', (_, facts, expected) => {
    expect(total(facts)).toBe(expected);
  });

  it('is the sum of its parts, and no part counts that weighs nothing', () => {
    const anyFacts = fc.record({
      slackDays: fc.option(fc.integer({ min: -30, max: 60 }), { nil: undefined }),
      hasWindow: fc.boolean(),
      openBarriers: fc.nat(9),
      language: fc.constantFrom('en', 'es', 'en-US', 'vi'),
      needsInterpreter: fc.boolean(),
      distressScore: fc.option(fc.nat(10), { nil: undefined }),
      distressThreshold: fc.nat(10),
      physicalRecords: fc.nat(4),
      round: fc.integer({ min: 1, max: 3 }),
    });
    const anyWeights = fc.record(Object.fromEntries(WORKLOAD_PARTS.map((part) => [part, fc.nat(10)])));
    fc.assert(
      fc.property(anyFacts, anyWeights, (facts, weights) => {
        const { total: sum, shares } = workloadOf(facts, workloadWeights(weights));
        expect(shares.reduce((all, { count, weight }) => all + count * weight, 0)).toBe(sum);
        expect(shares.every(({ count, weight }) => count > 0 && weight > 0)).toBe(true);
      }),
    );
  });

  it('uses the product’s own weight where an organization has none, or nonsense', () => {
    expect(workloadWeights(null)).toEqual(DEFAULT_WORKLOAD_WEIGHTS);
    expect(workloadWeights({ BARRIER: 0, DISTRESS: 11, LANGUAGE: '3' })).toEqual({
      ...DEFAULT_WORKLOAD_WEIGHTS,
      BARRIER: 0,
    });
  });
});

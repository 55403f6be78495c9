import { describe, expect, it } from '@jest/globals';
import { recordingRule } from './recording-rule.js';
import { US_STATES, usStateOf } from './us-states.js';

const TODAY = '2026-11-22';
const inPerson = (usState: (typeof US_STATES)[number]) =>
  recordingRule({ usState, mode: 'IN_PERSON' }, TODAY);

describe('what usually holds for recording a visit', () => {
  it('wants everybody to agree in eleven states, has no statute in Vermont, and one person is enough elsewhere', () => {
    const of = (kind: string) => US_STATES.filter((state) => inPerson(state)?.kind === kind);
    expect([...of('ALL_PARTY')].sort()).toEqual(
      ['CA', 'FL', 'IL', 'MD', 'MA', 'MI', 'MT', 'NH', 'OR', 'PA', 'WA'].sort(),
    );
    expect(of('NO_STATUTE')).toEqual(['VT']);
    expect(of('ONE_PARTY')).toHaveLength(51 - 12);
  });

  it.each([
    ['CT', 'ONE_PARTY', ['PHONE_ALL_PARTY']],
    ['NV', 'ONE_PARTY', ['WIRE_ALL_PARTY']],
    ['MI', 'ALL_PARTY', ['DISPUTED']],
    ['FL', 'ALL_PARTY', ['DEPENDS_ON_EXPECTATION']],
    ['NY', 'ONE_PARTY', []],
  ] as const)('in %s is %s with the notes %j', (usState, kind, notes) => {
    expect(inPerson(usState)).toMatchObject({ kind, notes });
  });

  it('may be two states’ rule by video, and none for an opinion in writing or where the state is not known', () => {
    expect(recordingRule({ usState: 'FL', mode: 'VIDEO' }, TODAY)?.notes).toEqual([
      'DEPENDS_ON_EXPECTATION',
      'TWO_STATES',
    ]);
    expect(recordingRule({ usState: 'FL', mode: 'WRITTEN_OPINION' }, TODAY)).toBeUndefined();
    expect(recordingRule({ mode: 'IN_PERSON' }, TODAY)).toBeUndefined();
  });

  it('names its source and says that it is old', () => {
    expect(inPerson('NY')).toMatchObject({ source: { name: 'JAMA 2017;318:513' }, isOld: true });
  });
});

it.each([
  ['NY', 'NY'],
  [' ny ', 'NY'],
  ['New York', undefined],
  ['', undefined],
  [null, undefined],
])('a directory’s state %j is read as %j', (text, state) => {
  expect(usStateOf(text)).toBe(state);
});

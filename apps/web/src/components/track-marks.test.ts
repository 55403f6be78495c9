import { describe, expect, it } from '@jest/globals';
import { layerPaths, slackTone, trackMarks } from './track-marks.js';

describe('the tone of slack', () => {
  it.each([
    [-1, 'RISK'],
    [0, 'TIGHT'],
    [3, 'TIGHT'],
    [4, 'IN_TIME'],
    [null, 'UNKNOWN'],
    [undefined, 'UNKNOWN'],
  ])('of %p days is %s', (days, tone) => {
    expect(slackTone(days)).toBe(tone);
  });
});

describe('the marks of the track', () => {
  it('show each state by a shape of its own', () => {
    const marks = trackMarks(
      ['DONE', 'IN_PROGRESS', 'WAITING', 'NOT_NEEDED', 'NOT_STARTED', 'NOT_STARTED', 'NOT_STARTED'],
      [],
    );
    expect(marks.map(({ shape }) => shape)).toEqual([
      'DONE',
      'HALF',
      'CLOCK',
      'DASH',
      'EMPTY',
      'EMPTY',
      'EMPTY',
    ]);
  });

  it('show a late step as late, unless it is done or not needed', () => {
    const marks = trackMarks(
      ['DONE', 'NOT_NEEDED', 'WAITING', 'NOT_STARTED', 'NOT_STARTED', 'NOT_STARTED', 'NOT_STARTED'],
      ['TRIAGE', 'CENTER', 'RECORDS', 'INSURANCE'],
    );
    expect(marks.filter(({ isLate }) => isLate).map(({ step }) => step)).toEqual(['RECORDS', 'INSURANCE']);
  });

  it('are seven, also when the server sends fewer states', () => {
    expect(trackMarks(['DONE'], []).map(({ state }) => state)).toEqual([
      'DONE',
      ...Array.from({ length: 6 }, () => 'NOT_STARTED'),
    ]);
  });
});

describe('the drawing of a track', () => {
  it('is one path for all marks of a kind', () => {
    expect(layerPaths(['DONE', 'DONE', 'DONE'], 22).map(({ layer }) => layer)).toEqual(['filled', 'check']);
  });

  it('puts each mark into its own box', () => {
    expect(layerPaths(['DASH', 'EMPTY', 'DASH'], 22).find(({ layer }) => layer === 'dash')?.d).toBe(
      'M4.2 8h7.6M48.2 8h7.6',
    );
  });

  it('differs in outline for every state, so that color is never needed', () => {
    const outlines = (['DONE', 'HALF', 'CLOCK', 'EMPTY', 'DASH', 'LATE'] as const).map((shape) =>
      layerPaths([shape])
        .map(({ d }) => d)
        .join(),
    );
    expect(new Set(outlines).size).toBe(6);
  });
});

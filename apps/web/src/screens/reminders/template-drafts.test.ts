import { describe, expect, it } from '@jest/globals';
import {
  draftOver,
  isNoTemplateDraft,
  noTemplateDrafts,
  readTemplateDrafts,
  templateDraftOf,
  withTemplateDraft,
} from './template-drafts.js';

const SMS = { kind: 'SIGN_FORM', channel: 'SMS', language: 'en' } as const;
const EMAIL = { ...SMS, channel: 'EMAIL' } as const;
const HALF = { words: { body: 'Please si' }, version: 2 };

describe('half-typed words of templates', () => {
  it('are kept one a template, and gone when they are let go of', () => {
    const one = withTemplateDraft(noTemplateDrafts(), SMS, HALF);
    const both = withTemplateDraft(one, EMAIL, { words: { subject: 'A', body: 'B' }, version: 0 });
    const longer = withTemplateDraft(both, SMS, { ...HALF, words: { body: 'Please sign' } });
    expect(longer.templates).toHaveLength(2);
    expect(templateDraftOf(longer, SMS)).toEqual({ ...SMS, words: { body: 'Please sign' }, version: 2 });
    const rest = withTemplateDraft(longer, SMS, undefined);
    expect(templateDraftOf(rest, SMS)).toBeUndefined();
    expect(isNoTemplateDraft(withTemplateDraft(rest, EMAIL, undefined))).toBe(true);
  });

  it.each([
    ['pressed Edit and typed nothing', { body: 'Please sign.' }, 2, undefined],
    ['typed something', { body: 'Please sign it.' }, 2, { words: { body: 'Please sign it.' }, version: 2 }],
    [
      'typed a subject',
      { body: 'Please sign.', subject: 'A' },
      2,
      { words: { body: 'Please sign.', subject: 'A' }, version: 2 },
    ],
    [
      'was told that a colleague published meanwhile',
      { body: 'Please sign.' },
      3,
      { words: { body: 'Please sign.' }, version: 3 },
    ],
  ])('are kept as it is worth: somebody %s', (_who, words, version, kept) => {
    expect(draftOver({ words: { body: 'Please sign.' }, version: 2 }, { words, version })).toEqual(kept);
  });

  it('come back from the server as they went', () => {
    const kept = withTemplateDraft(noTemplateDrafts(), SMS, HALF);
    expect(readTemplateDrafts(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it.each([
    [undefined],
    [null],
    [{}],
    [{ templates: 'x' }],
    [{ templates: [null, 5, {}, { ...SMS, ...HALF, kind: 'SING' }] }],
    [
      {
        templates: [
          { ...SMS, version: 1.5, words: { body: 'x' } },
          { ...SMS, version: 1 },
        ],
      },
    ],
  ])('of another shape (%j) are none', (stored) => {
    expect(readTemplateDrafts(stored)).toEqual(noTemplateDrafts());
  });
});

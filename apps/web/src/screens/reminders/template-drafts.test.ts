import { describe, expect, it } from '@jest/globals';
import {
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

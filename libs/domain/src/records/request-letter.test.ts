import { describe, expect, it } from '@jest/globals';
import { authorizationForm } from './authorization/authorization-form.js';
import { faxCover, requestLetter, type LetterDraft } from './request-letter.js';

const signed = authorizationForm({
  language: 'en',
  patient: { name: 'Rosa Ortiz' },
  items: [{ kind: 'BLOOD_WORK' }],
  discloser: { name: 'Mercy' },
  recipient: { name: 'Harborlight' },
  purpose: 'A second opinion',
  expiresOn: '2027-01-01',
  preparedOn: '2026-11-20',
  signature: { on: '2026-11-21', name: 'Rosa Ortiz' },
});
const DRAFT: LetterDraft = {
  language: 'en',
  writtenOn: '2026-11-22',
  to: { name: 'Mercy', fax: '(212) 555-0143' },
  from: { name: 'Harborlight', contactName: 'Noor' },
  patient: { name: 'Rosa Ortiz' },
  items: [{ kind: 'BLOOD_WORK' }],
  basis: 'RIGHT_OF_ACCESS',
  isReminder: false,
};

describe('a letter to a holder', () => {
  it('names what is asked for and on what the request rests', () => {
    expect(requestLetter(DRAFT)).toEqual({ kind: 'LETTER', letter: DRAFT });
  });

  it('rests on a permission only with a signed one', () => {
    const draft = { ...DRAFT, basis: 'AUTHORIZATION' as const };
    expect(requestLetter(draft)).toEqual({ kind: 'INCOMPLETE', missing: ['AUTHORIZATION'] });
    if (signed.kind !== 'FORM') throw new Error('The form is valid.');
    expect(requestLetter({ ...draft, authorization: signed.form }).kind).toBe('LETTER');
  });

  it('needs a holder, a sender and something to ask for', () => {
    expect(requestLetter({ ...DRAFT, to: { name: '' }, from: { name: '' }, items: [] })).toEqual({
      kind: 'INCOMPLETE',
      missing: ['HOLDER', 'ITEMS', 'SENDER'],
    });
  });
});

describe('a fax cover', () => {
  const draft = {
    language: 'en' as const,
    to: DRAFT.to,
    from: DRAFT.from,
    sentOn: '2026-11-22',
    contentPages: 3,
    caseId: 'a2c4e6f8-0000-4000-8000-000000000000',
  };

  it('counts itself, and says nothing about the patient', () => {
    const result = faxCover(draft);
    expect(result).toMatchObject({ cover: { pageCount: 4, reference: 'A2C4E6F8' } });
    expect(JSON.stringify(result)).not.toContain('Rosa');
  });

  it('cannot be made without a fax number', () => {
    expect(faxCover({ ...draft, to: { name: 'Mercy' } })).toEqual({ kind: 'INCOMPLETE', missing: ['FAX'] });
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../calendar/days.js';
import { authorizationForm, isSpecific } from './authorization-form.js';
import type { AuthorizationDraft, AuthorizationGap } from './authorization.types.js';

const DRAFT: AuthorizationDraft = {
  language: 'en',
  patient: { name: 'Rosa Ortiz', birthOn: '1965-03-04' },
  items: [{ kind: 'PATHOLOGY_REPORT', description: 'Biopsy of October 12' }],
  discloser: { name: 'St. Anne Pathology', fax: '(212) 555-0142' },
  recipient: { name: 'Harborlight Navigation' },
  purpose: 'A second opinion, at my request',
  expiresOn: '2027-05-22',
  preparedOn: '2026-11-22',
};

describe('an authorization form', () => {
  it('has its six elements and three statements', () => {
    const result = authorizationForm(DRAFT);
    expect(result).toMatchObject({
      kind: 'FORM',
      form: {
        items: [{ kind: 'PATHOLOGY_REPORT', description: 'Biopsy of October 12' }],
        discloser: { name: 'St. Anne Pathology' },
        recipient: { name: 'Harborlight Navigation' },
        purpose: 'A second opinion, at my request',
        expiry: { kind: 'DAY', on: '2027-05-22' },
        signature: { kind: 'TO_SIGN' },
        statements: [{ code: 'REVOCATION' }, { code: 'NO_CONDITIONING' }, { code: 'REDISCLOSURE' }],
      },
    });
    if (result.kind !== 'FORM') return;
    const [revocation, , redisclosure] = result.form.statements;
    expect(revocation.text).toContain('write to St. Anne Pathology');
    expect(redisclosure.text).toContain('Harborlight Navigation may share');
  });

  it.each<[string, Partial<AuthorizationDraft>, AuthorizationGap]>([
    ['no patient', { patient: {} }, 'PATIENT'],
    ['nothing to disclose', { items: [] }, 'DESCRIPTION'],
    [
      '"all my records"',
      { items: [{ kind: 'PATHOLOGY_REPORT', description: 'All my records' }] },
      'DESCRIPTION_NOT_SPECIFIC',
    ],
    ['nobody who discloses', { discloser: { name: ' ' } }, 'DISCLOSER'],
    ['nobody who receives', { recipient: {} }, 'RECIPIENT'],
    ['no purpose', { purpose: '' }, 'PURPOSE'],
    ['no end', { expiresOn: '' }, 'EXPIRY'],
    ['two ends', { expiryEvent: 'The second opinion' }, 'EXPIRY_TWICE'],
    ['an end that is past', { expiresOn: '2026-11-22' }, 'EXPIRY_PAST'],
    ['an end ten years off', { expiresOn: '2036-11-22' }, 'EXPIRY_TOO_FAR'],
    ['a signature without a name', { signature: { on: '2026-11-23', name: ' ' } }, 'SIGNER'],
  ])('with %s is none', (_name, over, gap) => {
    expect(authorizationForm({ ...DRAFT, ...over })).toEqual({ kind: 'INCOMPLETE', missing: [gap] });
  });

  it('names everything that is missing at once', () => {
    const empty = { ...DRAFT, patient: {}, items: [], recipient: {}, expiresOn: '' };
    expect(authorizationForm(empty)).toEqual({
      kind: 'INCOMPLETE',
      missing: ['PATIENT', 'DESCRIPTION', 'RECIPIENT', 'EXPIRY'],
    });
  });

  it('may end with an event instead of on a day', () => {
    const result = authorizationForm({ ...DRAFT, expiresOn: '', expiryEvent: 'When I have the opinion' });
    expect(result).toMatchObject({
      form: { expiry: { kind: 'EVENT', event: 'When I have the opinion' } },
    });
  });

  it('cannot be made invalid: whatever is typed, a form has every element', () => {
    const word = fc.constantFrom('', ' ', 'Mercy', 'all records', 'Rosa');
    const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays('2026-11-22', days));
    const anyDraft = fc.record({
      language: fc.constantFrom('en' as const, 'es' as const),
      patient: fc.record({ name: word }),
      items: fc.array(fc.record({ kind: fc.constant('BLOOD_WORK' as const), description: word }), {
        maxLength: 3,
      }),
      discloser: fc.record({ name: word }),
      recipient: fc.record({ name: word }),
      purpose: word,
      expiresOn: fc.oneof(fc.constant(''), day),
      expiryEvent: word,
      preparedOn: fc.constant('2026-11-22'),
    });
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const result = authorizationForm(draft);
        if (result.kind === 'INCOMPLETE') return result.missing.length > 0;
        const { form } = result;
        const texts = [form.patient.name, form.discloser.name, form.recipient.name, form.purpose];
        return (
          texts.every((text) => text.trim() !== '') &&
          form.items.length > 0 &&
          form.items.every(isSpecific) &&
          (form.expiry.kind === 'EVENT' ? form.expiry.event !== '' : form.expiry.on > '2026-11-22') &&
          form.statements.length === 3
        );
      }),
    );
  });
});

describe('a description', () => {
  it.each([
    'all records',
    'Any and all medical information',
    'my entire chart',
    'complete medical record',
    'everything',
    'Todo mi expediente',
    'todos mis documentos',
    'historial completo',
    'todo lo que tengan',
  ])('"%s" is not specific', (description) => {
    expect(isSpecific({ description })).toBe(false);
  });

  it.each([
    'CT abdomen, September',
    'All 12 slides of the October 3 biopsy',
    'Blocks too',
    'Complete blood count',
    'Láminas de la biopsia',
    undefined,
  ])('"%s" is specific', (description) => {
    expect(isSpecific(description === undefined ? {} : { description })).toBe(true);
  });
});

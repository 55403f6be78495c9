import { describe, expect, it } from '@jest/globals';
import { FormProof } from './form-proof.js';

const NOON = '2026-11-22T12:00:00.000Z';
const proof = new FormProof('a secret of the server that nobody knows');

describe('the proof in a form', () => {
  const fields = proof.issue('token', NOON);

  it.each([
    ['at once', 'token', fields, NOON, true],
    ['23 hours later', 'token', fields, '2026-11-23T11:00:00.000Z', true],
    ['two days later', 'token', fields, '2026-11-24T12:00:00.000Z', false],
    ['before it was made', 'token', fields, '2026-11-22T11:59:00.000Z', false],
    ['on the page of another link', 'other', fields, NOON, false],
    ['with another id', 'token', { ...fields, once: 'b' }, NOON, false],
    ['of no known form', 'token', { ...fields, form: 'x' }, NOON, false],
    ['of another server', 'token', new FormProof('another secret').issue('token', NOON), NOON, false],
  ])('%s', (_, token, given, now, isGood) => {
    expect(proof.isGood(token, given, now)).toBe(isGood);
  });

  it('is never the same twice', () => {
    expect(proof.issue('token', NOON).once).not.toBe(fields.once);
  });
});

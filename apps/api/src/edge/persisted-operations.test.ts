import { describe, expect, it } from '@jest/globals';
import type { Request, Response } from 'express';
import { onlyOperations } from './persisted-operations.js';

const GENERATED =
  'fragment P on Me { email name organization { id zone } } mutation SignIn($a: Int, $input: SignInInput!) { signIn(b: $a, input: $input) { ... on SignInRefused { code } ... on SignedIn { me { ...P } } __typename } }';
const SENT = `
  # as the app writes it
  mutation SignIn($input: SignInInput!, $a: Int) {
    signIn(input: $input, b: $a) { __typename ... on SignedIn { me { ...P } } ... on SignInRefused { code } }
  }
  fragment P on Me { name, email, organization { zone id } }`;

function isAnswered(query: unknown, method = 'POST'): boolean {
  let passed = false;
  const req = {
    method,
    body: { query },
    originalUrl: '/graphql',
    header: () => undefined,
  } as unknown as Request;
  const res = { status: () => res, json: () => res } as unknown as Response;
  const handler = onlyOperations([GENERATED, 'not a document']);
  void handler(req, res, () => {
    passed = true;
  });
  return passed;
}

describe('only the operations of the web app', () => {
  it('are answered, in whatever order their parts are written', () => {
    expect(isAnswered(GENERATED)).toBe(true);
    expect(isAnswered(SENT)).toBe(true);
  });

  it.each([
    ['one field more', SENT.replace('name, email', 'name, email, roles')],
    ['one field less', SENT.replace('name, email', 'name')],
    ['another argument', SENT.replace('b: $a', 'b: 1')],
    ['another name of a result', SENT.replace('{ zone id }', '{ zone: id id: zone }')],
    ['a second operation beside it', `${SENT} query Other { me { id } }`],
    ['another of the same name', 'mutation SignIn { signOut }'],
    ['another text that is no document', 'neither a document'],
    ['nothing', ''],
    ['a number', 5],
    ['no query', undefined],
  ])('refuse %s', (_, query) => {
    expect(isAnswered(query)).toBe(false);
  });

  it('come by POST', () => {
    expect(isAnswered(SENT, 'GET')).toBe(false);
  });
});

import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { operation } from './operation.js';
import { onSignedOut, request, upload } from './request.js';
import { RequestFailed } from './request-failed.js';

const PING = operation<{ ping: string }, { id: string }>('query Ping($id: UUID!) { ping(id: $id) }');

function answer(status: number, body: unknown, headers: Record<string, string> = {}) {
  return jest
    .spyOn(globalThis, 'fetch')
    .mockResolvedValue(
      new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers }),
    );
}
async function failureOf(promise: Promise<unknown>): Promise<RequestFailed> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof RequestFailed) return error;
  throw new Error('It did not fail as a request fails.');
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('a request', () => {
  it('sends the text, the name and the variables, with the header that keeps forged forms out', async () => {
    const fetched = answer(200, { data: { ping: 'pong' } });
    await expect(request(PING, { id: '1' })).resolves.toEqual({ ping: 'pong' });
    const [path, init] = fetched.mock.calls[0] ?? [];
    expect(path).toBe('/graphql');
    expect(JSON.parse(init?.body as string)).toEqual({
      query: PING.text,
      operationName: 'Ping',
      variables: { id: '1' },
    });
    expect(init?.headers).toMatchObject({
      'apollo-require-preflight': 'true',
      'content-type': 'application/json',
    });
  });

  it.each([
    ['UNAUTHENTICATED', 'SIGNED_OUT'],
    ['SECOND_FACTOR_REQUIRED', 'SIGNED_OUT'],
    ['FORBIDDEN', 'FORBIDDEN'],
    ['BAD_USER_INPUT', 'REFUSED'],
    ['TOO_MANY_REQUESTS', 'BUSY'],
    ['INTERNAL_SERVER_ERROR', 'SERVER'],
  ])('refused with %s fails as %s', async (code, kind) => {
    answer(
      200,
      { errors: [{ message: 'Said by the server.', extensions: { code } }] },
      { 'x-request-id': 'r-1' },
    );
    const failure = await failureOf(request(PING, { id: '1' }));
    expect([failure.kind, failure.serverMessage, failure.requestId]).toEqual([
      kind,
      'Said by the server.',
      'r-1',
    ]);
  });

  it.each([
    [401, 'SIGNED_OUT'],
    [403, 'FORBIDDEN'],
    [429, 'BUSY'],
    [413, 'REFUSED'],
    [502, 'SERVER'],
  ])('answered %i by something that is not GraphQL fails as %s', async (status, kind) => {
    answer(status, '<html>');
    expect((await failureOf(request(PING, { id: '1' }))).kind).toBe(kind);
  });

  it('fails as offline when nobody answers', async () => {
    jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    expect((await failureOf(request(PING, { id: '1' }))).kind).toBe('OFFLINE');
  });

  it('fails as a fault when the answer holds no data', async () => {
    answer(200, { data: null });
    expect((await failureOf(request(PING, { id: '1' }))).kind).toBe('SERVER');
  });

  it('tells who listens that the session is over, until they stop listening', async () => {
    const heard = jest.fn();
    const stop = onSignedOut(heard);
    answer(200, { errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] });
    await failureOf(request(PING, { id: '1' }));
    stop();
    answer(401, {});
    await failureOf(request(PING, { id: '1' }));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('an upload', () => {
  it('sends the file as it is, its name percent-encoded', async () => {
    const fetched = answer(201, { importId: 'i' });
    const file = new Blob(['a;b'], { type: 'text/csv' });
    await expect(upload('/imports', file, 'año 1.csv')).resolves.toEqual({ importId: 'i' });
    const init = fetched.mock.calls[0]?.[1];
    expect(init?.body).toBe(file);
    expect(init?.headers).toMatchObject({ 'x-file-name': 'a%C3%B1o%201.csv', 'content-type': 'text/csv' });
  });

  it('fails with the server’s own sentence', async () => {
    answer(422, { code: 'BAD_USER_INPUT', message: 'The file is empty.' });
    const failure = await failureOf(upload('/imports', new Blob(['']), 'x.csv'));
    expect([failure.kind, failure.serverMessage]).toEqual(['REFUSED', 'The file is empty.']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { TestClient } from '../testing/test-client.js';

const CSV = `\ufeffPatient Name,MRN,DOB,Phone,Diagnosis,Language
"Quintero, Rosa",T-9001,03/14/1961,(212) 555-0123,Breast cancer,Spanish
"Abara, Chidi",T-9002,1958-07-02,212-555-0124,Prostate cancer,English
`;
const HEADERS = {
  'apollo-require-preflight': 'true',
  'content-type': 'text/csv',
  'x-file-name': encodeURIComponent('Fälle März.csv'),
};

let api: TestApi;
let client: TestClient;
beforeAll(async () => {
  api = await startTestApi();
  client = await api.signedIn(await api.addPerson());
});
afterAll(() => api.close());

const upload = (
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = HEADERS,
  by = client,
) => by.fetch('/imports', { method: 'POST', headers, body });
const bodyOf = async (response: Response) =>
  (await response.json()) as { importId?: string; message?: string; code?: string };

describe('uploading a caseload', () => {
  it('shows what each row would do, and opens the cases only when that is confirmed, once', async () => {
    const response = await upload(CSV);
    expect(response.status).toBe(201);
    const { importId } = await bodyOf(response);
    const { importRun } = await client.ask<{ importRun: { rows: { verdict: string }[] } }>(
      'query ($id: UUID!) { importRun(id: $id) { fileName status counts { total refused } rows(first: 10) { row verdict patientName } } }',
      { id: importId },
    );
    expect(importRun).toMatchObject({
      fileName: 'Fälle März.csv',
      status: 'DRY_RUN',
      counts: { total: 2, refused: 0 },
    });
    expect(importRun.rows).toHaveLength(2);
    expect(await client.ask('{ board(scope: TEAM) { totalCount } }')).toEqual({ board: { totalCount: 0 } });

    const COMMIT =
      'mutation ($importId: UUID!) { commitImport(input: { importId: $importId }) { __typename ... on ImportRun { status } } }';
    for (let round = 0; round < 2; round += 1) {
      expect(await client.ask(COMMIT, { importId })).toEqual({
        commitImport: { __typename: 'ImportRun', status: 'COMMITTED' },
      });
    }
    expect(await client.ask('{ board(scope: TEAM) { totalCount } }')).toEqual({ board: { totalCount: 2 } });
  });

  it('is refused to whoever is not signed in, before anything is read', async () => {
    const response = await upload(CSV, HEADERS, api.client());
    expect(response.status).toBe(401);
    expect(await bodyOf(response)).toEqual({ code: 'UNAUTHENTICATED', message: 'Please sign in.' });
  });

  it.each([
    ['without the header only our own pages can send', { 'content-type': 'text/plain' }, 400],
    ['from another site', { ...HEADERS, origin: 'https://evil.test' }, 403],
  ])('is refused %s', async (_, headers, status) => {
    expect((await upload(CSV, headers)).status).toBe(status);
  });

  it.each([
    ['nothing at all', ''],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])],
    ['a zip', Uint8Array.from([0x50, 0x4b, 3, 4, ...Array<number>(200).fill(7)])],
    ['broken JSON', '{"resourceType": "Bundle", "entry": ['],
  ])('says in a sentence why it cannot read %s', async (_, body) => {
    const response = await upload(body);
    expect(response.status).toBe(422);
    expect((await bodyOf(response)).message).toMatch(/^[A-Z].{10,}\.$/);
  });

  it('takes at most 5 MB', async () => {
    const response = await upload('x'.repeat(5 * 1024 * 1024 + 1));
    expect(response.status).toBe(413);
    expect((await bodyOf(response)).message).toContain('5 MB');
  });

  it('takes a name that is no name, and never as a path', async () => {
    for (const name of ['%', '..%2F..%2Fetc%2Fpasswd', '%00', 'x'.repeat(3_000)]) {
      const { importId } = await bodyOf(await upload(CSV, { ...HEADERS, 'x-file-name': name }));
      const { importRun } = await client.ask<{ importRun: { fileName: string } }>(
        'query ($id: UUID!) { importRun(id: $id) { fileName } }',
        { id: importId },
      );
      expect(importRun.fileName).not.toMatch(/[/\0]/);
    }
  });
});

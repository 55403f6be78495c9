import { randomUUID } from 'node:crypto';
import type { TestClient } from './test-client.js';

const OPEN = `mutation ($input: OpenCaseInput!) { openCase(input: $input) {
  __typename ... on CaseOpened { case { id } } ... on InputRefused { problems { field code message } } } }`;

/** Opens a case of a fictional patient as whoever is signed in; gives its id. */
export async function openTestCase(client: TestClient, over: Record<string, unknown> = {}): Promise<string> {
  const { openCase } = await client.ask<{ openCase: { case?: { id: string } } }>(OPEN, {
    input: {
      clientMutationId: randomUUID(),
      givenName: 'Rosa',
      familyName: 'Quintero',
      mrn: `T-${randomUUID().slice(0, 8)}`,
      language: 'es',
      zone: 'America/New_York',
      phone: '(212) 555-0123',
      triage: { cancerType: 'breast', diagnosedOn: '2026-11-02', reasons: ['UNCERTAIN'] },
      ...over,
    },
  });
  if (!openCase.case) throw new Error(`The case was not opened: ${JSON.stringify(openCase)}`);
  return openCase.case.id;
}

const RECORD = `mutation ($input: RecordActionInput!) { recordAction(input: $input) {
  __typename ... on ActionRefused { code message } } }`;

/** Records an action on a case as whoever is signed in; throws when it is refused. */
export async function recordOn(
  client: TestClient,
  caseId: string,
  action: Record<string, unknown>,
): Promise<void> {
  const { recordAction } = await client.ask<{ recordAction: { __typename: string } }>(RECORD, {
    input: { actionId: randomUUID(), caseId, action },
  });
  if (recordAction.__typename !== 'ActionRecorded') throw new Error(JSON.stringify(recordAction));
}

/** What a patient says who may be reminded on a channel. */
export const REMINDERS_CONSENT = {
  topic: 'REMINDERS',
  isGiven: true,
  how: 'SPOKEN',
  textVersion: '1',
  riskVersion: '1',
} as const;

import { describe, expect, it } from '@jest/globals';
import { emptyNewCase, openCaseInput, type NewCaseValues } from './new-case-input.js';

const OPTIONS = { navigatorId: 'ana', consentTextVersion: 'text 1 en' };
const input = (change: Partial<NewCaseValues>) =>
  openCaseInput(
    { ...emptyNewCase('America/Chicago'), givenName: ' Rosa ', familyName: 'Ortiz', ...change },
    OPTIONS,
  );

describe('what a new case sends', () => {
  it('is the name and nothing else when nothing else is known', () => {
    expect(JSON.parse(JSON.stringify(input({})))).toEqual({
      givenName: 'Rosa',
      familyName: 'Ortiz',
      language: 'en',
      zone: 'America/Chicago',
      navigatorId: 'ana',
      triage: { reasons: [] },
    });
  });

  it('holds no consent unless somebody was asked', () => {
    expect(input({ consent: '' }).consent).toBeUndefined();
    expect(input({ consent: 'NO', consentChannel: 'EMAIL' }).consent).toEqual({
      channel: 'EMAIL',
      topic: 'REMINDERS',
      isGiven: false,
      how: 'SPOKEN',
      textVersion: 'text 1 en',
    });
  });

  it('holds no window without its day, whoever said it', () => {
    expect(input({ windowBy: 'Dr. Lee', windowStatedOn: '2026-11-20' }).window).toBeUndefined();
    expect(input({ windowOn: '2026-12-20', windowBy: ' ' }).window).toEqual({
      on: '2026-12-20',
      clinicianName: undefined,
      statedOn: undefined,
    });
  });

  it('has the reasons in the order of the pathway, not of the clicks', () => {
    expect(input({ reasons: ['REASSURANCE', 'RARE_OR_COMPLEX'] }).triage.reasons).toEqual([
      'RARE_OR_COMPLEX',
      'REASSURANCE',
    ]);
  });
});

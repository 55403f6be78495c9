import { describe, expect, it } from '@jest/globals';
import {
  emptyNewCase,
  openCaseInput,
  readNewCase,
  storedNewCase,
  type NewCaseValues,
} from './new-case-input.js';

const OPTIONS = {
  navigatorId: 'ana',
  consentVersions: { textVersion: 'text 1 en', riskVersion: 'risk 1 en' },
};
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
      riskVersion: 'risk 1 en',
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

describe('a new case that was left half-typed', () => {
  const typed = { ...emptyNewCase('America/New_York'), givenName: 'Rosa', phone: '(212) 555-0142' };

  it('comes back as it was, but for the phone and the e-mail', () => {
    const stored: unknown = JSON.parse(
      JSON.stringify(storedNewCase({ ...typed, reasons: ['MAJOR_SURGERY'] })),
    );
    expect(readNewCase(stored, 'America/New_York')).toEqual({
      ...typed,
      phone: '',
      reasons: ['MAJOR_SURGERY'],
    });
    expect(JSON.stringify(stored)).not.toContain('555');
  });

  it('comes back without what the form does not know any more', () => {
    const stored = { givenName: 7, familyName: 'Ortiz', reasons: ['GONE'], consent: 'MAYBE', shoe: 'red' };
    expect(readNewCase(stored, 'America/Chicago')).toEqual({
      ...emptyNewCase('America/Chicago'),
      familyName: 'Ortiz',
    });
    expect(readNewCase('text', 'America/Chicago')).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import type { ActionInput } from '@sextant/contract';
import { PAYLOAD_RULES } from '@sextant/domain';
import { typeDefs } from '@sextant/contract';
import { actionOfInput } from './action-of-input.js';
import { requestHash } from './request-hash.js';

describe('an action input', () => {
  it('becomes the domain’s action of the same name', () => {
    const input: ActionInput = { markRecordNotApplicable: { recordItemId: 'r', reason: 'None made' } };
    expect(actionOfInput(input)).toEqual({
      type: 'MARK_RECORD_NOT_APPLICABLE',
      recordItemId: 'r',
      reason: 'None made',
    });
  });

  it('has a type of the domain for each of its fields', () => {
    const fields = /input ActionInput @oneOf \{([^}]*)\}/.exec(typeDefs)?.[1] ?? '';
    const names = [...fields.matchAll(/^\s*(\w+):/gm)].map((match) => match[1] ?? '');
    const types = names.map((name) => actionOfInput({ [name]: {} } as unknown as ActionInput));
    expect(names.length).toBeGreaterThan(40);
    for (const action of types)
      expect(Object.keys(PAYLOAD_RULES)).toContain('type' in action ? action.type : action);
  });

  const booking = {
    appointmentId: 'v',
    mode: 'VIDEO',
    startsOn: '2026-12-01',
    startsTime: '09:30',
    zone: 'Pacific/Honolulu',
  } as const;

  it('says when a visit is by the clock of its place', () => {
    expect(actionOfInput({ bookAppointment: booking })).toEqual({
      type: 'BOOK_APPOINTMENT',
      appointmentId: 'v',
      mode: 'VIDEO',
      startsOn: '2026-12-01',
      zone: 'Pacific/Honolulu',
      startsAt: '2026-12-01T19:30:00.000Z',
    });
  });

  it.each([
    [{ startsTime: '24:00' }, 'startsTime'],
    [{ startsTime: '9 o’clock' }, 'startsTime'],
    [{ zone: 'Mars/Olympus' }, 'zone'],
    [{ startsOn: '2026-02-30' }, 'startsOn'],
  ])('with %j is refused on the field', (over, field) => {
    expect(actionOfInput({ bookAppointment: { ...booking, ...over } })).toMatchObject({
      code: 'INVALID',
      field,
    });
  });

  it('holds exactly one action', () => {
    expect(actionOfInput({} as unknown as ActionInput)).toMatchObject({ code: 'INVALID' });
    const two = { addNote: { text: 'x' }, resumeCase: {} } as unknown as ActionInput;
    expect(actionOfInput(two)).toMatchObject({ code: 'INVALID' });
  });
});

describe('the hash of a request', () => {
  it('does not mind the order of keys or what is left out', () => {
    expect(requestHash({ a: 1, b: [{ c: 2, d: undefined }] })).toBe(requestHash({ b: [{ c: 2 }], a: 1 }));
  });

  it('minds every value and the order of lists', () => {
    const one = requestHash({ list: ['a', 'b'] });
    for (const other of [{ list: ['b', 'a'] }, { list: ['a', 'b', null] }, { list: ['a,b'] }, {}]) {
      expect(requestHash(other)).not.toBe(one);
    }
  });
});

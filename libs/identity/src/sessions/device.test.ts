import { describe, expect, it } from '@jest/globals';
import { DeviceMarks } from './device.js';

const marks = new DeviceMarks('a long enough secret of the configuration');

describe('the mark of a browser that signed in before', () => {
  it('names the browser for the address it was made for, and for no other', () => {
    const mark = marks.markFor('noor@hospital.test');
    expect(marks.deviceOf(mark, 'noor@hospital.test')).toBeDefined();
    expect(marks.deviceOf(mark, 'tomas@hospital.test')).toBeUndefined();
  });

  it('cannot be made up, changed or carried over from another installation', () => {
    const [nonce, signature] = marks.markFor('noor@hospital.test').split('.');
    const other = new DeviceMarks('another secret of the configuration').markFor('noor@hospital.test');
    for (const mark of [
      undefined,
      '',
      'x',
      `${nonce}.`,
      `x${nonce}.${signature}`,
      `${nonce}.x${signature}`,
      other,
    ]) {
      expect(marks.deviceOf(mark, 'noor@hospital.test')).toBeUndefined();
    }
  });
});

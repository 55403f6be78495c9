import { describe, expect, it } from '@jest/globals';
import { SecretBox } from './secret-box.js';

const box = new SecretBox('a long enough secret of the configuration', 'second factor');

describe('a sealed secret', () => {
  it('opens with the same key for the same person, and looks different each time', () => {
    const sealed = box.seal('JBSWY3DPEHPK3PXP', 'person-1');
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
    expect(box.seal('JBSWY3DPEHPK3PXP', 'person-1')).not.toBe(sealed);
    expect(box.open(sealed, 'person-1')).toBe('JBSWY3DPEHPK3PXP');
  });

  it('does not open for another person, with another key or purpose, or after a change', () => {
    const sealed = box.seal('JBSWY3DPEHPK3PXP', 'person-1');
    expect(() => box.open(sealed, 'person-2')).toThrow();
    expect(() =>
      new SecretBox('another secret of the configuration', 'second factor').open(sealed, 'person-1'),
    ).toThrow();
    expect(() =>
      new SecretBox('a long enough secret of the configuration', 'mail').open(sealed, 'person-1'),
    ).toThrow();
    const [version, nonce, text = '', tag] = sealed.split('.');
    const changed = `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`;
    expect(() => box.open([version, nonce, changed, tag].join('.'), 'person-1')).toThrow();
    expect(() => box.open('nonsense', 'person-1')).toThrow();
  });
});

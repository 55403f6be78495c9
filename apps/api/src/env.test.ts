import { describe, expect, it } from '@jest/globals';
import { EnvironmentError, readEnv } from './env.js';

const GOOD = {
  SEXTANT_MODE: 'production',
  DATABASE_URL: 'postgresql://sextant_app:pw@db.internal/sextant',
  PUBLIC_URL: 'https://sextant.hospital.test/',
  SESSION_SECRET: 'oV9xk2Qw7Lr4Zt8Bn3Mc6Yd1Hf5Gj0Ps',
};

function problemsOf(over: Record<string, string | undefined>): readonly string[] {
  try {
    readEnv({ ...GOOD, ...over });
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
  return [];
}

describe('the environment', () => {
  it('is taken when all is right, with defaults for the rest', () => {
    expect(readEnv(GOOD)).toMatchObject({
      PORT: 3000,
      PUBLIC_URL: 'https://sextant.hospital.test',
      isHttps: true,
      TRUST_PROXY: 0,
      LOG_LEVEL: 'info',
    });
  });

  it('is refused with every problem at once, by name, without repeating a value', () => {
    const problems = problemsOf({
      DATABASE_URL: 'mysql://secret-host/',
      PUBLIC_URL: '',
      SESSION_SECRET: 'short-one',
      PORT: '99999',
    });
    expect(problems.map((line) => line.split(' ')[0]).sort()).toEqual([
      'DATABASE_URL',
      'PORT',
      'PUBLIC_URL',
      'SESSION_SECRET',
    ]);
    expect(problems.join()).not.toMatch(/secret-host|short-one/);
  });

  it.each([
    [{ PUBLIC_URL: 'http://sextant.hospital.test' }, 'PUBLIC_URL'],
    [{ SESSION_SECRET: 'change-me-change-me-change-me-change-me' }, 'SESSION_SECRET'],
    [{ SESSION_SECRET: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }, 'SESSION_SECRET'],
    [{ SESSION_SECRET: 'abababababababababababababababababab' }, 'SESSION_SECRET'],
    [{ SMTP_URL: 'smtp://mail.internal:25' }, 'MAIL_FROM'],
  ])('refuses %j in production', (over, name) => {
    const problems = problemsOf(over);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(name);
    expect(problemsOf({ ...over, SEXTANT_MODE: 'demo' })).toEqual([]);
  });

  it('counts an empty variable as not set', () => {
    expect(problemsOf({ REDIS_URL: '', WEB_DIST: '' })).toEqual([]);
    expect(problemsOf({ SEXTANT_MODE: '' })).toEqual(['SEXTANT_MODE is not set']);
  });
});

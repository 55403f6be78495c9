import { describe, expect, it } from '@jest/globals';
import { EnvironmentError, readEnv } from './env.js';

const PRODUCTION = {
  SEXTANT_MODE: 'production',
  DATABASE_URL: 'postgresql://sextant_app:x@127.0.0.1/sextant',
  PUBLIC_URL: 'https://go.riverside.test/',
};
const TOKEN = 'a token of 16 characters';

describe('the environment of the worker', () => {
  it.each([
    ['this machine only', {}, '127.0.0.1'],
    ['everywhere once there is a token for it', { METRICS_TOKEN: TOKEN }, '0.0.0.0'],
    ['where it is told to', { METRICS_TOKEN: TOKEN, HOST: '10.0.0.5' }, '10.0.0.5'],
    ['this machine only outside production', { SEXTANT_MODE: 'demo', METRICS_TOKEN: TOKEN }, '127.0.0.1'],
  ])('has its health pages answer on %s', (_, more, host) => {
    expect(readEnv({ ...PRODUCTION, ...more }).HOST).toBe(host);
  });

  it('refuses to show its pages to the network without a token', () => {
    expect(() => readEnv({ ...PRODUCTION, HOST: '0.0.0.0' })).toThrow('METRICS_TOKEN must be set');
  });

  it('tells every problem at once and repeats no value', () => {
    const wrong = { ...PRODUCTION, DATABASE_URL: 'mysql://secret', METRICS_TOKEN: 'short' };
    expect(() => readEnv(wrong)).toThrow(EnvironmentError);
    expect(() => readEnv(wrong)).toThrow(/DATABASE_URL[^]*METRICS_TOKEN/);
    expect(() => readEnv(wrong)).not.toThrow('secret');
  });
});

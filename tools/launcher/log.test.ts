import { describe, expect, it } from '@jest/globals';
import { readable } from './log.js';

describe('the one readable log', () => {
  it('shows a JSON line as its sentence with what else is told', () => {
    expect(readable('{"level":30,"time":1,"pid":2,"msg":"worker ready","queues":4}')).toBe(
      'worker ready queues=4',
    );
  });

  it('names warnings and errors and keeps the stack of an error', () => {
    expect(readable('{"level":40,"msg":"Redis is down"}')).toBe('warning: Redis is down');
    expect(readable('{"level":50,"msg":"failed","err":{"stack":"Error: x\\n  at y"}}')).toBe(
      'ERROR: failed\nError: x\n  at y',
    );
  });

  it('shows a request by its method, address, status and time', () => {
    const line =
      '{"level":30,"app":"api","requestId":"7","method":"GET","path":"/","status":200,"ms":3,"msg":"request"}';
    expect(readable(line)).toBe('GET / 200 in 3 ms');
    expect(readable(line.replace('30', '50'))).toBe('ERROR: GET / 200 in 3 ms requestId=7');
  });

  it('leaves alone what is no JSON', () => {
    expect(readable('plain words')).toBe('plain words');
    expect(readable('{not json')).toBe('{not json');
  });
});

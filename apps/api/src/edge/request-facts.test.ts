import { describe, expect, it } from '@jest/globals';
import { loggedPath } from './request-facts.js';

describe('a path in the log', () => {
  it.each([
    ['/graphql', '/graphql'],
    ['/health/ready', '/health/ready'],
    ['/p/QQ9V4NbNnl42y90wV5ItD7PR7Nsld3WD6KwT9dhycbQ', '/p/:id'],
    ['/reset-password/QQ9V4NbNnl42y90wV5ItD7PR7Nsld3WD6KwT9dhycbQ', '/reset-password/:id'],
    ['/cases/0f8fad5b-d9cb-469f-a165-70867728950e', '/cases/:id'],
    ['/p/short0123', '/p/:id'],
    ['/jenny%20m', '/:id'],
    ['/a b@c', '/:id'],
    ['/', '/'],
  ])('%s is written as %s', (path, expected) => {
    expect(loggedPath(path)).toBe(expected);
  });
});

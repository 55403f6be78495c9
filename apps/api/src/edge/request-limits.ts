import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from './network.js';
import { refuse } from './refuse.js';

/**
 * A ceiling on what one address may ask of one server: far above what a ward full of people behind one router does,
 * far below what stops the others. Signing in has its own, stricter limits in the database.
 */
export function requestLimits(perMinute: number): RequestHandler {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return (req, res, next) => {
    limiter.consume(networkOf(req.ip)).then(
      () => {
        next();
      },
      (reason: unknown) => {
        const waitMs = reason instanceof RateLimiterRes ? reason.msBeforeNext : 60_000;
        res.setHeader('Retry-After', String(Math.ceil(waitMs / 1_000)));
        refuse(req, res, 429, 'TOO_MANY_REQUESTS', 'Too many requests. Wait a minute and try again.');
      },
    );
  };
}

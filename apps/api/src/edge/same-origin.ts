import type { RequestHandler } from 'express';
import { refuse } from './refuse.js';

/**
 * Refuses what another site makes a browser send. Apollo refuses shapes a form can have; this also reads what the
 * browser itself says about where a request comes from. Programs that are no browser say nothing and carry no cookie of
 * somebody else.
 */
export function sameOriginOnly(publicUrl: string, isStrict: boolean): RequestHandler {
  const ours = new URL(publicUrl).origin;
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next();
    const origin = req.header('origin');
    const isOurs =
      origin === undefined || origin === ours || (!isStrict && isSameHost(origin, req.header('host')));
    if (isOurs && req.header('sec-fetch-site') !== 'cross-site') return next();
    refuse(req, res, 403, 'FORBIDDEN', 'This request came from another site.');
  };
}

/** The page was loaded from the host it now sends to: on a developer's machine, under any of its names. */
function isSameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

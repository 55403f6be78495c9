import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { loggedPath, nameRequest } from './request-facts.js';

/** Pages ask for these by the dozen; only their failures are worth a line. */
const QUIET = /^\/(assets\/|health\/)|\.(js|css|svg|woff2|ico|map)$/;

/** One line for each request. */
export function requestLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    const facts = nameRequest(req, res);
    const started = performance.now();
    const { method, path } = req;
    res.once('close', () => {
      const status = res.statusCode;
      const { requestId, operation, orgId, personId, codes } = facts;
      const line = {
        requestId,
        method,
        path: loggedPath(path),
        status,
        ms: Math.round(performance.now() - started),
        ...(operation && { operation }),
        ...(orgId && { orgId, personId }),
        ...(codes.length > 0 && { codes }),
        ...(!res.writableFinished && { isAborted: true }),
      };
      if (status >= 500) log.error(line, 'request failed');
      else if (QUIET.test(path)) log.debug(line, 'request');
      else log.info(line, 'request');
    });
    next();
  };
}

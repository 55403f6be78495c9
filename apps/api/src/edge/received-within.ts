import type { RequestHandler } from 'express';

/**
 * Ends requests whose body has not arrived after so long, so that slow senders hold nothing. Parts of uploads have the
 * server's own, longer time.
 */
export function receivedWithin(limitMs: number, uploadsPath: string): RequestHandler {
  return (req, res, next) => {
    const hasBody =
      req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;
    if (!hasBody || req.path.startsWith(uploadsPath)) {
      next();
      return;
    }
    const timer = setTimeout(() => {
      if (req.complete) return;
      if (res.headersSent) req.destroy();
      else {
        res.once('finish', () => req.destroy());
        res.status(408).set('Connection', 'close').end();
      }
    }, limitMs);
    const done = (): void => {
      clearTimeout(timer);
    };
    req.once('end', done).once('close', done);
    next();
  };
}

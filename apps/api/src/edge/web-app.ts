import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express, type RequestHandler } from 'express';
import { nonceOf } from './security-headers.js';

const NONCE_PLACE = /__CSP_NONCE__/g;
/** Hashed by the build: the same name is the same content for ever. */
const HASHED = /[/\\]assets[/\\]/;

/**
 * Serves the built web app: its files, and its page for every address the app itself knows. Each page carries a fresh
 * nonce and is never kept; hashed files are kept for a year.
 */
export function serveWebApp(app: Express, folder: string): void {
  const page = join(folder, 'index.html');
  app.use(
    express.static(folder, {
      index: false,
      setHeaders(res, path) {
        const cache = HASHED.test(path)
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=0, must-revalidate';
        res.setHeader('Cache-Control', cache);
      },
    }),
  );
  app.use(webPage(page));
}

/** The app's page, for whatever a browser navigates to that nothing else has answered. */
function webPage(file: string): RequestHandler {
  let template: string | undefined;
  return (req, res, next) => {
    const isNavigation =
      (req.method === 'GET' || req.method === 'HEAD') && req.accepts(['html', 'json']) === 'html';
    if (!isNavigation || isOfApi(req.path)) return next();
    template ??= existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (template === undefined) return next();
    res.type('html').send(template.replace(NONCE_PLACE, nonceOf(res)));
  };
}

/** Addresses the server answers itself; what it does not know of them is not the app's either. */
function isOfApi(path: string): boolean {
  return /^\/(graphql|live|imports|documents|reports|health|metrics|p|dev|admin|assets)(\/|$)/.test(path);
}

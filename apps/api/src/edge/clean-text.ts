import type { RequestHandler } from 'express';
import { refuse } from './refuse.js';

/** PostgreSQL stores no NUL, and half of a surrogate pair is no character. */
const NUL_IN_DOCUMENT = /\0|\\u0000|\\u\{0+\}/;

/** Refuses text in a GraphQL request that no database can store, before anybody stumbles over it. */
export const cleanTextOnly: RequestHandler = (req, res, next) => {
  const body = req.body as { query?: unknown; variables?: unknown } | undefined;
  const query = typeof body?.query === 'string' ? body.query : '';
  if (!NUL_IN_DOCUMENT.test(query) && isClean(body?.variables)) return next();
  refuse(req, res, 400, 'BAD_USER_INPUT', 'The text holds characters that cannot be stored.');
};

/** Nothing of ours is nested deeper than a handful of levels. */
const MAX_DEPTH = 30;

function isClean(value: unknown, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed();
  if (value === null || typeof value !== 'object') return true;
  return Object.entries(value).every(([key, inner]) => isClean(key) && isClean(inner, depth + 1));
}

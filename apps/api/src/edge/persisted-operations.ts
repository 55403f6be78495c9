import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { parse, print } from 'graphql';
import { LIMITS } from '../graphql/limits.rule.js';
import { refuse } from './refuse.js';

const REMEMBERED = 2_000;

/**
 * Answers nothing but the given operations, those of our own web app: so no clever document ever reaches the executor
 * (ASVS 4.3.1). Compared by what they mean, not by their spaces or the order of their parts.
 */
export function onlyOperations(texts: readonly string[]): RequestHandler {
  const allowed = new Set(texts.map(meaningOf));
  const known = new Set<string>();

  function isAllowed(text: string): boolean {
    const hash = hashOf(text);
    if (known.has(hash)) return true;
    const meaning = meaningOf(text);
    const isOurs = meaning !== undefined && allowed.has(meaning);
    if (isOurs && known.size < REMEMBERED) known.add(hash);
    return isOurs;
  }

  return (req, res, next) => {
    const { query } = (req.body ?? {}) as { query?: unknown };
    if (req.method === 'POST' && typeof query === 'string' && isAllowed(query)) return next();
    refuse(
      req,
      res,
      400,
      'PERSISTED_QUERY_NOT_SUPPORTED',
      'Only the operations of the web app are answered here.',
    );
  };
}

function meaningOf(text: string): string | undefined {
  try {
    const { definitions } = parse(text, { noLocation: true, maxTokens: LIMITS.tokens });
    return hashOf(definitions.map(print).sort().join('\n'));
  } catch {
    return undefined;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

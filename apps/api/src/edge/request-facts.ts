import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';

/** What the log says about a request: ids and codes, never a name, a number or what was asked. */
export interface RequestFacts {
  readonly requestId: string;
  operation?: string;
  orgId?: string;
  personId?: string;
  /** Codes of the errors in the answer. */
  codes: string[];
}

const GIVEN_ID = /^[\w-]{8,64}$/;
const facts = new WeakMap<Request, RequestFacts>();

/** The facts of a request, made on first use. An id given by a proxy is kept when it has a plain form. */
export function factsOf(req: Request): RequestFacts {
  const known = facts.get(req);
  if (known) return known;
  const given = req.header('x-request-id');
  const made: RequestFacts = { requestId: given && GIVEN_ID.test(given) ? given : randomUUID(), codes: [] };
  facts.set(req, made);
  return made;
}

/** The path as it may stand in a log: tokens of links and ids are left out. */
export function loggedPath(path: string): string {
  return path
    .split('/')
    .map((part) => (/^[\w.-]{1,24}$/.test(part) && !/\d{4}/.test(part) ? part : part === '' ? '' : ':id'))
    .join('/');
}

/** Names the request to whoever reads the answer. */
export function nameRequest(req: Request, res: Response): RequestFacts {
  const known = factsOf(req);
  res.setHeader('x-request-id', known.requestId);
  return known;
}

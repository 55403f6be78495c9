import type { Request, Response } from 'express';
import { factsOf } from './request-facts.js';

/** Answers with an error in the form of a GraphQL answer, whatever route it was. */
export function refuse(req: Request, res: Response, status: number, code: string, message: string): void {
  const facts = factsOf(req);
  facts.codes.push(code);
  const extensions = { code, ...(status >= 500 && { requestId: facts.requestId }) };
  res.status(status).json({ errors: [{ message, extensions }] });
}

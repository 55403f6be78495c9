import type { Request, Response } from 'express';
import { factsOf } from './request-facts.js';

/** Answers with an error: in the form of a GraphQL answer where one was asked for, else as `{ code, message }`. */
export function refuse(req: Request, res: Response, status: number, code: string, message: string): void {
  const facts = factsOf(req);
  facts.codes.push(code);
  const told = { code, ...(status >= 500 && { requestId: facts.requestId }) };
  const isGraphql = req.originalUrl.startsWith('/graphql');
  res.status(status).json(isGraphql ? { errors: [{ message, extensions: told }] } : { message, ...told });
}

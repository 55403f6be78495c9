import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { FAULT_SENTENCE } from '../graphql/answers.js';
import { Services } from '../services.js';
import { logFault } from './fault.js';
import { refuse } from './refuse.js';
import { factsOf } from './request-facts.js';

const SENTENCES: Record<number, string> = {
  400: 'The request could not be read.',
  404: 'There is nothing here.',
  413: 'That is too large.',
  415: 'This kind of content is not understood here.',
};

/**
 * The last stop of errors on HTTP routes: one plain sentence and the request id; never a stack, never the words of a
 * library. Errors of GraphQL fields pass through to be formatted with the answer.
 */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(@Inject(Services) private readonly services: Services) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<GqlContextType>() === 'graphql') throw error;
    const http = host.switchToHttp();
    const [req, res] = [http.getRequest<Request>(), http.getResponse<Response>()];
    const status = statusOf(error);
    if (status >= 500) logFault(this.services.log, error, factsOf(req));
    if (res.headersSent) {
      res.end();
      return;
    }
    refuse(
      req,
      res,
      status,
      CODES[status] ?? (status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST'),
      sentenceOf(error, status),
    );
  }
}

const CODES: Record<number, string> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  413: 'TOO_LARGE',
  422: 'BAD_USER_INPUT',
};

/** Words of our own are for people; those of Nest and Express are not. */
function sentenceOf(error: unknown, status: number): string {
  if (status >= 500) return FAULT_SENTENCE;
  const isOurs = error instanceof HttpException && error.constructor === HttpException;
  return isOurs ? error.message : (SENTENCES[status] ?? 'The request was refused.');
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  // Express's own middleware says by `status` what was wrong with a request.
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

import {
  createParamDecorator,
  HttpException,
  Inject,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Ctx } from '@sextant/data';
import { permissionFor } from '@sextant/identity';
import type { Request, Response } from 'express';
import { permissionError } from '../graphql/answers.js';
import { requestContext } from '../graphql/request-context.js';
import { Services } from '../services.js';

const OPERATION = 'sextant:operation';

/** The row of the table of rights a route needs, as `METHOD /path`. */
export const Needs = (operation: string) => SetMetadata(OPERATION, operation);

const contexts = new WeakMap<Request, Ctx>();

/** The ctx of whoever is signed in, on a route behind the guard. */
export const RouteCtx = createParamDecorator((_: unknown, execution: ExecutionContext): Ctx => {
  const ctx = contexts.get(execution.switchToHttp().getRequest<Request>());
  if (!ctx) throw new Error('A route asks for somebody signed in without the guard that checks it.');
  return ctx;
});

/** Headers a form of another site cannot send; the web app sends the first with everything. */
const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** Session, right and the header against forged requests, on routes that are no GraphQL. Without a row nobody passes. */
@Injectable()
export class RouteGuard implements CanActivate {
  constructor(
    @Inject(Services) private readonly services: Services,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const http = execution.switchToHttp();
    const [req, res] = [http.getRequest<Request>(), http.getResponse<Response>()];
    const isWrite = req.method !== 'GET' && req.method !== 'HEAD';
    if (isWrite && !PREFLIGHT_HEADERS.some((name) => req.header(name))) {
      throw new HttpException('This request did not come from the web app.', 400);
    }
    const operation = this.reflector.get<string>(OPERATION, execution.getHandler());
    const { session, ctx } = await requestContext(this.services, req, res);
    const permission = permissionFor(operation, session);
    if (permission !== 'ALLOWED') {
      throw new HttpException(
        permissionError(permission).message,
        permission === 'SIGN_IN_FIRST' ? 401 : 403,
      );
    }
    if (ctx) contexts.set(req, ctx);
    return true;
  }
}

import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ALLOWED_OPERATIONS } from '@sextant/contract';
import { json, type NextFunction, type Request, type Response } from 'express';
import { AppModule } from './app.module.js';
import { UPLOADS_PATH } from './documents/upload-server.js';
import { cleanTextOnly } from './edge/clean-text.js';
import { nestLogger } from './edge/nest-logger.js';
import { onlyOperations } from './edge/persisted-operations.js';
import { receivedWithin } from './edge/received-within.js';
import { requestLimits } from './edge/request-limits.js';
import { requestLog } from './edge/request-log.js';
import { sameOriginOnly } from './edge/same-origin.js';
import { securityHeaders } from './edge/security-headers.js';
import { serveWebApp } from './edge/web-app.js';
import type { GraphqlSettings } from './graphql/graphql-options.js';
import type { OpenServices } from './open-services.js';

const BODY_LIMIT = '100kb';
/** A request has to be there within this time, so that slow senders hold nothing. */
const RECEIVE_MS = 10_000;
/** A part of an upload over a bad line; a part that does not make it is sent again from where it broke off. */
const CHUNK_MS = 180_000;

/** The API over these services: everything up to, but not including, listening. */
export async function createApi(
  services: OpenServices,
  settings: GraphqlSettings = {},
): Promise<NestExpressApplication> {
  const { env, log } = services;
  const isProduction = env.SEXTANT_MODE === 'production';
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(services, settings), {
    bodyParser: false,
    logger: nestLogger(log),
    abortOnError: false,
  });
  app.set('trust proxy', env.TRUST_PROXY);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.use(requestLog(log), securityHeaders(env), requestLimits(env.REQUESTS_PER_MINUTE));
  app.use('/graphql', (_req: Request, res: Response, next: NextFunction) => {
    // Screens go by the server's time, which the demo moves.
    res.setHeader('X-Now', services.clock.now());
    next();
  });
  app.use(['/graphql', '/imports', '/documents'], sameOriginOnly(env.PUBLIC_URL, isProduction));
  app.use(receivedWithin(RECEIVE_MS, UPLOADS_PATH));
  app.use('/graphql', json({ limit: BODY_LIMIT, strict: true }), cleanTextOnly);
  if (isProduction) app.use('/graphql', onlyOperations(Object.values(ALLOWED_OPERATIONS)));
  // Before Nest's own routes, behind which nothing is reached any more.
  if (env.WEB_DIST) serveWebApp(app.getHttpAdapter().getInstance(), env.WEB_DIST);
  await app.init();
  const server = app.getHttpServer();
  Object.assign(server, { requestTimeout: CHUNK_MS, headersTimeout: RECEIVE_MS, keepAliveTimeout: 65_000 });
  return app;
}

import type { Ctx } from '@sextant/data';
import { findSession, type Session } from '@sextant/identity';
import type { Request, Response } from 'express';
import { Cookies } from '../edge/cookies.js';
import { networkOf } from '../edge/network.js';
import { factsOf } from '../edge/request-facts.js';
import type { Services } from '../services.js';
import type { GraphContext } from './graph-context.js';

/** A screen that refreshes itself says so: that nobody is there must not keep a session alive. */
const BACKGROUND_HEADER = 'x-background';
/** What a browser asks a stream of events with; it cannot send headers of ours, and comes back by itself. */
const STREAM = 'text/event-stream';

/** Looks up who is asking, once a request, and makes what the resolvers are given. */
export async function requestContext(services: Services, req: Request, res: Response): Promise<GraphContext> {
  const facts = factsOf(req);
  const token = new Cookies(services.env.isHttps).sessionOf(req);
  const isActivity = req.header(BACKGROUND_HEADER) === undefined && req.header('accept') !== STREAM;
  const found = token === undefined ? undefined : await findSession(services.identity, token, isActivity);
  const session = found && !found.isPending ? found : undefined;
  const pending = found?.isPending ? found : undefined;
  if (session) Object.assign(facts, { orgId: session.orgId, personId: session.personId });
  const { requestId } = facts;
  return {
    req,
    res,
    requestId,
    address: networkOf(req.ip),
    ...(session && { session, ctx: ctxOf(services, session, requestId) }),
    ...(pending && { pending }),
  };
}

/** The ctx of somebody signed in. */
export function ctxOf(services: Services, session: Session, requestId: string): Ctx {
  const { orgId, personId, roles, isClinical } = session;
  const { db, clock } = services;
  return { db, clock, orgId, personId, roles, isClinical, requestId, actorKind: 'PERSON' };
}

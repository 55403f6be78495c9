import type { Ctx } from '@sextant/data';
import type { Session } from '@sextant/identity';
import type { Request, Response } from 'express';

/** What a resolver knows of its request. */
export interface GraphContext {
  readonly req: Request;
  readonly res: Response;
  readonly requestId: string;
  /** The network the request came from, behind as many proxies as we trust. */
  readonly address: string;
  /** Somebody is signed in; a half-finished sign-in is not. */
  readonly session?: Session;
  /** The password was right, the second factor is still to come. */
  readonly pending?: Session;
  /** For the services below, when somebody is signed in. */
  readonly ctx?: Ctx;
}

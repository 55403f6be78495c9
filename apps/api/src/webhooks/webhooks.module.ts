import { Module, RequestMethod, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { text, urlencoded } from 'express';
import { WebhooksController } from './webhooks.controller.js';

const LIMIT = '100kb';
/** A mail quotes what it answers, and as HTML it is long. */
const MAIL_LIMIT = '2mb';

/** Where providers report to. Their own signatures are all they have: no cookie, no session. */
@Module({ controllers: [WebhooksController] })
export class WebhooksModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer
      .apply(urlencoded({ extended: false, limit: LIMIT, parameterLimit: 100 }))
      .forRoutes({ path: 'webhooks/twilio/*path', method: RequestMethod.POST });
    consumer
      .apply(text({ type: 'application/json', limit: MAIL_LIMIT }))
      .forRoutes({ path: 'webhooks/mail/*path', method: RequestMethod.POST });
  }
}

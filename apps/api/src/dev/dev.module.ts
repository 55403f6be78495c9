import {
  Module,
  RequestMethod,
  type DynamicModule,
  type MiddlewareConsumer,
  type NestModule,
} from '@nestjs/common';
import { urlencoded } from 'express';
import type { Mode } from '../env.js';
import { ClockController } from './clock.controller.js';
import { OutboxController } from './outbox.controller.js';

/** What only a demo or a test has: the outbox and the clock. In production the routes do not exist. */
@Module({})
export class DevModule implements NestModule {
  static with(mode: Mode): DynamicModule {
    return {
      module: DevModule,
      controllers: mode === 'production' ? [] : [OutboxController, ClockController],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer
      .apply(urlencoded({ extended: false, limit: '2kb', parameterLimit: 10 }))
      .forRoutes({ path: 'dev/clock', method: RequestMethod.POST });
  }
}

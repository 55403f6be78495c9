import { Module, RequestMethod, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { urlencoded } from 'express';
import { PatientPageController } from './patient-page.controller.js';

/** The pages patients see. Their forms are small. */
@Module({ controllers: [PatientPageController] })
export class PatientPageModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer
      .apply(urlencoded({ extended: false, limit: '10kb', parameterLimit: 20 }))
      .forRoutes({ path: 'p/*path', method: RequestMethod.POST });
  }
}

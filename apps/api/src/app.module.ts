import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { CaseworkModule } from './case/casework.module.js';
import { DevModule } from './dev/dev.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { ErrorFilter } from './edge/error.filter.js';
import { graphqlOptions, type GraphqlSettings } from './graphql/graphql-options.js';
import { RightsGuard } from './graphql/rights.guard.js';
import { QueueBoardController } from './delivery/queue-board.controller.js';
import { MetricsController } from './health/metrics.controller.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { IdentityModule } from './identity/identity.module.js';
import { PatientPageModule } from './patient-page/patient-page.module.js';
import { ImportModule } from './import/import.module.js';
import { InsightsModule } from './insights/insights.module.js';
import { LiveModule } from './live/live.module.js';
import { Services } from './services.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';
import { TemplatesModule } from './templates/templates.module.js';

@Global()
@Module({})
export class AppModule {
  static with(services: Services, settings: GraphqlSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          ...graphqlOptions(services, settings),
        }),
        IdentityModule,
        CaseworkModule,
        DocumentsModule,
        ImportModule,
        InsightsModule,
        LiveModule,
        PatientPageModule,
        WebhooksModule,
        TemplatesModule,
        DevModule.with(services.env.SEXTANT_MODE),
      ],
      controllers: [HealthController, MetricsController, QueueBoardController],
      providers: [
        { provide: Services, useValue: services },
        { provide: APP_GUARD, useClass: RightsGuard },
        { provide: APP_FILTER, useClass: ErrorFilter },
        Readiness,
      ],
      exports: [Services],
    };
  }
}

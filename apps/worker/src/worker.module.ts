import { BullModule } from '@nestjs/bullmq';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { HealthController, MetricsController } from './health/health.controller.js';
import { WorkLoops } from './loops/work-loops.js';
import { CONSUMER } from './queues/queue-names.js';
import { DocumentQueue } from './documents/document-queue.js';
import { DocumentProcessor } from './documents/document.processor.js';
import { RelayQueues } from './queues/relay-queues.js';
import { PROCESSORS } from './queues/reminder.processor.js';
import { Services } from './services.js';

@Global()
@Module({})
export class WorkerModule {
  static with(services: Services): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        BullModule.forRoot(CONSUMER, {
          connection: services.backend.connection,
          // The workers are made once everything they need is known to answer.
          extraOptions: { manualRegistration: true },
        }),
        BullModule.registerQueue(),
      ],
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: Services, useValue: services },
        {
          provide: RelayQueues,
          useFactory: () => new RelayQueues(services.backend, services.log, services.db),
        },
        WorkLoops,
        DocumentQueue,
        DocumentProcessor,
        ...PROCESSORS,
      ],
      exports: [Services],
    };
  }
}

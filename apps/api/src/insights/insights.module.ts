import { Module } from '@nestjs/common';
import { EffortReportController } from './effort-report.controller.js';
import { InsightsResolver } from './insights.resolver.js';
import { ReportController } from './report.controller.js';

@Module({ controllers: [ReportController, EffortReportController], providers: [InsightsResolver] })
export class InsightsModule {}

import { Module } from '@nestjs/common';
import { InsightsResolver } from './insights.resolver.js';
import { ReportController } from './report.controller.js';

@Module({ controllers: [ReportController], providers: [InsightsResolver] })
export class InsightsModule {}

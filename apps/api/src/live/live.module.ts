import { Module } from '@nestjs/common';
import { LiveController } from './live.controller.js';
import { LiveHub } from './live-hub.js';
import { LiveResolver } from './live.resolver.js';

@Module({ controllers: [LiveController], providers: [LiveHub, LiveResolver] })
export class LiveModule {}

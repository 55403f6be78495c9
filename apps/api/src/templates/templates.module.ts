import { Module } from '@nestjs/common';
import { TemplatesResolver } from './templates.resolver.js';
import { TestMessageLimit } from './test-message-limit.js';

@Module({ providers: [TemplatesResolver, TestMessageLimit] })
export class TemplatesModule {}

import { Module } from '@nestjs/common';
import { ImportController } from './import.controller.js';
import { ImportResolver } from './import.resolver.js';

@Module({ controllers: [ImportController], providers: [ImportResolver] })
export class ImportModule {}

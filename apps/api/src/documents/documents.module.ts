import { Module } from '@nestjs/common';
import { DocumentsResolver } from './documents.resolver.js';
import { DownloadController } from './download.controller.js';
import { PapersController } from './papers.controller.js';
import { UploadsController } from './uploads.controller.js';

@Module({
  controllers: [UploadsController, PapersController, DownloadController],
  providers: [DocumentsResolver],
})
export class DocumentsModule {}

import { Module } from '@nestjs/common';
import { BoardResolver } from '../board/board.resolver.js';
import { CenterResolver } from '../center/center.resolver.js';
import { DeliveryResolver } from '../delivery/delivery.resolver.js';
import { CallResolver } from '../records/call.resolver.js';
import { HolderResolver } from '../records/holder.resolver.js';
import { DraftResolver } from '../drafts/draft.resolver.js';
import { WorklistResolver } from '../worklist/worklist.resolver.js';
import { WorriesResolver } from '../worries/worries.resolver.js';
import { CaseResolver } from './case.resolver.js';
import { CrisisResolver } from './crisis.resolver.js';

@Module({
  providers: [
    BoardResolver,
    CaseResolver,
    CrisisResolver,
    DraftResolver,
    CallResolver,
    DeliveryResolver,
    HolderResolver,
    CenterResolver,
    WorklistResolver,
    WorriesResolver,
  ],
})
export class CaseworkModule {}

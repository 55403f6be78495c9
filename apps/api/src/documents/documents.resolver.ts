import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  BuildPacketResult,
  CaseFiles,
  MutationBuildPacketArgs,
  MutationSendPacketArgs,
  MutationWithdrawDocumentArgs,
  QueryCaseFilesArgs,
  SendPacketResult,
  WithdrawDocumentResult,
} from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { buildPacket, caseFiles, sendPacket, withdrawDocument } from '@sextant/documents';
import { TenantCtx } from '../graphql/tenant-ctx.js';

@Resolver()
export class DocumentsResolver {
  @Query('caseFiles')
  caseFiles(@TenantCtx() ctx: Ctx, @Args() { caseId }: QueryCaseFilesArgs): Promise<CaseFiles | undefined> {
    return caseFiles(ctx, caseId);
  }

  @Mutation('buildPacket')
  buildPacket(@TenantCtx() ctx: Ctx, @Args() { input }: MutationBuildPacketArgs): Promise<BuildPacketResult> {
    return buildPacket(ctx, input);
  }

  @Mutation('sendPacket')
  sendPacket(@TenantCtx() ctx: Ctx, @Args() { input }: MutationSendPacketArgs): Promise<SendPacketResult> {
    return sendPacket(ctx, input);
  }

  @Mutation('withdrawDocument')
  withdrawDocument(
    @TenantCtx() ctx: Ctx,
    @Args() { input }: MutationWithdrawDocumentArgs,
  ): Promise<WithdrawDocumentResult> {
    return withdrawDocument(ctx, input);
  }
}

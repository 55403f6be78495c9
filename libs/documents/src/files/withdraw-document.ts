import { notFound } from '@sextant/casework';
import type { WithdrawDocumentInput, WithdrawDocumentResult } from '@sextant/contract';
import { audit, isUuid, withTenant, type Ctx } from '@sextant/data';
import { requireStaff } from '../upload/receive-upload.js';
import { caseFiles } from './case-files.js';
import { FIND_DOCUMENT, REFUSE_DOCUMENT } from './document-sql.js';

const REASON_MAX = 500;

/** Takes a file out of the case, e.g. somebody else's report. It is kept, cannot be opened, and the reason stays. */
export async function withdrawDocument(
  ctx: Ctx,
  input: WithdrawDocumentInput,
): Promise<WithdrawDocumentResult> {
  requireStaff(ctx);
  const { documentId } = input;
  const reason = input.reason.trim();
  if (!isUuid(documentId)) return notFound();
  if (!reason || reason.length > REASON_MAX) {
    const message = 'Say in a few words why the file is taken away.';
    return { __typename: 'InputRefused', problems: [{ field: 'reason', code: 'MISSING', message }] };
  }
  return withTenant(ctx, async (inside) => {
    const [document] = await inside.tx.query(FIND_DOCUMENT, [ctx.orgId, documentId]);
    if (document?.kind !== 'RECORD') return notFound();
    if (document.state !== 'REFUSED') {
      inside.tx.later(REFUSE_DOCUMENT, [ctx.orgId, documentId, 'WITHDRAWN', reason]);
      audit(inside, inside.tx, {
        act: 'D',
        what: 'document.withdraw',
        caseIds: [document.caseId],
        subjectId: documentId,
      });
    }
    const files = await caseFiles(inside, document.caseId);
    return files ? { __typename: 'CaseFiles', ...files } : notFound();
  });
}

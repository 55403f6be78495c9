import type { FailureKind } from '../../../api/request-failed.js';
import { RequestFailed } from '../../../api/request-failed.js';
import type { RecordResult } from '../case.queries.js';
import type { CaseView } from '../case.types.js';

/** What came of an act. Nothing here throws: every end has its words on the page. */
export type ActResult =
  | { kind: 'RECORDED'; actionId: string; view: CaseView }
  | {
      kind: 'REFUSED';
      code: string;
      message: string;
      field: string | undefined;
      current: CaseView | undefined;
    }
  | { kind: 'GONE' }
  | { kind: 'UNREACHED'; failure: FailureKind; message: string | undefined };

export function actResult(result: RecordResult): ActResult {
  switch (result.__typename) {
    case 'ActionRecorded':
      return { kind: 'RECORDED', actionId: result.actionId, view: result.case };
    case 'ActionRefused':
      return {
        kind: 'REFUSED',
        code: result.code,
        message: result.message,
        field: result.field ?? undefined,
        current: result.current ?? undefined,
      };
    case 'NotFound':
      return { kind: 'GONE' };
  }
}

export function failedResult(error: unknown): ActResult {
  if (error instanceof RequestFailed)
    return { kind: 'UNREACHED', failure: error.kind, message: error.serverMessage };
  throw error;
}

import { audit, isUuid, namedQuery, withTenant, type Ctx } from '@sextant/data';
import {
  dateIn,
  foldCase,
  type CaseState,
  type PaperLanguage,
  type PaperParty,
  type PaperSetting,
} from '@sextant/domain';
import { CASE_PAPER_FACTS, type CasePaperFacts } from '../files/document-sql.js';
import { requireStaff } from '../upload/receive-upload.js';

/** A paper to download, or why there can be none, in a sentence. */
export type CasePaper =
  { kind: 'PAPER'; name: string; bytes: Buffer } | { kind: 'INCOMPLETE'; message: string };

/** Which case, and in which language: without a word the paper speaks its reader's. */
export interface AskedPaper {
  caseId: string;
  language?: PaperLanguage;
}

export interface PaperFacts {
  state: CaseState;
  settingFor: (holderId: string | undefined, language: PaperLanguage | 'PATIENT') => Promise<PaperSetting>;
}

/** $1 organization, $2 holder. */
const PAPER_HOLDER = namedQuery<{
  name: string;
  phone: string | null;
  fax: string | null;
  place: string | null;
}>(
  'document-paper-holder',
  `select h.name, h.phone, h.fax, nullif(concat_ws(', ', h.city, h.state), '') as place
   from holder h where h.org_id = $1 and h.id = $2`,
);

/** Reads the case in the asker's organization, notes in the audit that a paper left, and lets it be made. */
export async function paperOfCase(
  ctx: Ctx,
  caseId: string,
  what: string,
  subjectId: string,
  make: (facts: PaperFacts) => Promise<CasePaper | undefined>,
): Promise<CasePaper | undefined> {
  requireStaff(ctx);
  if (!isUuid(caseId) || !isUuid(subjectId)) return undefined;
  return withTenant(ctx, async (inside) => {
    const { tx } = inside;
    const [facts] = await tx.query(CASE_PAPER_FACTS, [ctx.orgId, caseId]);
    if (!facts) return undefined;
    const made = await make({
      state: foldCase(facts.actions),
      async settingFor(holderId, language) {
        const [holder] = holderId ? await tx.query(PAPER_HOLDER, [ctx.orgId, holderId]) : [];
        return settingOf(facts, language, dateIn(facts.organization.zone, ctx.clock.now()), holder);
      },
    });
    if (made?.kind === 'PAPER') audit(inside, tx, { act: 'E', what, caseIds: [caseId], subjectId });
    return made;
  });
}

function settingOf(
  { patient, organization, navigatorName }: CasePaperFacts,
  language: PaperLanguage | 'PATIENT',
  todayOn: string,
  holder: { [K in keyof PaperParty]: PaperParty[K] | null } | undefined,
): PaperSetting {
  const spoken = patient.language.startsWith('es') ? 'es' : 'en';
  return {
    language: language === 'PATIENT' ? spoken : language,
    patient: {
      name: patient.name,
      ...(patient.birthOn && { birthOn: patient.birthOn }),
      ...(patient.mrn && { mrn: patient.mrn }),
    },
    from: {
      name: organization.name,
      ...(organization.phone && { phone: organization.phone }),
      ...(navigatorName && { contactName: navigatorName }),
    },
    ...(holder && {
      holder: {
        name: holder.name ?? '',
        ...(holder.phone && { phone: holder.phone }),
        ...(holder.fax && { fax: holder.fax }),
        ...(holder.place && { place: holder.place }),
      },
    }),
    todayOn,
  };
}

/** The name of the file says nothing about whom: it lies in a folder of downloads. */
export const paper = (name: string, bytes: Buffer): CasePaper => ({
  kind: 'PAPER',
  name: `${name}.pdf`,
  bytes,
});
export const incomplete = (message: string): { kind: 'INCOMPLETE'; message: string } => ({
  kind: 'INCOMPLETE',
  message,
});

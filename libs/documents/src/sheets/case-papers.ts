import { audit, isUuid, namedQuery, withTenant, type Ctx } from '@sextant/data';
import {
  authorizationOf,
  dateIn,
  faxCover,
  foldCase,
  letterOf,
  type CaseState,
  type PaperLanguage,
  type PaperParty,
  type PaperSetting,
} from '@sextant/domain';
import { CASE_PAPER_FACTS, type CasePaperFacts } from '../files/document-sql.js';
import { requireStaff } from '../upload/receive-upload.js';
import { renderAuthorization } from './authorization-sheet.js';
import { renderFaxCover } from './fax-cover-sheet.js';
import { renderRequestLetter } from './request-letter-sheet.js';

/** A paper to download, or why there can be none, in a sentence. */
export type CasePaper =
  { kind: 'PAPER'; name: string; bytes: Buffer } | { kind: 'INCOMPLETE'; message: string };

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

interface Asked {
  caseId: string;
  /** In which language; else the form speaks the patient's and letters speak English, as their readers do. */
  language?: PaperLanguage;
}

/** The release of a case as the form to sign, or as it was signed. Undefined: there is none. */
export function authorizationPaper(
  ctx: Ctx,
  { caseId, language, authorizationId }: Asked & { authorizationId: string },
): Promise<CasePaper | undefined> {
  return paperOf(ctx, caseId, 'paper.authorization', authorizationId, async ({ state, settingFor }) => {
    const release = state.releases.find((one) => one.id === authorizationId);
    if (!release) return undefined;
    const setting = await settingFor(release.holderId, language ?? 'PATIENT');
    const made = authorizationOf(state, authorizationId, setting);
    if (made?.kind !== 'FORM') return incomplete('This release is not complete, so there is no form of it.');
    const from = { organization: setting.from.name, madeAt: ctx.clock.now() };
    return paper('permission', await renderAuthorization(made.form, from));
  });
}

/** The letter to the holder of a record about everything it still owes. Undefined: there is none to write. */
export function letterPaper(
  ctx: Ctx,
  { caseId, language = 'en', recordItemId }: Asked & { recordItemId: string },
): Promise<CasePaper | undefined> {
  return paperOf(ctx, caseId, 'paper.letter', recordItemId, async (facts) => {
    const letter = await letterFor(ctx, facts, recordItemId, language);
    return letter && ('message' in letter ? letter : paper('request-letter', letter.bytes));
  });
}

/** The cover for faxing the letter to the holder of a record; `pages` behind it, else the letter's and the release's. */
export function faxCoverPaper(
  ctx: Ctx,
  { caseId, language = 'en', recordItemId, pages }: Asked & { recordItemId: string; pages?: number },
): Promise<CasePaper | undefined> {
  return paperOf(ctx, caseId, 'paper.fax_cover', recordItemId, async (facts) => {
    const item = facts.state.recordItems.find((one) => one.id === recordItemId);
    if (!item) return undefined;
    const setting = await facts.settingFor(item.holderId, language);
    const letter = pages === undefined ? await letterFor(ctx, facts, recordItemId, language) : undefined;
    const made = faxCover({
      language,
      to: { ...setting.holder, name: setting.holder?.name ?? item.holderName ?? '' },
      from: setting.from,
      sentOn: setting.todayOn,
      contentPages: pages ?? (letter && 'pages' in letter ? letter.pages : 1),
      caseId,
    });
    if (made.kind !== 'COVER') return incomplete('The directory has no fax number for this holder.');
    return paper('fax-cover', await renderFaxCover(made.cover, { madeAt: ctx.clock.now() }));
  });
}

interface PaperFacts {
  state: CaseState;
  settingFor: (holderId: string | undefined, language: PaperLanguage | 'PATIENT') => Promise<PaperSetting>;
}

async function letterFor(
  ctx: Ctx,
  { state, settingFor }: PaperFacts,
  recordItemId: string,
  language: PaperLanguage,
): Promise<{ bytes: Buffer; pages: number } | { kind: 'INCOMPLETE'; message: string } | undefined> {
  const item = state.recordItems.find((one) => one.id === recordItemId);
  const made = item && letterOf(state, recordItemId, await settingFor(item.holderId, language));
  if (!made) return undefined;
  if (made.kind === 'INCOMPLETE') {
    return made.missing.includes('AUTHORIZATION')
      ? incomplete('This letter needs a signed release in force. Prepare one, or ask by another way.')
      : incomplete('Say first who holds this record.');
  }
  const { bytes, pages } = await renderRequestLetter(made.letter, { madeAt: ctx.clock.now() });
  return { bytes, pages: pages + (made.letter.authorization ? 1 : 0) };
}

/** Reads the case in the asker's organization, notes in the audit that a paper left, and lets it be made. */
async function paperOf(
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
const paper = (name: string, bytes: Buffer): CasePaper => ({ kind: 'PAPER', name: `${name}.pdf`, bytes });
const incomplete = (message: string): { kind: 'INCOMPLETE'; message: string } => ({
  kind: 'INCOMPLETE',
  message,
});

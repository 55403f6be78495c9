import type { Ctx } from '@sextant/data';
import { authorizationOf, faxCover, letterOf, type PaperLanguage } from '@sextant/domain';
import { renderAuthorization } from './authorization-sheet.js';
import { renderFaxCover } from './fax-cover-sheet.js';
import {
  incomplete,
  paper,
  paperOfCase,
  type AskedPaper,
  type CasePaper,
  type PaperFacts,
} from './paper-of-case.js';
import { renderRequestLetter } from './request-letter-sheet.js';

/** The release of a case as the form to sign, or as it was signed. Undefined: there is none. */
export function authorizationPaper(
  ctx: Ctx,
  { caseId, language, authorizationId }: AskedPaper & { authorizationId: string },
): Promise<CasePaper | undefined> {
  return paperOfCase(ctx, caseId, 'paper.authorization', authorizationId, async ({ state, settingFor }) => {
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
  { caseId, language = 'en', recordItemId }: AskedPaper & { recordItemId: string },
): Promise<CasePaper | undefined> {
  return paperOfCase(ctx, caseId, 'paper.letter', recordItemId, async (facts) => {
    const letter = await letterFor(ctx, facts, recordItemId, language);
    return letter && ('message' in letter ? letter : paper('request-letter', letter.bytes));
  });
}

/** The cover for faxing the letter to the holder of a record; `pages` behind it, else the letter's and the release's. */
export function faxCoverPaper(
  ctx: Ctx,
  { caseId, language = 'en', recordItemId, pages }: AskedPaper & { recordItemId: string; pages?: number },
): Promise<CasePaper | undefined> {
  return paperOfCase(ctx, caseId, 'paper.fax_cover', recordItemId, async (facts) => {
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

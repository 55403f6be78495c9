import { Controller, Get, Inject, Param, Post, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { NoFilesInterceptor } from '@nestjs/platform-express';
import { describeFault, isUuid } from '@sextant/data';
import { cleanWords } from '@sextant/domain';
import { languageOf, LANGUAGES, type Language } from '@sextant/messaging';
import type { Request, Response } from 'express';
import { factsOf } from '../edge/request-facts.js';
import { Services } from '../services.js';
import { FormProof } from './form-proof.js';
import { afterStopHtml, deadPageHtml, patientPageHtml, stopPageHtml, type PatientPage } from './page-html.js';
import { PAGE_POLICY } from './page-style.js';
import { act, crisisIn, type PatientAct } from './patient-acts.js';
import { openLink, type OpenLink } from './patient-link.js';
import { stopByLink } from './stop-at.js';

/** Of a form that comes in parts (RFC 8058 allows both kinds). */
const SMALL_FORM = { fields: 20, fieldSize: 10_000 };

/** The page behind the link of a message. Looking at it changes nothing; only a form of its own does. */
@Controller('p')
export class PatientPageController {
  private readonly proof: FormProof;

  constructor(@Inject(Services) private readonly services: Services) {
    this.proof = new FormProof(services.env.SESSION_SECRET);
  }

  @Get(':token')
  async show(
    @Param('token') token: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() req: Request,
    @Res() res: Response,
  ): Promise<void> {
    const open = await openLink(this.services, token, factsOf(req).requestId);
    const wish = wishedLanguage(query['lang']);
    if (!open) {
      dead(res, token, wish ?? languageOf(req.header('accept-language')));
      return;
    }
    send(res, 200, this.htmlOf(token, open, wish ?? languageOf(open.page.language)));
  }

  @Post(':token')
  async tap(@Param('token') token: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const fields = fieldsOf(req);
    const language = wishedLanguage(fields.lang);
    const open = await openLink(this.services, token, factsOf(req).requestId);
    if (!open) {
      dead(res, token, language ?? languageOf(req.header('accept-language')));
      return;
    }
    const lang = language ?? languageOf(open.page.language);
    const back = (): void => res.redirect(303, `/p/${token}?lang=${lang}`);
    const { form = '', once = '' } = fields;
    const what = actOf(fields);
    // An old page, or a form that is not ours: it shows the page as it is now, and nothing has happened.
    if (
      !what ||
      !isUuid(once) ||
      !isFromOurPage(req) ||
      !this.proof.isGood(token, { form, once }, this.now())
    ) {
      back();
      return;
    }
    if (what.kind !== 'text') {
      await act(open, what, once);
      back();
      return;
    }
    // Also when nothing can be written: who is in danger has to read where to call.
    const isSaved = await act(open, what, once).catch((error: unknown) => {
      this.services.log.error({ error: describeFault(error) }, 'a note on the patient page was not saved');
      return false;
    });
    const now = await openLink(this.services, token, factsOf(req).requestId).catch(() => undefined);
    // Shown at once and never by an address: what the words sounded like would stand in the history of a shared phone.
    const crisis = crisisIn(open, what.words);
    const said = { note: isSaved ? 'SAVED' : 'NOT_SAVED', ...(crisis ? { crisis } : {}) } as const;
    send(res, 200, this.htmlOf(token, now ?? open, lang, said));
  }

  /** Scanners open every address of a mail: this shows one button and looks nothing up. */
  @Get(':token/unsubscribe')
  showStop(
    @Param('token') token: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() req: Request,
    @Res() res: Response,
  ): void {
    const language = wishedLanguage(query['lang']) ?? languageOf(req.header('accept-language'));
    send(res, 200, this.stopPage(token, language));
  }

  /**
   * RFC 8058: mail programs post here when somebody presses "unsubscribe", without cookies and without our form; the page
   * above posts here with it. Whatever is answered with success was written.
   */
  @Post(':token/unsubscribe')
  @UseInterceptors(NoFilesInterceptor({ limits: SMALL_FORM }))
  async stop(@Param('token') token: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const fields = fieldsOf(req);
    const { form = '', once = '' } = fields;
    const isOneClick = fields['List-Unsubscribe'] === 'One-Click';
    const isOurs = isUuid(once) && isFromOurPage(req) && this.proof.isGood(token, { form, once }, this.now());
    const language = wishedLanguage(fields.lang) ?? languageOf(req.header('accept-language'));
    if (!isOneClick && !isOurs) {
      send(res, 400, this.stopPage(token, language));
      return;
    }
    const isStopped = await stopByLink(this.services, token, factsOf(req).requestId);
    send(res, isStopped ? 200 : 404, afterStopHtml(language, isStopped));
  }

  private stopPage(token: string, language: Language): string {
    return stopPageHtml({ language, newForm: () => this.proof.issue(token, this.now()) });
  }

  private htmlOf(
    token: string,
    { page, worries }: OpenLink,
    language: Language,
    said: Pick<PatientPage, 'note' | 'crisis'> = {},
  ): string {
    return patientPageHtml({
      ...page,
      language,
      worries: worries.filter((card) => card.language === language),
      mayUnstop: page.stopActionId !== null,
      ...said,
      newForm: () => this.proof.issue(token, this.now()),
    });
  }

  /** Real time: a moved demo clock does not make a form old. */
  private now(): string {
    return this.services.identity.clock.now();
  }
}

function actOf(fields: Readonly<Record<string, string | undefined>>): PatientAct | undefined {
  const { do: verb, task, words } = fields;
  switch (verb) {
    case 'done':
    case 'help':
    case 'mistake':
      return isUuid(task) ? { kind: verb, taskId: task } : undefined;
    case 'text': {
      const said = cleanWords(words ?? '');
      return said === '' ? undefined : { kind: 'text', words: said };
    }
    case 'stop':
    case 'unstop':
      return { kind: verb };
    default:
      return undefined;
  }
}

function fieldsOf(req: Request): Readonly<Record<string, string | undefined>> {
  const body: unknown = req.body;
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]),
  );
}

/** Browsers say where a form comes from; the ones that do not are left to the proof in the form. */
function isFromOurPage(req: Request): boolean {
  const site = req.header('sec-fetch-site');
  return site === undefined || site === 'same-origin';
}

function wishedLanguage(text: unknown): Language | undefined {
  return LANGUAGES.find((language) => language === text);
}

function dead(res: Response, token: string, language: Language): void {
  send(res, 404, deadPageHtml(language, token));
}

function send(res: Response, status: number, html: string): void {
  res
    .status(status)
    .set({
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': PAGE_POLICY,
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex, nofollow',
    })
    .send(html);
}

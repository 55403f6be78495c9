import { Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { deliveryFind, isUuid, lookUp, parsePhone, systemCtx, type ReportedState } from '@sextant/data';
import { epochMsOf, MOST_PICTURES } from '@sextant/domain';
import { takeReport } from '@sextant/reminders';
import type { Request, Response } from 'express';
import { factsOf } from '../edge/request-facts.js';
import { refuse } from '../edge/refuse.js';
import { Services } from '../services.js';
import { readInboundMail } from './inbound-mail.js';
import { receiveMessage } from './receive-message.js';
import { isSame, mailSignature, twilioSignature } from './signatures.js';

/** What Twilio calls the ends of a message; what lies before them tells nothing new. */
const STATES: Readonly<Record<string, ReportedState>> = {
  sent: 'SENT',
  delivered: 'DELIVERED',
  undelivered: 'BOUNCED',
  failed: 'BOUNCED',
};
const SID = /^[A-Za-z]{2}[0-9a-f]{32}$/;
const MAIL_AGE_S = 300;
const NO_ANSWER = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>';

/** What providers tell us: signed, in any order, any number of times. What we do not know is taken and forgotten. */
@Controller('webhooks')
export class WebhooksController {
  constructor(@Inject(Services) private readonly services: Services) {}

  @Post('twilio/status')
  @HttpCode(204)
  async status(@Req() req: Request, @Res() res: Response): Promise<void> {
    const fields = this.twilioFields(req);
    if (!fields) return forbid(req, res);
    const { MessageSid: sid = '', MessageStatus: status = '', ErrorCode: code } = fields;
    const state = Object.hasOwn(STATES, status) ? STATES[status] : undefined;
    const wanted = req.query['delivery'];
    if (state && SID.test(sid)) {
      const known = code !== undefined && /^\d{1,10}$/.test(code) ? code : undefined;
      await this.keepReport(req, isUuid(wanted) ? wanted : null, {
        state,
        providerMessageId: sid,
        code: known,
      });
    }
    res.status(204).end();
  }

  @Post('twilio/inbound')
  async inbound(@Req() req: Request, @Res() res: Response): Promise<void> {
    const fields = this.twilioFields(req);
    if (!fields) return forbid(req, res);
    const sender = parsePhone(fields['From'] ?? '')?.value;
    const {
      MessageSid: providerMessageId = '',
      Body: text = '',
      To: recipient = '',
      NumMedia,
      OptOutType,
    } = fields;
    if (sender && SID.test(providerMessageId)) {
      const isCarrierWord = Boolean(OptOutType) || /^\s*(stop|start|help|unstop|info)\s*$/i.test(text);
      const message = {
        channel: 'SMS',
        sender,
        recipient,
        text,
        pictures: picturesOf(NumMedia),
        providerMessageId,
        isCarrierWord,
      } as const;
      await receiveMessage(this.services, message, factsOf(req).requestId);
    }
    res.status(200).type('text/xml').send(NO_ANSWER);
  }

  @Post('mail/inbound')
  async mail(@Req() req: Request, @Res() res: Response): Promise<void> {
    const body: unknown = req.body;
    if (typeof body !== 'string' || !this.isOurMail(req, body)) return forbid(req, res);
    const mail = readInboundMail(body);
    switch (mail.kind) {
      case 'UNREADABLE':
        // Not taken: whoever posted it keeps it, and somebody looks.
        factsOf(req).codes.push(...mail.problems);
        return refuse(req, res, 422, 'MAIL_UNREADABLE', 'The mail cannot be read. Keep it.');
      case 'BOUNCE':
        for (const messageId of mail.bounce.messageIds) {
          const report = { state: 'BOUNCED', providerMessageId: messageId, code: mail.bounce.code } as const;
          await this.keepReport(req, null, report);
        }
        break;
      case 'MESSAGE':
        await receiveMessage(this.services, mail.message, factsOf(req).requestId);
        break;
      case 'MACHINE':
    }
    res.status(204).end();
  }

  /** What is reported of a message nobody knows is forgotten. `wanted`: the delivery our callback address named. */
  private async keepReport(
    req: Request,
    wanted: string | null,
    { code, ...report }: { state: ReportedState; providerMessageId: string; code: string | undefined },
  ): Promise<void> {
    const { db, clock } = this.services;
    const [found] = await lookUp(db, deliveryFind, [wanted, report.providerMessageId]);
    if (!found) return;
    const ctx = systemCtx(db, found.orgId, clock, factsOf(req).requestId);
    await takeReport(ctx, {
      ...report,
      deliveryId: found.deliveryId,
      ...(code === undefined ? {} : { code }),
    });
  }

  /** The fields of a form that Twilio signed; undefined for everybody else. */
  private twilioFields(req: Request): Record<string, string> | undefined {
    const { TWILIO_AUTH_TOKEN: token, PUBLIC_URL } = this.services.env;
    const body: unknown = req.body;
    if (!token || typeof body !== 'object' || body === null) return undefined;
    const fields = Object.fromEntries(
      Object.entries(body).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
    );
    // The address as Twilio knows it: what a proxy makes of it is not signed.
    const expected = twilioSignature(token, PUBLIC_URL + req.originalUrl, fields);
    return isSame(req.header('x-twilio-signature') ?? '', expected) ? fields : undefined;
  }

  private isOurMail(req: Request, body: string): boolean {
    const secret = this.services.env.INBOUND_MAIL_SECRET;
    const seconds = req.header('x-sextant-timestamp') ?? '';
    if (!secret || !/^\d{10}$/.test(seconds)) return false;
    const age = epochMsOf(this.services.identity.clock.now()) / 1_000 - Number(seconds);
    const isGood = isSame(req.header('x-sextant-signature') ?? '', mailSignature(secret, seconds, body));
    return isGood && Math.abs(age) <= MAIL_AGE_S;
  }
}

/** How many pictures and files came along; 0 when it does not say. */
function picturesOf(count = ''): number {
  return /^\d{1,3}$/.test(count) ? Math.min(Number(count), MOST_PICTURES) : 0;
}

function forbid(req: Request, res: Response): void {
  refuse(req, res, 403, 'FORBIDDEN', 'The signature is not right.');
}

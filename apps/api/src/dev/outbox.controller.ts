import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import {
  lookUp,
  organizationIds,
  outboxList,
  systemCtx,
  tenantQuery,
  type OutboxMessage,
} from '@sextant/data';
import { compareInstants, wallTimeIn } from '@sextant/domain';
import { escapeHtml } from '@sextant/messaging';
import type { Response } from 'express';
import { Services } from '../services.js';
import { sendDevPage } from './dev-page.js';

const MOST = 200;

/** Every message as the patient would see it, newest first. Demo and tests only: the module is not loaded otherwise. */
@Controller('dev')
export class OutboxController {
  constructor(@Inject(Services) private readonly services: Services) {}

  @Get('outbox')
  async page(
    @Query('q') q: unknown,
    @Query('channel') channel: unknown,
    @Res() res: Response,
  ): Promise<void> {
    const filter = { q: textOf(q), channel: channelOf(channel) };
    const messages = await this.messages(filter);
    const option = (value: string, label: string): string =>
      `<option value="${value}"${(filter.channel ?? '') === value ? ' selected' : ''}>${label}</option>`;
    const body = `<div class="head"><h1>Outbox</h1><span class="dim">What patients would see on their phones. Nothing left this machine.</span><a href="/dev/clock">Clock</a></div>
<form><label for="q">Patient, number or address</label><input id="q" name="q" value="${escapeHtml(filter.q ?? '')}"><label for="channel">Channel</label><select id="channel" name="channel">${option('', 'All')}${option('SMS', 'Text messages')}${option('EMAIL', 'E-mails')}</select><button class="go">Show</button></form>
${messages.length === 0 ? '<p class="dim">No messages yet. Reminders leave between 9 in the morning and 8 in the evening of the patient’s own zone; <a href="/dev/clock">move the clock</a> to see them go.</p>' : ''}
<div class="phones">${messages.map(phoneOf).join('\n')}</div>`;
    sendDevPage(res, 'Outbox', body);
  }

  @Get('outbox.json')
  async json(
    @Query('q') q: unknown,
    @Query('channel') channel: unknown,
  ): Promise<{ messages: OutboxMessage[] }> {
    return { messages: await this.messages({ q: textOf(q), channel: channelOf(channel) }) };
  }

  private async messages(filter: {
    q: string | undefined;
    channel: string | undefined;
  }): Promise<OutboxMessage[]> {
    const { db, clock } = this.services;
    const lists = await Promise.all(
      (await lookUp(db, organizationIds)).map(({ orgId }) =>
        tenantQuery(systemCtx(db, orgId, clock, 'dev outbox'), outboxList, [
          orgId,
          filter.q ?? null,
          filter.channel ?? null,
          MOST,
        ]),
      ),
    );
    return lists
      .flat()
      .sort((a, b) => compareInstants(b.at, a.at))
      .slice(0, MOST);
  }
}

function phoneOf(message: OutboxMessage): string {
  const when = whenOf(message);
  const words = linked(message);
  const text =
    message.channel === 'SMS'
      ? `<p class="bubble">${words}</p>`
      : `<p class="subject">${escapeHtml(message.subject ?? '')}</p><p class="mail">${words}</p>`;
  return `<article class="phone"><header><b>${escapeHtml(message.sender)}</b><span class="dim small">${when}</span></header>
${text}
<footer class="dim small">To ${escapeHtml(message.patientName ?? 'somebody')}, ${escapeHtml(message.recipient)}<br>${message.channel === 'SMS' ? 'Text message' : 'E-mail'} · ${escapeHtml(message.language)} · ${escapeHtml(message.provider)}</footer></article>`;
}

/** The wall time where the patient is: messages keep to quiet hours there. */
function whenOf({ at, zone }: OutboxMessage): string {
  const { on, hour, minute } = wallTimeIn(zone ?? 'UTC', at);
  const place = (zone ?? 'UTC').split('/').at(-1)?.replaceAll('_', ' ') ?? '';
  return `${on} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')} ${escapeHtml(place)}`;
}

/** The text with its link to tap. Links lead to this very server, whatever address the message names. */
function linked({ body, link }: OutboxMessage): string {
  if (link === null) return escapeHtml(body);
  const path = new URL(link).pathname;
  return body
    .split(link)
    .map((part) => escapeHtml(part))
    .join(`<a href="${escapeHtml(path)}">${escapeHtml(link)}</a>`);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 100) : undefined;
}

function channelOf(value: unknown): string | undefined {
  return value === 'SMS' || value === 'EMAIL' ? value : undefined;
}

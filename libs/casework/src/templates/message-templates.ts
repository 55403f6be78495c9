import type { MessageTemplate, MessageTemplates } from '@sextant/contract';
import { namedQuery, tenantQuery, type Ctx } from '@sextant/data';
import { CARD_LANGUAGES, PATIENT_TASK_KINDS, type TemplatePlace } from '@sextant/domain';
import { shippedTemplate } from '@sextant/messaging';
import { requireAdministrator } from '../rights/case-staff.js';

export const TEMPLATE_COLUMNS = `w.kind, w.channel, w.language, w.version, w.subject, w.body,
  w.reviewer_name as "reviewerName", w.reviewer_role as "reviewerRole", w.reviewed_on as "reviewedOn",
  w.published_at as "publishedAt",
  (select p.name from person p where p.org_id = w.org_id and p.id = w.published_by_id) as "publishedByName"`;

/** $1 organization. */
export const NEWEST_TEMPLATES = namedQuery<MessageTemplate>(
  'message-templates-newest',
  `select distinct on (w.kind, w.channel, w.language) ${TEMPLATE_COLUMNS} from message_template_version w
   where w.org_id = $1 order by w.kind, w.channel, w.language, w.version desc`,
);

/** $1 organization, $2 kind, $3 channel, $4 language. */
const VERSIONS = namedQuery<MessageTemplate>(
  'message-template-versions',
  `select ${TEMPLATE_COLUMNS} from message_template_version w
   where w.org_id = $1 and w.kind = $2 and w.channel = $3 and w.language = $4 order by w.version desc limit 100`,
);

export type SenderRow = Pick<
  MessageTemplates,
  'senderName' | 'senderPhone' | 'quietStartHour' | 'quietEndHour'
> & { zone: string };

/** $1 organization. */
export const SENDER = namedQuery<SenderRow>(
  'message-sender',
  `select o.sender_name as "senderName", o.sender_phone as "senderPhone", o.quiet_start_hour as "quietStartHour",
     o.quiet_end_hour as "quietEndHour", o.zone from organization o where o.org_id = $1`,
);

const CHANNELS = ['SMS', 'EMAIL'] as const;

/** The words that hold now on both channels and in both languages: the organization's own, else the shipped ones. */
export async function messageTemplates(ctx: Ctx, linkBase: string): Promise<MessageTemplates> {
  requireAdministrator(ctx);
  const [own, [sender]] = await Promise.all([
    tenantQuery(ctx, NEWEST_TEMPLATES, [ctx.orgId]),
    tenantQuery(ctx, SENDER, [ctx.orgId]),
  ]);
  if (!sender) throw new Error('The organization of the request does not exist.');
  const items = PATIENT_TASK_KINDS.flatMap((kind) =>
    CHANNELS.flatMap((channel) =>
      CARD_LANGUAGES.map((language) => templateAt(own, { kind, channel, language })),
    ),
  );
  const { zone: _, ...shown } = sender;
  return { items, ...shown, linkBase };
}

export async function messageTemplateVersions(ctx: Ctx, place: TemplatePlace): Promise<MessageTemplate[]> {
  requireAdministrator(ctx);
  const { kind, channel, language } = place;
  const rows = await tenantQuery(ctx, VERSIONS, [ctx.orgId, kind, channel, language]);
  return [...rows, shipped(place)];
}

/** What a message of this kind says now, given the organization's own words. */
export function templateAt(own: readonly MessageTemplate[], place: TemplatePlace): MessageTemplate {
  return own.find((each) => isAt(each, place)) ?? shipped(place);
}

export function isAt(one: TemplatePlace, other: TemplatePlace): boolean {
  return one.kind === other.kind && one.channel === other.channel && one.language === other.language;
}

function shipped(place: TemplatePlace): MessageTemplate {
  return {
    subject: null,
    ...shippedTemplate(place),
    reviewerName: null,
    reviewerRole: null,
    reviewedOn: null,
    publishedAt: null,
    publishedByName: null,
  };
}

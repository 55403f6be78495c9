import {
  CARD_LANGUAGES,
  CHANNELS,
  MAX_EMAIL_BODY,
  MAX_SUBJECT,
  PATIENT_TASK_KINDS,
  type TemplatePlace,
  type TemplateWords,
} from '@sextant/domain';

/** Words somebody is typing, the template they are for, and its version they began from. */
export interface TemplateDraft extends TemplatePlace {
  words: TemplateWords;
  version: number;
}

/** All of one person: a simulation shows them together. */
export interface TemplateDrafts {
  templates: readonly TemplateDraft[];
}

/** Nothing is half-typed. */
export function noTemplateDrafts(): TemplateDrafts {
  return { templates: [] };
}

/** Whether nothing is half-typed. */
export function isNoTemplateDraft({ templates }: TemplateDrafts): boolean {
  return templates.length === 0;
}

/** What is being typed for this template. */
export function templateDraftOf(
  { templates }: TemplateDrafts,
  place: TemplatePlace,
): TemplateDraft | undefined {
  return templates.find((one) => isSame(one, place));
}

/**
 * What is worth keeping of an editor: nothing while its words are those the template has. One that was told of a newer
 * version is kept, for the words it began from hold no more.
 */
export function draftOver(
  template: Pick<TemplateDraft, 'words' | 'version'>,
  { words, version }: Pick<TemplateDraft, 'words' | 'version'>,
): Pick<TemplateDraft, 'words' | 'version'> | undefined {
  const isSame =
    words.body === template.words.body &&
    (words.subject ?? '') === (template.words.subject ?? '') &&
    version === template.version;
  return isSame ? undefined : { words, version };
}

/** With other words for this template; undefined lets go of them. */
export function withTemplateDraft(
  { templates }: TemplateDrafts,
  { kind, channel, language }: TemplatePlace,
  draft: Pick<TemplateDraft, 'words' | 'version'> | undefined,
): TemplateDrafts {
  const place = { kind, channel, language };
  const others = templates.filter((one) => !isSame(one, place));
  return { templates: draft ? [...others, { ...place, ...draft }] : others };
}

/** What was kept, as far as it still fits: a kind that is asked for no more has no words either. */
export function readTemplateDrafts(stored: unknown): TemplateDrafts {
  const { templates } = (stored ?? {}) as { templates?: unknown };
  return {
    templates: (Array.isArray(templates) ? (templates as unknown[]) : []).flatMap((one) => {
      const draft = readOne(one);
      return draft ? [draft] : [];
    }),
  };
}

function readOne(stored: unknown): TemplateDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { version, words, ...place } = stored as Record<string, unknown>;
  const kind = PATIENT_TASK_KINDS.find((one) => one === place['kind']);
  const channel = CHANNELS.find((one) => one === place['channel']);
  const language = CARD_LANGUAGES.find((one) => one === place['language']);
  const { subject, body } = (words ?? {}) as Partial<Record<keyof TemplateWords, unknown>>;
  if (!kind || !channel || !language || typeof body !== 'string' || !Number.isInteger(version))
    return undefined;
  return {
    kind,
    channel,
    language,
    version: version as number,
    words: {
      body: body.slice(0, MAX_EMAIL_BODY),
      ...(typeof subject === 'string' ? { subject: subject.slice(0, MAX_SUBJECT) } : {}),
    },
  };
}

function isSame(one: TemplatePlace, other: TemplatePlace): boolean {
  return one.kind === other.kind && one.channel === other.channel && one.language === other.language;
}

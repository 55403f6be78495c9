import type { MessageTemplate, TemplatePlace } from '@sextant/domain';
import { wordsOf } from './words.js';

/** The words every organization begins with, until somebody there has read and published its own: version 0. */
export function shippedTemplate(place: TemplatePlace): MessageTemplate {
  const { email, sms, tasks } = wordsOf(place.language);
  const { ask, how } = tasks[place.kind];
  if (place.channel === 'SMS') return { ...place, version: 0, body: sms.reminder.replace('{ask}', ask) };
  const paragraphs = [email.hello, `${ask}\n${how}`, '{{link}}', `${email.tap}\n${email.questions}`];
  return { ...place, version: 0, subject: email.subject, body: paragraphs.join('\n\n') };
}

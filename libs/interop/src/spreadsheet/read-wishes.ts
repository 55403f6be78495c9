import type { Channel } from '@sextant/domain';
import { unaccented } from './clean-cell.js';

const NOT = String.raw`(?:do\s*not|don['’]?t|does\s*not|doesn['’]?t|never|no|stop|not\s+to(?:\s+be)?|refuses?|declines?|opted?\s+out\s+of|no\s+more|without)`;
const NO_ES = String.raw`(?:no|nunca|sin|jamas|rechaza|evitar|prohibido)`;
const PLEASE = String.raw`\s+(?:(?:want|wants|like|to|send|sent|receive|get|any|please|be|a|accept|use|quiere|desea|enviar|envie|enviarle|mandar|mande|mandarle|recibir|le|les|los|las|gustan?|mas|acepta|aceptar|por|usar|mensajes|de|comunicar|contactar)\s+){0,4}`;
const SMS = String.raw`(?:text(?:s|ed|ing|\s+messages?)?|txts?|sms|textear|mensajear|mensajes?\s+de\s+texto|mensajitos|texto|textos|whatsapp)\b`;
const EMAIL = String.raw`(?:e-?mail(?:s|ed|ing)?|correos?(?:\s+electronicos?)?)\b`;
const ANY = String.raw`(?:contact(?:ed|ar|arle)?(?!\s+(?:info\w*|number|phone|details|at\s+work|husband|wife|family|employer|son|daughter))|messages?|messaging|mensajes?(?!\s+de\s+texto)|reminders?|recordatorios?|notifications?|notificaciones|avisos)\b`;

const REFUSES_SMS = new RegExp(
  String.raw`\b(?:${NOT}|${NO_ES})${PLEASE}${SMS}|\bphone\s+calls?\s+only|\bcalls?\s+only\b|\bonly\s+(?:phone\s+)?calls?\b|\bcall,?\s+(?:do\s*not|don['’]?t|not)\s+text|\bsolo\s+(?:por\s+)?(?:telefono|llamadas?)|\btexting:?\s*no\b|\bsms:?\s*no\b|\btext:?\s*no\b|\bopt(?:ed)?[ -]?out\b|\bunsubscribed?\b|\bDNT\b`,
  'iu',
);
const REFUSES_EMAIL = new RegExp(String.raw`\b(?:${NOT}|${NO_ES})${PLEASE}${EMAIL}|\be-?mail:?\s*no\b`, 'iu');
const REFUSES_ALL = new RegExp(String.raw`\b(?:${NOT}|${NO_ES})${PLEASE}${ANY}|\bDNC\b`, 'iu');

/**
 * The channels a text says not to use: "DO NOT TEXT", "no enviar mensajes", "no email please". When in doubt it is
 * a refusal: not being texted costs a call, being texted against one's wish costs trust.
 */
export function refusedChannels(text: string): Channel[] {
  const plain = unaccented(text);
  if (REFUSES_ALL.test(plain)) return ['SMS', 'EMAIL'];
  const channels: Channel[] = [];
  if (REFUSES_SMS.test(plain)) channels.push('SMS');
  if (REFUSES_EMAIL.test(plain)) channels.push('EMAIL');
  return channels;
}

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Twilio's signature: HMAC-SHA1, keyed by the account's token, of the address it called and every field of the form in
 * the order of their names (twilio.com/docs/usage/security, read 2026-11).
 */
export function twilioSignature(
  authToken: string,
  url: string,
  fields: Readonly<Record<string, string>>,
): string {
  const names = Object.keys(fields).sort();
  const text = url + names.map((name) => name + (fields[name] ?? '')).join('');
  return createHmac('sha1', authToken).update(text, 'utf8').digest('base64');
}

/** Ours for replies by e-mail: HMAC-SHA256 of `<unix seconds>.<body>`, in hex. */
export function mailSignature(secret: string, seconds: string, body: string): string {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
}

/** Takes the same time whatever is wrong. */
export function isSame(given: string, expected: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}

const MAX = 254;
/**
 * HTML's own pattern for e-mail fields with a dot in the domain, and any script in the local part (RFC 6531).
 * https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
 */
const PATTERN =
  /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/iu;

/** Whether the text can be an e-mail address. */
export function isEmail(text: string): boolean {
  return text.length <= MAX && PATTERN.test(text);
}

/** As it is stored and compared. */
export function normalizedEmail(text: string): string {
  return text.trim().normalize('NFKC').toLowerCase();
}

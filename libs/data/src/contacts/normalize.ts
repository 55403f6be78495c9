import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** A number in E.164 with its extension, as it is stored. */
export interface PhoneParts {
  value: string;
  extension?: string;
}

/**
 * Reads a phone number in any shape; without a country code it is American. "Possible" decides, not "valid": numbers
 * of fiction (555-01xx) and of new area codes must pass. Undefined: no number.
 */
export function parsePhone(text: string): PhoneParts | undefined {
  const phone = parsePhoneNumberFromString(text, { defaultCountry: 'US', extract: true });
  if (!phone?.isPossible()) return undefined;
  return { value: phone.number, ...(phone.ext ? { extension: phone.ext } : {}) };
}

/** How people write it: (212) 555-0100 in North America, +44 … elsewhere; `ext. 12` behind. */
export function displayPhone({ value, extension }: PhoneParts): string {
  const phone = parsePhoneNumberFromString(value);
  const text = !phone
    ? value
    : phone.countryCallingCode === '1'
      ? phone.formatNational()
      : phone.formatInternational();
  return extension ? `${text} ext. ${extension}` : text;
}

/** HTML's own pattern, with letters of any script before the @ and at least one dot behind it. */
const EMAIL =
  /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;

/** The address in lower case as it is stored. Undefined: no address. */
export function parseEmail(text: string): string | undefined {
  const address = text.trim().normalize('NFC').toLowerCase();
  return address.length <= 254 && EMAIL.test(address) ? address : undefined;
}

/** The last seven digits: how people look a number up, and an equality an index can answer. */
export function tailKey(value: string): string | undefined {
  const digits = value.replace(/\D/g, '');
  return digits.length >= 7 ? digits.slice(-7) : undefined;
}

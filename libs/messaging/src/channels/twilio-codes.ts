/**
 * What Twilio's error codes mean for a message (twilio.com/docs/api/errors, read 2026-11). Whatever is not named here is
 * our own fault or theirs (a wrong token, an unregistered sender, a full queue) and may be mended: try later.
 */
const OPTED_OUT = new Set(['21610']);

/** Nobody ever gets a text at this number. */
const INVALID_NUMBER = new Set([
  '21211', // not a phone number
  '21214', // cannot be reached
  '21217', // not a valid number
  '21265', // a short code
  '21407', // cannot receive texts
  '21421', // not a valid number
  '21612', // no route to it
  '21614', // not a mobile number
  '30005', // unknown destination
  '30006', // landline, or a carrier that cannot be reached
]);

export type TwilioMeaning = 'OPTED_OUT' | 'INVALID_NUMBER' | 'TRY_LATER';

export function meaningOfTwilioCode(code: string): TwilioMeaning {
  if (OPTED_OUT.has(code)) return 'OPTED_OUT';
  return INVALID_NUMBER.has(code) ? 'INVALID_NUMBER' : 'TRY_LATER';
}

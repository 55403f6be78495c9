import { parsePhone } from '@sextant/data';

/** Whether the text can be a phone number; fictional ones can. */
export function isPossiblePhone(text: string): boolean {
  return text.length <= 40 && parsePhone(text) !== undefined;
}

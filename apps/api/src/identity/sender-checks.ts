import { parsePhone } from '@sextant/data';
import type { SenderChecks } from '@sextant/identity';
import { findBannedWord } from '@sextant/domain';

const PHONE_MAX = 40;

/** What may stand at the head of a message to patients. Fictional numbers are possible ones. */
export const SENDER_CHECKS: SenderChecks = {
  isPossiblePhone: (text) => text.length <= PHONE_MAX && parsePhone(text) !== undefined,
  bannedWordIn: (text) => findBannedWord(text) ?? (/\bsextant\b/i.test(text) ? 'sextant' : undefined),
};

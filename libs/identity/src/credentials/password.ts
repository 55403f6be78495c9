import { hash, verify } from '@node-rs/argon2';
import { COMMON_BASES, COMMON_PASSWORDS } from './common-passwords.js';

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

/** OWASP's figures for argon2id (19 MiB, 2 passes, 1 lane); they are the library's own, written out to stay. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export type PasswordProblem = 'TOO_SHORT' | 'TOO_LONG' | 'TOO_COMMON' | 'IS_YOUR_NAME';

/**
 * Why a password cannot be taken. Length and commonness count, not character classes (NIST SP 800-63B 3.1.1.2).
 * @param known the person's own name and address: too easy to guess
 */
export function passwordProblem(
  password: string,
  known: readonly string[] = [],
): PasswordProblem | undefined {
  const length = [...password].length;
  if (length < PASSWORD_MIN) return 'TOO_SHORT';
  if (length > PASSWORD_MAX) return 'TOO_LONG';
  const plain = simplified(password);
  const base = plain.replace(/^\d+|\d+$/g, '');
  if (COMMON_PASSWORDS.has(plain) || COMMON_BASES.has(base) || isRepetitive(plain)) return 'TOO_COMMON';
  if (known.some((word) => simplified(word) === plain)) return 'IS_YOUR_NAME';
  return undefined;
}

export function hashPassword(password: string): Promise<string> {
  return hash(normalized(password), COST);
}

let dummyHash: Promise<string> | undefined;

/**
 * Compares a password with its hash; with none (nobody of that address, nobody who may sign in) it does the same work
 * and answers false, so that the time tells nothing.
 */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  dummyHash ??= hashPassword('nobody has this password');
  const isRight = await verify(stored ?? (await dummyHash), normalized(password).slice(0, PASSWORD_MAX * 4));
  return isRight && stored !== undefined;
}

/** The same letters typed on another keyboard are the same password. */
function normalized(password: string): string {
  return password.normalize('NFKC');
}

function simplified(text: string): string {
  return normalized(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** One or two characters, or one short piece over and over, or a run of the keyboard. */
function isRepetitive(plain: string): boolean {
  if (new Set(plain).size <= 3) return true;
  if (/^(.{1,5})\1+$/u.test(plain)) return true;
  const runs = [
    '01234567890123456789',
    '98765432109876543210',
    'abcdefghijklmnopqrstuvwxyz',
    'qwertyuiopasdfghjklzxcvbnm',
  ];
  return runs.some((run) => run.includes(plain));
}

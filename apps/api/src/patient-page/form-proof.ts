import { createHmac, hkdfSync, randomUUID, timingSafeEqual } from 'node:crypto';
import { epochMsOf, type InstantAt } from '@sextant/domain';

const GOOD_FOR_MS = 24 * 3_600_000;
const PROOF = /^(\d{13})\.([A-Za-z0-9_-]{43})$/;

/**
 * Hidden fields that only our own page of this link can have: nobody who merely knows that links exist can post, and a
 * page left open for days has to be loaded again. `once` is the id of the answer it makes.
 */
export class FormProof {
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'patient page forms', 32));
  }

  issue(token: string, now: InstantAt): { form: string; once: string } {
    const once = randomUUID();
    const at = String(epochMsOf(now));
    return { once, form: `${at}.${this.#sign(token, once, at)}` };
  }

  isGood(token: string, { form, once }: { form: string; once: string }, now: InstantAt): boolean {
    const [, at, signature] = PROOF.exec(form) ?? [];
    if (at === undefined || signature === undefined) return false;
    const age = epochMsOf(now) - Number(at);
    if (age < 0 || age > GOOD_FOR_MS) return false;
    return timingSafeEqual(Buffer.from(signature), Buffer.from(this.#sign(token, once, at)));
  }

  #sign(token: string, once: string, at: string): string {
    return createHmac('sha256', this.#key).update(`${token}|${once}|${at}`).digest('base64url');
  }
}

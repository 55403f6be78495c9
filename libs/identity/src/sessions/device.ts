import { createHmac, randomBytes } from 'node:crypto';
import { isSameSecret } from '../credentials/token.js';

/**
 * A mark in a browser that has signed in to an account before. Whoever floods an account with wrong passwords uses up
 * the tries of strangers, not of this browser: nobody can lock the owner out. It opens nothing by itself.
 * (OWASP: Slow Down Online Guessing Attacks with Device Cookies.)
 */
export class DeviceMarks {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = createHmac('sha256', secret).update('sextant device mark').digest();
  }

  markFor(email: string): string {
    const nonce = randomBytes(16).toString('base64url');
    return `${nonce}.${this.sign(nonce, email).toString('base64url')}`;
  }

  /** The device's own name when the mark was made by us for this address. */
  deviceOf(mark: string | undefined, email: string): string | undefined {
    const [nonce, signature] = mark?.split('.') ?? [];
    if (!nonce || !signature) return undefined;
    return isSameSecret(Buffer.from(signature, 'base64url'), this.sign(nonce, email)) ? nonce : undefined;
  }

  private sign(nonce: string, email: string): Buffer {
    return createHmac('sha256', this.key).update(`${nonce}\0${email}`).digest();
  }
}

import { generateSecret, generateURI, verify } from 'otplib';
import QRCode from 'qrcode';

const STEP_SECONDS = 30;
/** A code of the step before or after still counts: phones' clocks are off, and typing takes a while. */
const TOLERANCE_SECONDS = STEP_SECONDS;

export interface Enrollment {
  /** Base32, to be typed where no picture can be scanned. */
  secret: string;
  qrSvg: string;
}

/** A fresh secret for an authenticator app (RFC 6238, SHA-1, 6 digits, 30 seconds: what every app reads). */
export async function newEnrollment(issuer: string, email: string): Promise<Enrollment> {
  const secret = generateSecret();
  const uri = generateURI({ issuer, label: email, secret });
  return { secret, qrSvg: await QRCode.toString(uri, { type: 'svg', margin: 2 }) };
}

/**
 * The time step a code belongs to, or undefined when it is wrong or was used before. Whoever accepts a code stores its
 * step: a code counts once (ASVS 6.5.1).
 * @param lastStep the step of the last accepted code
 */
export async function acceptedStep(
  secret: string,
  code: string,
  at: Date,
  lastStep: number | undefined,
): Promise<number | undefined> {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const result = await verify({
    secret,
    token,
    epoch: Math.floor(at.getTime() / 1000),
    epochTolerance: TOLERANCE_SECONDS,
  });
  if (!result.valid || !('timeStep' in result)) return undefined;
  return lastStep !== undefined && result.timeStep <= lastStep ? undefined : result.timeStep;
}

import { types } from 'node:util';
import { PartUnusableError } from './merge-packet.js';

export type PacketStep = 'READ_CASE' | 'DRAW_FRONT' | 'READ_FILE' | 'JOIN_FILES' | 'STORE';

/** Building a packet stopped at this step; why is its cause. It can be tried again. */
export class PacketStepError extends Error {
  override readonly name = 'PacketStepError';

  constructor(
    readonly step: PacketStep,
    cause: unknown,
  ) {
    super(`A packet was not built: ${step}.`, { cause });
  }

  /** For the log and for whoever looks after the system; says nothing of anybody. */
  get code(): string {
    return this.step;
  }
}

/** Runs one step; what goes wrong in it carries its name from then on. Of a step inside another the inner one is named. */
export async function inStep<Result>(step: PacketStep, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PacketStepError || error instanceof PartUnusableError) throw error;
    throw new PacketStepError(step, error);
  }
}

/** `STEP:CODE`: where it stopped and the code of the system's own error, or its class. */
export function failureOf(error: unknown): string {
  const step = error instanceof PacketStepError ? error.step : 'OTHER';
  const cause = error instanceof PacketStepError ? error.cause : error;
  const { code, name } = (types.isNativeError(cause) ? cause : {}) as { code?: unknown; name?: string };
  const short = [code, name].find((one) => typeof one === 'string' && /^\w{1,40}$/.test(one));
  return `${step}:${typeof short === 'string' ? short : 'unknown'}`;
}

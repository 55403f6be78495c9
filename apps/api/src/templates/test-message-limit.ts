import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Test messages cost money and land on a phone: five in ten minutes are enough for one person. */
@Injectable()
export class TestMessageLimit {
  private readonly limiter = new RateLimiterMemory({ points: 5, duration: 600 });

  /** Minutes to wait, or nothing when one more may go. */
  async take(personId: string): Promise<number | undefined> {
    try {
      await this.limiter.consume(personId);
      return undefined;
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      return Math.ceil(reason.msBeforeNext / 60_000);
    }
  }
}

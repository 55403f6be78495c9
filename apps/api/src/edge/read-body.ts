import { HttpException } from '@nestjs/common';
import type { Request } from 'express';

/** The body of a request as it is, read only after it was allowed. Throws 413 when it is larger than `limit` bytes. */
export async function readBody(req: Request, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  if (Number(req.header('content-length') ?? 0) > limit) throw tooLarge();
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): HttpException {
  return new HttpException('A file has at most 5 MB. Split it and upload the parts.', 413);
}

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
export const MODES = ['demo', 'production', 'test'] as const;

export const schema = z.object({
  SEXTANT_MODE: z.enum(MODES, { error: `must be one of ${MODES.join(', ')}` }),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be a URL like postgresql://user:password@host/database',
    })
    .describe('as the role sextant_app'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe('without it the queues live in PostgreSQL'),
  HOST: z
    .string()
    .optional()
    .describe('address of the health pages; 127.0.0.1, or all in production with METRICS_TOKEN'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3001),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).describe('where patients open the links of their messages'),
  METRICS_TOKEN: z
    .string()
    .min(16, { error: 'must have 16 characters or more' })
    .optional()
    .describe('what Prometheus has to show at /metrics; needed when HOST is not this machine'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('without it e-mails go to the dev outbox'),
  MAIL_FROM: z.email().optional().describe('address reminders come from'),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/)
    .optional()
    .describe('without it text messages go to the dev outbox'),
  TWILIO_AUTH_TOKEN: z.string().min(16).optional().describe('also signs what Twilio tells us'),
  TWILIO_FROM: z
    .string()
    .regex(/^(\+[1-9]\d{6,14}|MG[0-9a-f]{32})$/)
    .optional()
    .describe('the number texts come from, or the SID of a messaging service'),
  SENT_JOURNAL: z
    .string()
    .default(join(tmpdir(), 'sextant-journal'))
    .describe('folder that outlives a restart of the worker: what was handed to a provider'),
  DOCUMENTS_DIR: z
    .string()
    .default('.sextant/documents')
    .describe('folder of uploaded files, one for api and worker, in your backups'),
  CLAMD_HOST: z
    .string()
    .optional()
    .describe('host:port or socket of clamd; without it files are marked as not scanned'),
  LEASE_SECONDS: z.coerce
    .number()
    .int()
    .min(5)
    .max(600)
    .default(90)
    .describe('how long one try of one message may take before another worker takes it over'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** The configuration of the worker, read once at start. */
export type Env = z.output<typeof schema> & { HOST: string };

/** Every problem of the environment at once, one sentence each. Values are never repeated: some are secrets. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  constructor(readonly problems: readonly string[]) {
    super(`The environment is not right:\n${problems.map((line) => `  - ${line}`).join('\n')}`);
  }
}

/** Reads and checks the environment. Empty variables count as not set. Throws `EnvironmentError`. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  const problems = parsed.success
    ? [...twilioProblems(parsed.data), ...productionProblems(parsed.data)]
    : parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        return `${name} ${name in given ? issue.message : 'is not set'}`;
      });
  if (!parsed.success || problems.length > 0) throw new EnvironmentError(problems);
  const { SEXTANT_MODE, METRICS_TOKEN, HOST, PUBLIC_URL } = parsed.data;
  const isWatched = SEXTANT_MODE === 'production' && METRICS_TOKEN !== undefined;
  return {
    ...parsed.data,
    HOST: HOST ?? (isWatched ? '0.0.0.0' : '127.0.0.1'),
    PUBLIC_URL: PUBLIC_URL.replace(/\/+$/, ''),
  };
}

function twilioProblems(env: z.output<typeof schema>): string[] {
  const all = { ...env } as Record<string, unknown>;
  const names = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'];
  const missing = names.filter((name) => all[name] === undefined);
  return missing.length === names.length || missing.length === 0
    ? []
    : missing.map((name) => `${name} must be set with the other settings of Twilio`);
}

function productionProblems(env: z.output<typeof schema>): string[] {
  if (env.SEXTANT_MODE !== 'production') return [];
  const problems: string[] = [];
  if (!env.PUBLIC_URL.startsWith('https:')) problems.push('PUBLIC_URL must start with https: in production');
  if (env.SMTP_URL && !env.MAIL_FROM) problems.push('MAIL_FROM must be set with SMTP_URL');
  if (env.HOST !== undefined && !LOOPBACK.includes(env.HOST) && !env.METRICS_TOKEN)
    problems.push('METRICS_TOKEN must be set when HOST is not 127.0.0.1');
  return problems;
}

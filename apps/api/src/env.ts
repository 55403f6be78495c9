import { z } from 'zod';

export const MODES = ['demo', 'production', 'test'] as const;
export type Mode = (typeof MODES)[number];

const SECRET_MIN = 32;
/** Words of examples and templates: nobody guards patients with these. */
const WEAK_SECRET = /change|example|secret|password|demo|test|sextant|12345|(.)\1{7}/i;

const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be a URL like postgresql://user:password@host/database',
});
const port = z.coerce.number().int().min(0).max(65_535);

export const schema = z.object({
  SEXTANT_MODE: z.enum(MODES, { error: `must be one of ${MODES.join(', ')}` }),
  DATABASE_URL: postgresUrl.describe('as the role sextant_app'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  METRICS_TOKEN: z
    .string()
    .min(16, { error: 'must have 16 characters or more' })
    .optional()
    .describe('what Prometheus has to show at /metrics; without it there is no such page'),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  HOST: z.string().optional().describe('address to listen on; 127.0.0.1 in demo mode, else all'),
  PORT: port.default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).describe('where people open Sextant'),
  SESSION_SECRET: z.string().min(SECRET_MIN, { error: `must have at least ${SECRET_MIN} characters` }),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/)
    .optional()
    .describe('without it text messages go to the dev outbox'),
  TWILIO_AUTH_TOKEN: z.string().min(16).optional().describe('also signs what Twilio tells us'),
  INBOUND_MAIL_SECRET: z
    .string()
    .min(SECRET_MIN)
    .optional()
    .describe('signs the replies by e-mail that your mail server posts to us'),
  WEB_DIST: z.string().optional().describe('folder of the built web app'),
  DOCUMENTS_DIR: z
    .string()
    .default('.sextant/documents')
    .describe('folder of uploaded files, one for api and worker, in your backups'),
  UPLOAD_MAX_MB: z.coerce.number().int().min(1).max(10_000).default(500).describe('largest file of a case'),
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0).describe('how many proxies stand before us'),
  REQUESTS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(60)
    .default(6_000)
    .describe('from one address, on one server'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** What the commands (migrate, seed, admin-create) need besides. */
const ownerUrl = postgresUrl.describe('as the role sextant_owner, only for migrations and commands');

/** URL of the database as its owner, for what the servers themselves may not do. Throws `EnvironmentError`. */
export function readOwnerUrl(source: Readonly<Record<string, string | undefined>> = process.env): string {
  const url = ownerUrl.safeParse(source.DATABASE_OWNER_URL);
  if (!url.success)
    throw new EnvironmentError([
      `DATABASE_OWNER_URL ${source.DATABASE_OWNER_URL ? 'is no database URL' : 'is not set'}`,
    ]);
  return url.data;
}

/** The configuration of the API, read once at start. */
export interface Env extends z.output<typeof schema> {
  isHttps: boolean;
}

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
    ? productionProblems(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${sentence(issue, given)}`);
  if (!parsed.success || problems.length > 0) throw new EnvironmentError(problems);
  const publicUrl = parsed.data.PUBLIC_URL.replace(/\/+$/, '');
  return { ...parsed.data, PUBLIC_URL: publicUrl, isHttps: publicUrl.startsWith('https:') };
}

function productionProblems(env: z.output<typeof schema>): string[] {
  if (env.SEXTANT_MODE !== 'production') return [];
  const problems: string[] = [];
  if (!env.PUBLIC_URL.startsWith('https:')) problems.push('PUBLIC_URL must start with https: in production');
  if (WEAK_SECRET.test(env.SESSION_SECRET) || new Set(env.SESSION_SECRET).size < 12) {
    problems.push('SESSION_SECRET is easy to guess; make one: openssl rand -base64 48');
  }
  if (env.SMTP_URL && !env.MAIL_FROM) problems.push('MAIL_FROM must be set with SMTP_URL');
  return problems;
}

function sentence(issue: z.core.$ZodIssue, given: Record<string, unknown>): string {
  const name = String(issue.path[0]);
  return name in given ? issue.message : 'is not set';
}

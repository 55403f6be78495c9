/**
 * Writes `.env.example` from what api and worker check at their start (the zod schemas of their
 * env.ts); with `--check` it fails when the file is not current.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { schema as api } from '../../apps/api/src/env.js';
import { schema as worker } from '../../apps/worker/src/env.js';

const FILE = join(import.meta.dirname, '../../.env.example');

const HEAD = `# Settings of Sextant, read by \`npm start\` and by \`docker compose\`. Made by \`npm run codegen\`.
#
# \`npm start\` needs none of them: it makes its own database and secrets and keeps them in .sextant/.
# \`docker compose up\` needs the first five. Copy this file to .env; an empty value counts as none.
# Make a secret:  openssl rand -base64 48

# ---- docker compose -------------------------------------------------------------------------------
# Passwords of the three logins of PostgreSQL: its superuser, the role that owns and migrates the
# database, and the role the servers log in as. Letters and digits only: they become part of a URL.
POSTGRES_PASSWORD=
SEXTANT_OWNER_PASSWORD=
SEXTANT_APP_PASSWORD=
SESSION_SECRET=
PUBLIC_URL=

# ---- a database of your own for \`npm start\` ------------------------------------------------------
# DATABASE_URL as below, and the same database as the role sextant_owner, for migrations only:
# DATABASE_OWNER_URL=
`;

/** Set by compose or by the launcher, or asked for above. */
const NOT_YOURS = new Set(['WEB_DIST', 'SENT_JOURNAL', 'SESSION_SECRET', 'PUBLIC_URL']);

interface Setting {
  description?: string;
  default?: unknown;
  enum?: unknown[];
}

function settingsOf(schema: z.ZodType): Record<string, Setting> {
  const { properties } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return properties as Record<string, Setting>;
}

function paragraph(name: string, readers: string, setting: Setting): string {
  const what = [setting.description, setting.enum ? setting.enum.join(', ') : undefined]
    .filter(Boolean)
    .join('; ');
  const shown =
    typeof setting.default === 'string' || typeof setting.default === 'number' ? setting.default : '';
  return `# ${readers}${what ? `: ${what}` : ''}\n# ${name}=${shown}`;
}

const [ofApi, ofWorker] = [settingsOf(api), settingsOf(worker)];
const paragraphs = Object.keys({ ...ofApi, ...ofWorker })
  .filter((name) => !NOT_YOURS.has(name))
  .map((name) => {
    const readers = [name in ofApi ? 'api' : '', name in ofWorker ? 'worker' : ''].filter(Boolean).join(', ');
    return paragraph(name, readers, { ...ofWorker[name], ...ofApi[name] });
  });
const content = `${HEAD}\n# ---- api and worker -------------------------------------------------------------------------------\n${paragraphs.join('\n\n')}\n`;

if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== content) {
    console.error('.env.example is not current; run `npm run codegen`.');
    process.exit(1);
  }
} else {
  writeFileSync(FILE, content);
}

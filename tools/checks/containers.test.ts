import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readEnv as readApiEnv, schema as apiSettings } from '../../apps/api/src/env.js';
import { readEnv as readWorkerEnv, schema as workerSettings } from '../../apps/worker/src/env.js';
import { ARROWS } from '../lint/arrows.js';

const root = join(import.meta.dirname, '../..');
const recipe = readFileSync(join(root, 'docker/app.Dockerfile'), 'utf8');

/** What docker-compose.yml gives both servers, with these answers in `.env`. */
function composed(answers: Readonly<Record<string, string>>): Record<string, string> {
  const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
  const block = /^x-server-environment:.*\n((?: {2}.*\n)+)/m.exec(text)?.[1] ?? '';
  const settings = [...block.matchAll(/^ {2}([A-Z_]+): (.+)$/gm)].map(([, name = '', value = '']) => {
    const filled = value.replace(
      /\$\{([A-Z_]+)(?::[-?]([^}]*))?\}/g,
      (_all, asked: string, rest = '') => answers[asked] || rest,
    );
    return [name, filled];
  });
  return Object.fromEntries(settings) as Record<string, string>;
}

const ANSWERS = {
  SEXTANT_APP_PASSWORD: 'abc',
  PUBLIC_URL: 'https://go.riverside.test',
  SESSION_SECRET: 'Zk3v9QpLx72mNbR8tYwEoUaHcJd4Gs6f',
};

describe('the compose file', () => {
  it('gives both servers what they accept, with no more than the five answers it asks for', () => {
    expect(readApiEnv(composed(ANSWERS))).toMatchObject({ DOCUMENTS_DIR: '/documents' });
    expect(readWorkerEnv(composed(ANSWERS))).toMatchObject({
      DOCUMENTS_DIR: '/documents',
      HOST: '127.0.0.1',
    });
  });

  it('opens the page of metrics to the network with its token only', () => {
    const env = composed({ ...ANSWERS, METRICS_TOKEN: 'a token of 16 characters' });
    expect(readWorkerEnv(env)).toMatchObject({ HOST: '0.0.0.0', METRICS_TOKEN: 'a token of 16 characters' });
    expect(readApiEnv(env)).toMatchObject({ METRICS_TOKEN: 'a token of 16 characters' });
  });

  it('hands on every setting a person may choose', () => {
    const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
    const chosenByImage = ['HOST', 'PORT', 'WEB_DIST', 'DATABASE_POOL'];
    const names = Object.keys({ ...apiSettings.shape, ...workerSettings.shape });
    for (const name of names.filter((each) => !chosenByImage.includes(each)))
      expect(text).toContain(`${name}:`);
  });
});

describe('the container images', () => {
  it.each(Object.keys(ARROWS))('know the package %s, or its installation fails', (room) => {
    expect(recipe).toMatch(new RegExp(`^COPY (libs|apps)/${room}/package.json `, 'm'));
  });

  it('make the roles that the embedded database makes', () => {
    const script = readFileSync(join(root, 'docker/postgres/roles.sh'), 'utf8');
    const embedded = readFileSync(join(root, 'tools/embedded-postgres/roles.js'), 'utf8');
    for (const role of ['sextant_owner', 'sextant_app', 'sextant_lookup']) {
      expect(script).toContain(`create role ${role} `);
      expect(embedded).toContain(`'${role}'`);
    }
    expect(script).toContain('with inherit false, set true');
    expect(embedded).toContain('with inherit false, set true');
  });
});

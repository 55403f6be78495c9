import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ARROWS } from '../lint/arrows.js';

const root = join(import.meta.dirname, '../..');
const recipe = readFileSync(join(root, 'docker/app.Dockerfile'), 'utf8');

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

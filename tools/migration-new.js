/**
 * `npm run migration:new NAME` (kebab-case, by intent: `add-holder-portal`) writes an empty migration
 * with the next number and adds it to the list in libs/data/src/migrations/index.ts.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FIRST_TIMESTAMP = 1_763_800_000_000;
const folder = join(import.meta.dirname, '../libs/data/src/migrations');
const [name = ''] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z0-9]+)*$/.test(name)) {
  console.error('Usage: npm run migration:new NAME   (for example add-holder-portal)');
  process.exit(1);
}

const numbers = readdirSync(folder).map((file) => Number(/^(\d{4})-.*\.ts$/.exec(file)?.[1] ?? 0));
const number = Math.max(...numbers) + 1;
const file = `${String(number).padStart(4, '0')}-${name}`;
const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const className = `${words.join('')}${FIRST_TIMESTAMP + number}`;

writeFileSync(
  join(folder, `${file}.ts`),
  `import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why this is needed, in one sentence. */
export class ${className} implements MigrationInterface {
  readonly name = '${className}';

  async up(run: QueryRunner): Promise<void> {
    await run.query(\`\`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(\`\`);
  }
}
`,
);
const index = join(folder, 'index.ts');
const list = readFileSync(index, 'utf8')
  .replace(/\n\n\/\*\*/, `\nimport { ${className} } from './${file}.js';\n\n/**`)
  .replace(/\n\] as const;/, `\n  ${className},\n] as const;`);
writeFileSync(index, list);
console.log(`Write the SQL, up and down, in libs/data/src/migrations/${file}.ts.`);

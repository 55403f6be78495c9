/**
 * Asks the boundary rule about code that lies on no disk: reads `[{ file, code }, …]` as JSON from
 * standard input and prints for each the ids of the rules it breaks. For `boundaries.test.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';

const cwd = join(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd, overrideConfigFile: join(import.meta.dirname, 'boundaries.config.js') });
const probes = JSON.parse(readFileSync(0, 'utf8'));
const answers = [];
for (const { file, code } of probes) {
  const [result] = await eslint.lintText(code, { filePath: join(cwd, file) });
  answers.push(result?.messages.map((message) => message.ruleId) ?? []);
}
console.log(JSON.stringify(answers));

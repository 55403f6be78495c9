/** What a person wants to know once everything runs: where it is, and how to sign in. */

/**
 * @param {{ url: string, seconds: number, seeded: string }} facts `seeded`: what the seed program
 *   printed; its last line lists the demo people as JSON
 */
export function welcome({ url, seconds, seeded }) {
  const lines = [`Sextant is ready after ${seconds.toFixed(1)} s:  ${url}`, ''];
  const people = demoSignIns(seeded);
  if (people.length > 0) {
    lines.push('Sign in with one of these fictional people:');
    const width = Math.max(...people.map(({ email }) => email.length));
    for (const { email, password, role } of people)
      lines.push(`  ${email.padEnd(width)}  ${password}   ${role}`);
    lines.push('', `Messages to patients end in the demo outbox:  ${url}/dev/outbox`);
  }
  lines.push('Ctrl-C stops everything.');
  console.log(`\n${lines.map((line) => `   ${line}`).join('\n')}\n`);
}

/** @param {string} seeded @returns {{ email: string, password: string, role: string }[]} */
function demoSignIns(seeded) {
  const last = seeded.trim().split('\n').at(-1) ?? '';
  try {
    return JSON.parse(last).demoSignIns ?? [];
  } catch {
    return [];
  }
}

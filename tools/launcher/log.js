/**
 * One readable log of everything that runs: time, who, and the sentence. The servers write JSON
 * lines (as in production); warnings and errors stand out and keep their details.
 */
const COLORS = { dim: '\u001b[2m', red: '\u001b[31m', yellow: '\u001b[33m', off: '\u001b[0m' };
const LEVELS = /** @type {Record<number, string>} */ ({
  10: 'trace',
  20: 'debug',
  30: '',
  40: 'warning',
  50: 'ERROR',
  60: 'FATAL',
});
/** Fields that every line has, or that say the same as the sentence. */
const PLAIN_FIELDS = new Set([
  'level',
  'time',
  'pid',
  'hostname',
  'app',
  'msg',
  'err',
  'method',
  'path',
  'status',
  'ms',
]);
/** Of use when something went wrong. */
const TROUBLE_FIELDS = new Set(['requestId']);

const isColored = process.stdout.isTTY && !process.env.NO_COLOR;

/** @param {keyof typeof COLORS} color @param {string} text */
const paint = (color, text) => (isColored ? COLORS[color] + text + COLORS.off : text);

/** @param {string} who @param {string} text */
export function say(who, text) {
  console.log(`${paint('dim', clock(Date.now()))} ${paint('dim', who.padEnd(8))} ${text}`);
}

/**
 * Passes a process's output on, line by line.
 * @param {string} who
 * @param {NodeJS.ReadableStream | null} stream
 */
export function follow(who, stream) {
  let rest = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim()) say(who, readable(line));
  });
  stream?.on('end', () => rest.trim() && say(who, readable(rest)));
}

/**
 * A JSON line as a sentence; any other line as it is.
 * @param {string} line
 */
export function readable(line) {
  if (!line.startsWith('{')) return line;
  /** @type {Record<string, any>} */
  let entry;
  try {
    entry = JSON.parse(line);
  } catch {
    return line;
  }
  const level = LEVELS[entry.level] ?? String(entry.level ?? '');
  const request = entry.method
    ? `${entry.method} ${entry.path} ${entry.status} in ${entry.ms} ms`
    : undefined;
  const more = Object.entries(entry).filter(
    ([name]) => !PLAIN_FIELDS.has(name) && (entry.level >= 40 || !TROUBLE_FIELDS.has(name)),
  );
  const details = more
    .map(([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('');
  const stack = entry.err?.stack ? `\n${entry.err.stack}` : '';
  const text = `${level ? `${level}: ` : ''}${request ?? entry.msg ?? ''}${paint('dim', details)}${stack}`;
  return entry.level >= 50 ? paint('red', text) : entry.level >= 40 ? paint('yellow', text) : text;
}

/** @param {number} time */
function clock(time) {
  return new Date(time).toTimeString().slice(0, 8);
}

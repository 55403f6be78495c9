const SKIPPED = ['style', 'script', 'head', 'title'] as const;
const LINES = /^\/?(br|p|div|tr|li|ul|ol|table|hr|h[1-6]|blockquote|section|article|center|pre)$/;
/** A blockquote is also how people indent their own words: only what a mail program marks as quoted is. */
const CITES = /type\s*=\s*["']?cite|class\s*=\s*["'][^"']*quote|border-left/i;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  uuml: 'ü',
  ntilde: 'ñ',
  Aacute: 'Á',
  Eacute: 'É',
  Iacute: 'Í',
  Oacute: 'Ó',
  Uacute: 'Ú',
  Ntilde: 'Ñ',
  iquest: '¿',
  iexcl: '¡',
};

/**
 * The words of a mail that is HTML only, a line a block; what its program marks as quoted begins with ">". For words, not for
 * layout: nothing of it is ever shown as HTML. One pass, so that no mail can make it slow.
 */
export function textOfHtml(html: string): string {
  const lines: string[] = [''];
  const quotes: boolean[] = [];
  let skipped: string | undefined;
  for (const piece of html.split(/(<[^<>]*>)/)) {
    if (skipped === '--') {
      if (piece.includes('-->')) skipped = undefined;
      continue;
    }
    if (piece.startsWith('<!--')) {
      if (!piece.endsWith('-->')) skipped = '--';
      continue;
    }
    const name = piece.endsWith('>') ? /^<(\/?[a-z][a-z0-9]*)/i.exec(piece)?.[1]?.toLowerCase() : undefined;
    if (skipped !== undefined) {
      // The end of a head may be left out; a body never stands in one.
      if (name === `/${skipped}` || name === 'body') skipped = undefined;
      continue;
    }
    if (name === undefined) {
      if (!/^<[!?]/.test(piece)) lines.push((lines.pop() ?? '') + decoded(piece.replace(/\s+/g, ' ')));
      continue;
    }
    skipped = SKIPPED.find((one) => one === name);
    if (name === 'blockquote') quotes.push(CITES.test(piece));
    if (name === '/blockquote') quotes.pop();
    if (LINES.test(name)) lines.push(quotes.includes(true) ? '> ' : '');
  }
  return lines
    .filter((line, at) => line.trim() !== '' || lines[at - 1]?.trim() !== '')
    .join('\n')
    .trim();
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, ten, sixteen, name) => {
    if (typeof name === 'string') return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const code = typeof ten === 'string' ? Number(ten) : Number.parseInt(String(sixteen), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}

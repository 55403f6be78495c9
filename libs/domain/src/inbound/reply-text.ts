/** What mail programs put above the mail they quote, on one line: "From: … @", "----- Original message -----". */
const QUOTE_LINES: readonly RegExp[] = [
  /^\s*-{2,}\s*(original message|mensaje original|forwarded message|mensaje reenviado)/i,
  /^\s*-{2,}\s*(on|el)\b.{0,300}\b(wrote|escribió)\b[\s:-]*$/i,
  /^\s*(begin forwarded message|inicio del mensaje reenviado):\s*$/i,
  /^\s*\*?(from|de):\*?\s.*@/i,
  /^_{10,}\s*$/,
];
/** Outlook's block of headers names no address when it knows the name. */
const FROM_LINE = /^\s*\*?(from|de):\*?\s/i;
const NEXT_HEADER = /^\s*\*?(sent|date|to|subject|enviado|enviado el|fecha|para|asunto):\*?\s/i;

const MARKED = /^\s*>/;
const INTRODUCES = /^\s*(on|el|a las)\b/i;
const INTRODUCED = /\b(wrote|escribió)\s*:\s*$/i;
/** An introduction names a day, an hour or an address; "On that form my doctor wrote:" is the patient's own. */
const NAMES_A_MAIL = /\d|@/;
/** Gmail breaks an introduction at 78 characters, a long name and address over three lines and more. */
const MOST_INTRODUCTION_LINES = 4;
const LONG_LINE = 60;

/** A line that the mail program or the phone added, nobody's words. */
const FOOTERS: readonly RegExp[] = [
  /^\s*(sent (from|via|with|using)|enviado (desde|con)) .{0,40}\b(i?phone|ipad|android|galaxy|samsung|mobile|cell ?phone|tablet|device|pixel|gmail|outlook|yahoo|aol|hotmail|mail|icloud|t-mobile|verizon|at&t|xfinity|móvil|celular|teléfono|tableta|dispositivo|correo)\b.{0,60}$/i,
  /^\s*(get outlook for|obtener outlook para|obtén outlook para|descargar outlook para)\b.{0,80}$/i,
  /^\s*(yahoo mail|aol mail): .{0,80}$/i,
  /^\s*(virus-free|libre de virus)\b.{0,60}$/i,
];

/**
 * What the person wrote in an e-mail, without our own message around it: what stands above it, and what stands between or below
 * lines that are marked as quoted. The footer of a phone is left out; a signature stays, it may tell a new number.
 */
export function replyTextOf(mail: string): string {
  const lines = mail.normalize('NFC').replace(/\r\n?/g, '\n').split('\n');
  const starts = lines.findIndex((_, at) => isQuoteStart(lines, at));
  if (starts === -1) return withoutFooters(lines);
  const marked = lines.findIndex((line, at) => at >= starts && MARKED.test(line));
  const above = lines.slice(0, marked === starts ? introductionBefore(lines, starts) : starts);
  // Further down it is the mail before ours that is marked, and ours that is not.
  const isMarked = marked !== -1 && marked - starts <= MOST_INTRODUCTION_LINES + 1;
  const below = isMarked ? unmarked(lines.slice(marked)) : [];
  return withoutFooters([...above, '', ...below]);
}

function isQuoteStart(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (MARKED.test(line) || QUOTE_LINES.some((start) => start.test(line))) return true;
  if (FROM_LINE.test(line)) return lines.slice(at + 1, at + 4).some((next) => NEXT_HEADER.test(next));
  return isIntroduction(lines, at);
}

/** "On … wrote:", broken over lines as the mail program likes. */
function isIntroduction(lines: readonly string[], at: number): boolean {
  if (!INTRODUCES.test(lines[at] ?? '')) return false;
  let whole = '';
  for (const line of lines.slice(at, at + MOST_INTRODUCTION_LINES)) {
    // Another beginning: this one was the person's.
    if (line.trim() === '' || (whole !== '' && INTRODUCES.test(line) && NAMES_A_MAIL.test(line)))
      return false;
    whole += ` ${line}`;
    if (INTRODUCED.test(line)) return NAMES_A_MAIL.test(whole);
  }
  return false;
}

/** In a language we do not know, the lines that lead to marked ones still end with a colon and name a day or an address. */
function introductionBefore(lines: readonly string[], marked: number): number {
  let end = marked;
  while (end > 0 && lines[end - 1]?.trim() === '') end -= 1;
  if (!/:\s*$/.test(lines[end - 1] ?? '')) return marked;
  let start = end;
  while (start > 0 && end - start < MOST_INTRODUCTION_LINES && lines[start - 1]?.trim() !== '') start -= 1;
  const introduction = lines.slice(start, end).join(' ');
  return introduction.includes('@') || /\d{1,2}[:.]\d{2}/.test(introduction) ? start : marked;
}

/** Words between marked lines. What follows a long marked line at once, alone, is the end of that line, and ours. */
function unmarked(lines: readonly string[]): string[] {
  return lines.filter((line, at) => {
    const before = lines[at - 1] ?? '';
    const isBroken = MARKED.test(before) && before.length >= LONG_LINE && MARKED.test(lines[at + 1] ?? '');
    return !MARKED.test(line) && !isBroken;
  });
}

function withoutFooters(lines: readonly string[]): string {
  return lines
    .filter((line) => !FOOTERS.some((footer) => footer.test(line)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

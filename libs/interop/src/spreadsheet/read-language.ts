import { note, quoted, reading, type Reading } from '../draft/note.types.js';
import { saysNothing } from './clean-cell.js';

export const DEFAULT_LANGUAGE = 'en';

/** Names and short forms that no standard table has. */
const OTHER_NAMES: Record<string, string> = {
  e: 'en',
  eng: 'en',
  engl: 'en',
  ingles: 'en',
  s: 'es',
  sp: 'es',
  span: 'es',
  espanol: 'es',
  castellano: 'es',
  hispanic: 'es',
  vn: 'vi',
  viet: 'vi',
  mandarin: 'zh',
  cantonese: 'yue',
  cantones: 'yue',
  taiwanese: 'zh',
  cn: 'zh',
  chn: 'zh',
  ch: 'zh',
  chinese: 'zh',
  'simplified chinese': 'zh',
  'traditional chinese': 'zh-Hant',
  tagalog: 'fil',
  filipino: 'fil',
  pilipino: 'fil',
  farsi: 'fa',
  dari: 'prs',
  creole: 'ht',
  'haitian creole': 'ht',
  haitian: 'ht',
  kreyol: 'ht',
  kr: 'ko',
  jp: 'ja',
  jpn: 'ja',
  fr: 'fr',
  french: 'fr',
  ger: 'de',
  'brazilian portuguese': 'pt',
  brazilian: 'pt',
  'american sign language': 'ase',
  asl: 'ase',
  'sign language': 'ase',
  'lengua de señas': 'ase',
  'lengua de senas': 'ase',
  navajo: 'nv',
  dine: 'nv',
  hmong: 'hmn',
  mam: 'mam',
  kiche: 'quc',
  mixteco: 'mix',
  mixtec: 'mix',
  gr: 'el',
  burmese: 'my',
  cambodian: 'km',
  khmer: 'km',
  laotian: 'lo',
  ilocano: 'ilo',
  chuukese: 'chk',
  marshallese: 'mh',
  samoan: 'sm',
  hawaiian: 'haw',
  karen: 'kar',
  tigrinya: 'ti',
  oromo: 'om',
  pashto: 'ps',
  kurdish: 'ku',
};

/** The languages whose own, English, Spanish, French, Portuguese and German names are known. */
const CODES =
  `en es vi zh yue fil tl ko ja ru ar fr ht pt pl it de fa hi ur bn pa gu ta te ml mr ne so am ti om sw yo ig ha ak ps ku hy he yi el tr uk
  ro hu cs sk bg sr hr bs sq sl lt lv et fi sv no nb da nl is ga cy th lo km my id ms jv su mn ka az kk uz tg ky haw sm to mh chk ch nv hmn
  quc mam qu gn ay nah mix eu ca gl mt af zu xh st rw rn ln wo bm si dv bo dz ug ase`.split(/\s+/);

let namesOnce: Map<string, string> | undefined;

/** Made when first asked for: the runtime takes a while to name a hundred languages. */
function codesByName(): Map<string, string> {
  if (namesOnce) return namesOnce;
  namesOnce = new Map(Object.entries(OTHER_NAMES));
  for (const code of CODES) {
    for (const locale of ['en', 'es', 'fr', 'pt', 'de', code]) {
      const name = nameIn(locale, code);
      if (name && !namesOnce.has(name)) namesOnce.set(name, code);
    }
  }
  return namesOnce;
}

function nameIn(locale: string, code: string): string | undefined {
  const [known] = Intl.DisplayNames.supportedLocalesOf(locale);
  if (known === undefined) return undefined;
  const name = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(code);
  return name === undefined ? undefined : key(name);
}

function key(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A language by its name (English, Spanish or its own), code or tag, as BCP 47 without the country. Of several the
 * first is taken; a missing or unknown one becomes English with a note, so that somebody asks.
 */
export function readLanguage(text: string): Reading<string> {
  if (saysNothing(text)) {
    return reading(
      DEFAULT_LANGUAGE,
      note('LANGUAGE_MISSING', 'No language given: English until somebody asks.'),
    );
  }
  const whole = languageOf(text);
  if (whole) return reading(whole);
  const parts = [...text.split(/[/,;&+()]|\b(?:and|or|y|o|with|con)\b/iu), ...text.split(' ')].map((part) =>
    part.trim(),
  );
  const first = parts.map(languageOf).find((language) => language !== undefined);
  if (first) {
    return {
      ...reading(first, note('LANGUAGE_CHOSEN', `${quoted(text)} was read as ${englishName(first)}.`)),
      kept: text,
    };
  }
  const notes = [
    note('LANGUAGE_UNKNOWN', `${quoted(text)} is no language we know: English until somebody asks.`),
  ];
  return { value: DEFAULT_LANGUAGE, notes, kept: text };
}

function languageOf(text: string): string | undefined {
  const byName = codesByName().get(
    key(text.replace(/\b(?:only|speaking|speaker|language|solo|hablante)\b/gi, '')),
  );
  if (byName) return byName;
  if (!/^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i.test(text)) return undefined;
  try {
    const locale = new Intl.Locale(text.replaceAll('_', '-'));
    if (!CODES.includes(locale.language)) return undefined;
    return locale.script ? `${locale.language}-${locale.script}` : locale.language;
  } catch {
    return undefined;
  }
}

function englishName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}

/** Whether an interpreter is needed, when the cell says so clearly. */
export function readYesNo(text: string): boolean | undefined {
  const word = key(text);
  if (
    /^(?:y|yes|si|s|true|1|x|required|needed|needs|requires|requerido|necesario|necesita|requiere|v|ok)\b/.test(
      word,
    ) ||
    /^[✓✔☑]/u.test(text)
  )
    return true;
  if (/^(?:n|no|false|0|none|not|ninguno)\b/.test(word)) return false;
  return undefined;
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findBannedWord } from './banned-words.js';

/** What may not stand on a phone, by what it would tell, and the word that is found in it. */
const BANNED: Readonly<Record<string, readonly (readonly [text: string, word: string])[]>> = {
  'an illness': [
    ['About your cancer', 'cancer'],
    ['Su cáncer', 'cancer'],
    ['a pre-cancerous spot', 'cancerous'],
    ['tratamiento anticáncer', 'anticancer'],
    ['the tumour', 'tumour'],
    ['los tumores', 'tumores'],
    ['a neoplasm', 'neoplasm'],
    ['una neoplasia', 'neoplasia'],
    ['adenocarcinoma', 'adenocarcinoma'],
    ['osteosarcoma', 'osteosarcoma'],
    ['glioblastoma', 'glioblastoma'],
    ['childhood leukaemia', 'leukaemia'],
    ['mesothelioma', 'mesothelioma'],
    ['your lung scan', 'lung'],
    ['del páncreas', 'pancreas'],
    ['your colon.', 'colon'],
    ['colorrectal', 'colorrectal'],
  ],
  'a treatment': [
    ['after your mastectomy', 'mastectomy'],
    ['dos mastectomías', 'mastectomias'],
    ['a lumpectomy', 'lumpectomy'],
    ['prostatectomía', 'prostatectomia'],
    ['chemotherapy', 'chemotherapy'],
    ['la quimio', 'quimio'],
    ['radiotherapy', 'radiotherapy'],
    ['la radiación', 'radiacion'],
    ['su cirugía', 'cirugia'],
    ['inmunoterapia', 'inmunoterapia'],
    ['a mammogram', 'mammogram'],
    ['una mamografía', 'mamografia'],
  ],
  'a kind of clinic or doctor': [
    ['Riverside Oncology', 'oncology'],
    ['psicooncología', 'psicooncologia'],
    ['haematology desk', 'haematology'],
    ['the infusion center', 'infusion'],
    ['cuidados paliativos', 'paliativos'],
  ],
  'who pays': [
    ['Aetna called', 'aetna'],
    ['your CIGNA card', 'cigna'],
    ['Blue Cross', 'blue cross'],
    ['BlueCross BlueShield', 'bluecross'],
    ['Blue-Shield', 'blue shield'],
    ['BCBS', 'bcbs'],
    ['Humana needs this', 'humana'],
    ['HUMANA', 'humana'],
    ['Tricare', 'tricare'],
    ['UnitedHealthcare', 'unitedhealthcare'],
    ['United Healthcare', 'united healthcare'],
    ['Kaiser', 'kaiser'],
    ['Anthem', 'anthem'],
    ['Elevance', 'elevance'],
    ['Centene', 'centene'],
    ['Molina', 'molina'],
    ['Medi-Cal', 'medi cal'],
    ['your Medicaid', 'medicaid'],
    ['Medicare’s letter', 'medicare'],
    ['Oscar Health', 'oscar health'],
    ['su aseguradora', 'aseguradora'],
    ['la aseguranza', 'aseguranza'],
    ['su seguro médico', 'seguro medico'],
    ['uninsured', 'uninsured'],
  ],
};

/** Ordinary words, some of which begin or end like a banned one. */
const ORDINARY = [
  ...['anthem', 'aroma', 'abreast of it', 'a colonel', 'Colonial Street', 'diploma', 'Oklahoma', 'Tacoma'],
  ...[
    'human',
    'humane',
    'humor',
    'insulin',
    'lunge',
    'lunch',
    'medic',
    'mediate',
    'Oscar',
    'radio',
    'radius',
  ],
  ...[
    'resurgence',
    'united',
    'blue form',
    'across',
    'center',
    'care',
    'cross',
    'diagonal',
    'chemist',
    'champ',
  ],
  ...['please sign the form', 'bring the disc', 'take a photo of your card', 'the visit', 'call us'],
  ...['asegúrese de traer el disco', 'estamos seguros', 'es seguro', 'su colonia', 'la persona humana'],
  ...['ayuda humana', 'mamá', 'médica', 'medicina', 'idioma', 'toma', 'broma', 'malo', 'maleta', 'molino'],
  ...['firme el formulario', 'su cita', 'la tarjeta', 'el turno', 'pulso', 'circo', 'tumba', 'terminal'],
];
const banned = Object.values(BANNED).flat();
const ordinary = fc.array(fc.constantFrom(...ORDINARY), { maxLength: 6 }).map((words) => words.join(' '));

describe.each(Object.keys(BANNED))('of a message, what tells %s', (what) => {
  it.each(BANNED[what] ?? [])('is found: %s', (text, word) => {
    expect(findBannedWord(text)).toBe(word);
  });
});

describe('an ordinary word of a message', () => {
  it.each(ORDINARY)('is not taken for a banned one: %s', (text) => {
    expect(findBannedWord(text)).toBeUndefined();
  });

  it('is not taken for a banned one beside any other', () => {
    fc.assert(fc.property(ordinary, (text) => findBannedWord(text) === undefined));
  });
});

describe('a banned word', () => {
  it('is found among any others, in capitals, in wide letters and with a hyphen nobody sees', () => {
    const disguises: ((text: string) => string)[] = [
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => text.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
      (text) => [...text].join('\u00ad'),
    ];
    const one = fc.constantFrom(...banned);
    const disguise = fc.constantFrom(...disguises);
    fc.assert(
      fc.property(ordinary, one, disguise, ordinary, (before, [text, word], hide, after) => {
        expect(findBannedWord(`${before}, ${hide(text)}: ${after}`)).toBe(word);
      }),
    );
  });
});

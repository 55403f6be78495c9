import type { AuthorizationForm } from '@sextant/domain';
import { Paper, type PaperSize } from '../paper/paper.js';
import { dayText, KIND_WORDS } from '../paper/paper-words.js';

const WORDS = {
  en: {
    title: 'Permission to share health records',
    patient: 'Patient',
    born: 'Date of birth',
    number: 'Record number',
    what: 'What may be shared',
    who: 'Who may share it',
    whom: 'Who may receive it',
    why: 'What for',
    until: 'This permission ends',
    rights: 'Your rights',
    sign: ['Signature', 'Date', 'If signed for the patient: by what right'],
    signed: (name: string, on: string) => `Signed by ${name} on ${on}`,
  },
  es: {
    title: 'Permiso para compartir expedientes médicos',
    patient: 'Paciente',
    born: 'Fecha de nacimiento',
    number: 'Número de expediente',
    what: 'Qué se puede compartir',
    who: 'Quién lo puede compartir',
    whom: 'Quién lo puede recibir',
    why: 'Para qué',
    until: 'Este permiso termina',
    rights: 'Sus derechos',
    sign: ['Firma', 'Fecha', 'Si firma por el paciente: con qué derecho'],
    signed: (name: string, on: string) => `Firmado por ${name} el ${on}`,
  },
} as const;

/** The permission as a form to sign, or as it was signed: six elements and three statements (45 CFR 164.508(c)). */
export async function renderAuthorization(
  form: AuthorizationForm,
  from: { organization: string; madeAt: string; size?: PaperSize },
): Promise<Buffer> {
  const { language, patient, items, discloser, recipient, purpose, expiry, signature, statements } = form;
  const words = WORDS[language];
  const paper = new Paper({
    ...from,
    title: words.title,
    language,
    author: from.organization,
    footer: from.organization,
    isNumbered: true,
  });
  paper.heading(1, words.title);
  paper.facts([
    [words.patient, patient.name],
    [words.born, patient.birthOn && dayText(patient.birthOn, language)],
    [words.number, patient.mrn],
  ]);
  paper.heading(2, words.what);
  paper.list(
    items.map(({ kind, description }) =>
      [KIND_WORDS[language][kind], description].filter(Boolean).join(': '),
    ),
  );
  paper.facts([
    [words.who, placeOf(discloser)],
    [words.whom, placeOf(recipient)],
    [words.why, purpose],
    [words.until, expiry.kind === 'DAY' ? dayText(expiry.on, language) : expiry.event],
  ]);
  paper.heading(2, words.rights);
  paper.list(statements.map(({ text }) => text));
  if (signature.kind === 'SIGNED') {
    paper.text(words.signed(signature.name, dayText(signature.on, language)), { weight: 'bold' });
    if (signature.authority) paper.text(signature.authority);
  } else {
    const [sign, date, right] = words.sign;
    paper.blanks([sign, date]);
    paper.blanks([right]);
  }
  return paper.finish();
}

export function placeOf({ name, place, phone, fax }: AuthorizationForm['discloser']): string {
  return [name, place, unbroken(phone), fax && unbroken(`fax ${fax}`)].filter(Boolean).join(', ');
}

/** A number that stays on one line. */
export function unbroken(phone: string | undefined): string | undefined {
  return phone?.replaceAll(' ', '\u00a0');
}

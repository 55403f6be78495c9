import type { RequestLetter } from '@sextant/domain';
import { Paper, type PaperSize } from '../paper/paper.js';
import { dayText, KIND_WORDS } from '../paper/paper-words.js';
import { placeOf } from './authorization-sheet.js';

const WORDS = {
  en: {
    title: 'Request for records',
    reminder: 'Second request for records',
    to: 'To',
    from: 'From',
    contact: 'Questions to',
    on: 'Date',
    patient: 'Patient',
    born: 'Date of birth',
    number: 'Record number',
    what: 'Please send these records',
    by: (on: string) => `They are needed by ${on}.`,
    soon: 'The patient is getting a second opinion before a decision on treatment. Please send what you have today, even if something is still missing.',
    again: 'We asked for these records before and do not have them yet.',
    basis: 'Why you may send them',
    AUTHORIZATION: (on: string) => `The patient's signed permission of ${on} goes with this letter.`,
    RIGHT_OF_ACCESS:
      'The patient asks for these records under the right of access (45 CFR 164.524). The records are due within 30 days after you receive this letter.',
    TREATMENT:
      'This request is for treatment of the patient. No permission form is needed for that (45 CFR 164.506(c)).',
    how: 'Reports may come by fax or through your portal. For slides and discs please call us; we arrange the courier and the return.',
    none: 'If you do not have one of them, please tell us today whom to ask.',
  },
  es: {
    title: 'Solicitud de expedientes',
    reminder: 'Segunda solicitud de expedientes',
    to: 'Para',
    from: 'De',
    contact: 'Preguntas a',
    on: 'Fecha',
    patient: 'Paciente',
    born: 'Fecha de nacimiento',
    number: 'Número de expediente',
    what: 'Por favor, envíen estos expedientes',
    by: (on: string) => `Se necesitan a más tardar el ${on}.`,
    soon: 'El paciente busca una segunda opinión antes de decidir su tratamiento. Por favor, envíen hoy lo que tengan, aunque falte algo.',
    again: 'Ya pedimos estos expedientes y todavía no los tenemos.',
    basis: 'Por qué pueden enviarlos',
    AUTHORIZATION: (on: string) => `El permiso firmado por el paciente el ${on} acompaña esta carta.`,
    RIGHT_OF_ACCESS:
      'El paciente pide estos expedientes por su derecho de acceso (45 CFR 164.524). El plazo es de 30 días desde que ustedes reciben esta carta.',
    TREATMENT:
      'Esta solicitud es para el tratamiento del paciente. Para eso no hace falta un permiso (45 CFR 164.506(c)).',
    how: 'Los informes pueden llegar por fax o por su portal. Para laminillas y discos, llámenos, por favor; nos encargamos de la mensajería y de la devolución.',
    none: 'Si no tienen alguno de ellos, díganos hoy, por favor, a quién pedirlo.',
  },
} as const;

/** The letter to one holder about its records of one patient, and on what the request rests. Gives its pages too. */
export async function renderRequestLetter(
  letter: RequestLetter,
  made: { madeAt: string; size?: PaperSize },
): Promise<{ bytes: Buffer; pages: number }> {
  const { language, to, from, writtenOn, patient, items, neededOn, isReminder } = letter;
  const words = WORDS[language];
  const title = isReminder ? words.reminder : words.title;
  const paper = new Paper({
    ...made,
    title,
    language,
    author: from.name,
    footer: from.name,
    isNumbered: true,
    textSize: 11.5,
  });
  paper.heading(1, title);
  paper.facts([
    [words.to, placeOf(to)],
    [words.from, placeOf(from)],
    [words.contact, from.contactName],
    [words.on, dayText(writtenOn, language)],
  ]);
  paper.rule();
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
  if (isReminder) paper.text(words.again);
  paper.text(words.soon);
  if (neededOn) paper.text(words.by(dayText(neededOn, language)), { weight: 'bold' });
  paper.heading(2, words.basis);
  paper.text(basisText(letter));
  paper.text(words.how);
  paper.text(words.none);
  return { bytes: await paper.finish(), pages: paper.pageCount };
}

function basisText({ language, basis, authorization }: RequestLetter): string {
  const words = WORDS[language];
  if (basis !== 'AUTHORIZATION') return words[basis];
  const signedOn = authorization?.signature.kind === 'SIGNED' ? authorization.signature.on : '';
  return words.AUTHORIZATION(dayText(signedOn, language));
}

import type { FaxCover } from '@sextant/domain';
import { Paper, type PaperSize } from '../paper/paper.js';
import { dayText } from '../paper/paper-words.js';
import { placeOf } from './authorization-sheet.js';

const WORDS = {
  en: {
    title: 'Fax',
    to: 'To',
    fax: 'Fax',
    from: 'From',
    contact: 'Questions to',
    on: 'Date',
    pages: 'Pages with this one',
    reference: 'Reference',
    note: 'Confidential. It is meant for the receiver only. If it came to you by mistake, please call us and destroy it.',
  },
  es: {
    title: 'Fax',
    to: 'Para',
    fax: 'Fax',
    from: 'De',
    contact: 'Preguntas a',
    on: 'Fecha',
    pages: 'Páginas con esta',
    reference: 'Referencia',
    note: 'Confidencial. Es solo para quien lo recibe. Si le llegó por error, llámenos y destrúyalo, por favor.',
  },
} as const;

/** The cover of a fax: it lies open in a tray, so it says nothing about whom. */
export async function renderFaxCover(
  cover: FaxCover,
  from: { madeAt: string; size?: PaperSize },
): Promise<Buffer> {
  const { language, to, sentOn, pageCount, reference } = cover;
  const words = WORDS[language];
  const paper = new Paper({ ...from, title: words.title, language, author: cover.from.name, textSize: 13 });
  paper.heading(1, words.title);
  paper.rule();
  paper.facts([
    [words.to, [to.name, to.place].filter(Boolean).join(', ')],
    [words.fax, to.fax],
    [words.from, placeOf(cover.from)],
    [words.contact, cover.from.contactName],
    [words.on, dayText(sentOn, language)],
    [words.pages, String(pageCount)],
    [words.reference, reference],
  ]);
  paper.rule();
  paper.text(words.note);
  return paper.finish();
}

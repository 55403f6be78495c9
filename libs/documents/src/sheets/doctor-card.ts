import type { TellingYourDoctorCard } from '@sextant/domain';
import { Paper, type PaperSize } from '../paper/paper.js';

/** The card for telling the present doctor, in large print, with whom to call. */
export async function renderDoctorCard(
  card: TellingYourDoctorCard,
  from: { organization: string; madeAt: string; call?: readonly (string | undefined)[]; size?: PaperSize },
): Promise<Buffer> {
  const { language, title, lead, steps, after } = card;
  const { call = [], ...made } = from;
  const paper = new Paper({
    ...made,
    title,
    language,
    author: from.organization,
    footer: from.organization,
    textSize: 14,
  });
  paper.heading(1, title);
  paper.text(lead);
  for (const { heading, say } of steps) {
    paper.heading(2, heading);
    paper.text(`“${say}”`);
  }
  paper.space(10);
  paper.text(after, { weight: 'bold' });
  const whom = call.filter(Boolean).join(' · ');
  if (whom) paper.text(whom);
  return paper.finish();
}

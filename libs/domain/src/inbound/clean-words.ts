/** Longer than anybody types on a phone; the rest is cut. */
export const MOST_WORDS = 1_000;

/** What somebody wrote, as typed, but nothing that cannot be shown or stored, and not without end. '' when nothing is left. */
export function cleanWords(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, ' ')
    .trim()
    .slice(0, MOST_WORDS)
    .toWellFormed()
    .trim();
}

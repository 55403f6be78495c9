/** Two formulas for how hard a text is, small enough to read and to run while somebody types. */

export function sentencesOf(text: string): string[] {
  return text
    .split(/[.!?¿¡:\n]+(?=\s|$)|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

export function wordsIn(text: string): string[] {
  return text.match(/\p{L}+(?:['’]\p{L}+)*|\d+(?:[:.,-]\d+)*/gu) ?? [];
}

/** Flesch–Kincaid grade of an English text: the school year that reads it with ease. */
export function fleschKincaidGrade(text: string): number {
  const words = wordsIn(text);
  const syllables = words.reduce((sum, word) => sum + englishSyllables(word), 0);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Flesch–Szigriszt, read on the INFLESZ scale (Barrio-Cantalejo 2008): 55 "normal", 65 "fairly easy", 80 "very easy". */
export function inflesz(text: string): number {
  const words = wordsIn(text);
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return 206.835 - 62.3 * (syllables / words.length) - words.length / sentencesOf(text).length;
}

/** Groups of vowels, without a silent e at the end: right for nine words of ten. */
function englishSyllables(word: string): number {
  if (/^\d/.test(word)) return 1;
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$/, '');
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 0);
}

/** Vowels, where an unstressed i or u beside another vowel makes no syllable of its own. */
function spanishSyllables(word: string): number {
  if (/^\d/.test(word)) return 1;
  const plain = word.toLowerCase().replace(/(?<=[gq])u(?=[eiéí])/g, '');
  return Math.max(1, plain.match(/[iuü]?[aeoáéóíú](?:[iuy](?![aeoáéó]))?|[iuü]+|y$/g)?.length ?? 0);
}

/** In Spanish a time ends with the stop of its abbreviation, which is the one of a sentence that ends with it too. */
export function oneStop(text: string): string {
  return text.replace(/([ap]\.\s?m\.)\./g, '$1');
}

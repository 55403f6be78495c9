/** A whole number from 0 to `most` as people type it; null when the field is empty, BAD when it is no such number. */
export function wholeNumber(text: string, most: number): number | null | 'BAD' {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const value = Number(trimmed.replace(/,(?=\d{3}\b)/g, ''));
  return /^\d[\d,]*$/.test(trimmed) && value <= most ? value : 'BAD';
}

/** The number a checked field holds; null when it is empty. */
export function checkedNumber(text: string, most: number): number | null {
  const value = wholeNumber(text, most);
  return value === 'BAD' ? null : value;
}

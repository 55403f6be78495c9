/** A United States number as people write it, (312) 555-0100; any other as it stands. */
export function phoneText(value: string | null | undefined): string {
  if (!value) return '';
  const [, area, exchange, line, rest] = /^\+1(\d{3})(\d{3})(\d{4})(.*)$/.exec(value) ?? [];
  return area && exchange && line ? `(${area}) ${exchange}-${line}${rest ?? ''}` : value;
}

/** The API takes at most this many cents. */
export const MOST_CENTS = 100_000_000;

export type MoneyRead = { kind: 'EMPTY' } | { kind: 'CENTS'; cents: number } | { kind: 'NOT_MONEY' };

const DOLLARS = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/;

/**
 * Reads an amount in dollars as people type it: `1200`, `$1,200`, `1,200.5`. A comma only groups thousands, so `12,50`
 * is refused rather than read as 1250. Never through a floating-point number.
 */
export function readMoney(text: string): MoneyRead {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'EMPTY' };
  const match = DOLLARS.exec(trimmed);
  if (!match) return { kind: 'NOT_MONEY' };
  const dollars = (match[1] ?? '').replaceAll(',', '');
  const cents = Number(dollars) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return cents <= MOST_CENTS ? { kind: 'CENTS', cents } : { kind: 'NOT_MONEY' };
}

/** The amount as it stands in the input: `1200` or `1200.50`, empty when nothing is known. */
export function moneyInput(cents: number | null | undefined): string {
  if (cents === null || cents === undefined) return '';
  const rest = cents % 100;
  const dollars = Math.floor(cents / 100).toString();
  return rest === 0 ? dollars : `${dollars}.${rest.toString().padStart(2, '0')}`;
}

/** The amount as people read it, `$1,200` or `$1,200.50`; US dollars in every language. */
export function moneyText(cents: number): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100);
}

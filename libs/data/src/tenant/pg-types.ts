import pg from 'pg';

const DATE = 1082;
const TIMESTAMPTZ = 1184;
const INT8 = 20;

/** '2026-11-22 19:00:00.12+00' as PostgreSQL prints it in UTC → '2026-11-22T19:00:00.120Z', the domain's instant. */
export function instantFromPg(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text);
  if (!match) throw new Error('A timestamp came back that is not in UTC; the session time zone must be UTC.');
  return `${match[1]}T${match[2]}.${(match[3] ?? '').padEnd(3, '0').slice(0, 3)}Z`;
}

/** Days and instants stay text as the domain writes them; a JavaScript Date would lose or shift them. */
export const PG_TYPES = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
    if (oid === DATE) return (value: string) => value;
    if (oid === TIMESTAMPTZ) return instantFromPg;
    if (oid === INT8) return Number;
    return pg.types.getTypeParser(oid, format) as (value: string) => unknown;
  },
};

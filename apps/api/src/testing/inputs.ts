import fc from 'fast-check';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLInputType,
} from 'graphql';

/** Ids of things that exist, ours and another organization's, so that generated input gets past the front door. */
export type KnownIds = readonly string[];

const NASTY_TEXTS = [
  '',
  ' ',
  "'; drop table person; --",
  '{{7*7}}',
  '<script>alert(1)</script>',
  '\u202egnp.exe',
  'Ñandú 🦙 𝒳',
  'a\u0007b',
  'a\r\nSet-Cookie: sid=x',
  '\u{10ffff}',
  'ﬁ'.repeat(50),
  'x'.repeat(4_001),
  'x'.repeat(20_000),
  '../../etc/passwd',
  '=HYPERLINK("http://evil.test")',
  '99999999999999999999',
  '-1',
  'null',
  '__proto__',
  '25:99',
  '09:30',
  '(212) 555-0123',
  '+99 999',
  'America/New_York',
  'Mars/Base',
  'en',
];
const DAYS = ['2026-11-22', '2026-12-24', '1900-01-01', '0001-01-01', '9999-12-31', '2024-02-29'];
const BAD = ['', 'x', '2026-02-30', '2026-13-01', '22.11.2026', '2026-11-22T00:00:00Z'];
const INTS = [0, 1, -1, 2, 5, 6, 23, 100, 2_147_483_647, -2_147_483_648];

/** Input for a type of the schema: mostly of the right form and beyond its limits, sometimes not even that. */
export function inputFor(type: GraphQLInputType, ids: KnownIds): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return rarely(inputFor(type.ofType, ids), [null, 5, 'x', [], {}]);
  if (isListType(type)) return fc.array(inputFor(type.ofType, ids), { maxLength: 4 });
  if (isEnumType(type))
    return rarely(fc.constantFrom(...type.getValues().map(({ name }) => name)), ['NOTHING', '']);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    if (type.isOneOf) {
      // Nearly always exactly one, as it must be; sometimes two or none.
      const one = fc
        .constantFrom(...fields)
        .chain(({ name, type: inner }) => inputFor(inner, ids).map((value) => ({ [name]: value })));
      return fc.oneof(
        { weight: 20, arbitrary: one },
        { weight: 1, arbitrary: fc.tuple(one, one).map(([a, b]) => ({ ...a, ...b })) },
      );
    }
    const required = fields.filter(({ type: inner }) => isNonNullType(inner)).map(({ name }) => name);
    const shape = Object.fromEntries(fields.map(({ name, type: inner }) => [name, inputFor(inner, ids)]));
    return fc.record(shape, { requiredKeys: required });
  }
  if (!isScalarType(type)) return fc.constant(null);
  return scalarFor(type.name, ids);
}

function scalarFor(name: string, ids: KnownIds): fc.Arbitrary<unknown> {
  switch (name) {
    case 'UUID':
      return rarely(fc.oneof(fc.constantFrom(...ids), fc.uuid()), [
        '',
        'x',
        '00000000-0000-0000-0000-000000000000',
      ]);
    case 'Date':
      return rarely(fc.oneof(fc.constantFrom(...DAYS), days()), BAD);
    case 'DateTime':
      return rarely(fc.constantFrom('2026-11-22T15:00:00Z', '9999-12-31T23:59:59.999Z'), BAD);
    case 'EmailAddress':
      return rarely(fc.constantFrom('a@b.test', 'ñ@hospital.test', `${'x'.repeat(60)}@b.test`), BAD);
    case 'Int':
      return rarely(fc.oneof(fc.constantFrom(...INTS), fc.integer()), [1.5, 3_000_000_000, 'x']);
    case 'Boolean':
      return rarely(fc.boolean(), ['true', 1]);
    default:
      return fc.oneof(
        fc.constantFrom(...NASTY_TEXTS),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 20 }),
      );
  }
}

function days(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('1900-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
}

function rarely(usual: fc.Arbitrary<unknown>, odd: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
}

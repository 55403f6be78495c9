import { isUuid, parseEmail } from '@sextant/data';
import { isDateOn, isInstantAt } from '@sextant/domain';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A scalar that is text on both sides: what comes in is checked (and may be tidied), what goes out is not changed. */
function textScalar(
  name: string,
  description: string,
  parse: (text: string) => string | undefined,
): GraphQLScalarType {
  const check = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    if (parsed === undefined)
      throw new GraphQLError(`Not ${description}.`, { extensions: { code: 'BAD_USER_INPUT' } });
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    description: `Text: ${description}.`,
    serialize: String,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const SCALARS = {
  DateTime: textScalar('DateTime', 'an instant in UTC like 2026-11-22T15:00:00Z', (text) =>
    isInstantAt(text) ? text : undefined,
  ),
  Date: textScalar('Date', 'a day that exists, like 2026-11-22', (text) =>
    isDateOn(text) ? text : undefined,
  ),
  UUID: textScalar('UUID', 'a UUID', (text) => {
    const id = text.toLowerCase();
    return isUuid(id) ? id : undefined;
  }),
  EmailAddress: textScalar('EmailAddress', 'an e-mail address like name@hospital.org', (text) =>
    parseEmail(text) ? text.trim() : undefined,
  ),
};

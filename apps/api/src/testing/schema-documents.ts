import { typeDefs } from '@sextant/contract';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';

export const SCHEMA = buildSchema(typeDefs);

export type RootKind = 'query' | 'mutation';

export interface RootOperation {
  name: string;
  kind: RootKind;
  field: GraphQLField<unknown, unknown>;
  /** A document that calls it with all its arguments as variables and asks for what needs no argument. */
  document: string;
}

/** Every root field of the schema. */
export const ROOT_OPERATIONS: readonly RootOperation[] = (['query', 'mutation'] as const).flatMap((kind) => {
  const type = kind === 'query' ? SCHEMA.getQueryType() : SCHEMA.getMutationType();
  return Object.values(type?.getFields() ?? {}).map((field) => ({
    name: field.name,
    kind,
    field,
    document: documentOf(kind, field),
  }));
});

function documentOf(kind: RootKind, field: GraphQLField<unknown, unknown>): string {
  const variables = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const values = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const type = getNamedType(field.type);
  const inner = isCompositeType(type) ? ` { __typename ${isObjectType(type) ? leavesOf(type) : ''} }` : '';
  return `${kind}${variables && ` (${variables})`} { ${field.name}${values && `(${values})`}${inner} }`;
}

function leavesOf(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields());
  return fields
    .filter((field) => field.args.length === 0 && isLeafType(getNamedType(field.type)))
    .map(({ name }) => name)
    .join(' ');
}

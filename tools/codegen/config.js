/**
 * What is generated from `libs/contract/schema/*.graphql`, the one truth of the API:
 *
 * - libs/contract/src/generated/types.ts       the types the server's resolvers answer with
 * - apps/web/src/gql/                          one typed document for each operation of the web app
 */

/** As JSON carries them; the server's scalars validate. */
const SCALARS = {
  DateTime: 'string',
  Date: 'string',
  UUID: 'string',
  EmailAddress: 'string',
  PhoneNumber: 'string',
  JSON: 'unknown',
};

const TYPES = {
  scalars: SCALARS,
  strictScalars: true,
  enumsAsTypes: true,
  useTypeImports: true,
  maybeValue: 'T | null',
};

/** @type {import('@graphql-codegen/plugin-helpers').Types.Config} */
export const codegenConfig = {
  schema: 'libs/contract/schema/*.graphql',
  silent: true,
  generates: {
    'libs/contract/src/generated/types.ts': {
      plugins: ['typescript'],
      config: { ...TYPES, avoidOptionals: { field: true }, inputMaybeValue: 'T | null | undefined' },
    },
    'apps/web/src/gql/': {
      preset: 'client',
      documents: ['apps/web/src/**/*.graphql.ts'],
      config: { ...TYPES, documentMode: 'string' },
      // The hashes: in production the server answers only these operations.
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
    },
  },
  ignoreNoDocuments: true,
};

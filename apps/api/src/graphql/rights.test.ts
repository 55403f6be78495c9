import { describe, expect, it } from '@jest/globals';
import { typeDefs } from '@sextant/contract';
import { permissionFor, RIGHTS } from '@sextant/identity';
import { buildSchema } from 'graphql';

const schema = buildSchema(typeDefs);
const rootFields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.keys(type?.getFields() ?? {}),
);
const NAVIGATOR = { roles: ['NAVIGATOR'] as const, mustEnrollSecondFactor: false };

describe('the table of rights', () => {
  it('has a row for every root field of the schema and for nothing that is none', () => {
    const named = Object.keys(RIGHTS).filter((operation) => !operation.includes(' '));
    expect(named.sort()).toEqual(rootFields.sort());
  });

  it('allows nothing it does not name, not even what every object has', () => {
    for (const operation of ['dropEverything', 'toString', '__proto__', 'constructor', '']) {
      expect(permissionFor(operation, NAVIGATOR)).toBe('FORBIDDEN');
      expect(permissionFor(operation, undefined)).toBe('SIGN_IN_FIRST');
    }
  });

  it('gives nobody without a role anything but their own sign-in', () => {
    const nobody = { roles: [], mustEnrollSecondFactor: false };
    const allowed = rootFields.filter((field) => permissionFor(field, nobody) === 'ALLOWED');
    expect(allowed.sort()).toEqual([
      'acceptInvitation',
      'confirmSecondFactor',
      'enrollSecondFactor',
      'invitation',
      'me',
      'requestPasswordReset',
      'resetPassword',
      'setLanguage',
      'signIn',
      'signOut',
      'verifySecondFactor',
    ]);
  });
});

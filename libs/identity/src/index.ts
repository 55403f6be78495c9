export * from './absences/absences.js';
export { normalizedEmail } from './credentials/email.js';
export { hashPassword, PASSWORD_MAX, PASSWORD_MIN } from './credentials/password.js';
export { SecretBox } from './credentials/secret-box.js';
export type { Enrollment } from './credentials/second-factor.js';
export * from './identity-deps.js';
export * from './organization/agreements.js';
export * from './organization/create-organization.js';
export * from './organization/organization.js';
export * from './people/add-person.js';
export * from './people/change-person.js';
export * from './people/people.js';
export type { Person } from './people/people.sql.js';
export * from './people/problem.js';
export * from './people/reset-second-factor.js';
export * from './people/set-password.js';
export * from './rights/rights.js';
export { DeviceMarks } from './sessions/device.js';
export * from './sessions/find-session.js';
export * from './sessions/second-factor.js';
export {
  signIn,
  signOut,
  type SignInRefusalCode,
  type SignInRequest,
  type SignInResult,
} from './sessions/sign-in.js';

/** The API's schema as text and as types, and the operations that production answers. All generated. */
export type * from './generated/types.js';
export { typeDefs } from './generated/type-defs.js';
export { ALLOWED_OPERATIONS } from './generated/allowed-operations.js';
export type * from './live.js';

export * from './fake-messenger.js';
export * from './ledger-fixture.js';

/** Runs before each test file: the time zone is UTC everywhere, and decorators find Reflect. */
import 'reflect-metadata';

if (new Date(0).getTimezoneOffset() !== 0) {
  throw new Error('Tests run in UTC: start them by `npm run test:unit`, `test:int` or with TZ=UTC.');
}

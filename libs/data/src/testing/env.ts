/** URL of a superuser of the test cluster; `npm run test:int` sets it. */
export function testClusterUrl(): string {
  const url = process.env.SEXTANT_TEST_PG_URL;
  if (!url) throw new Error('SEXTANT_TEST_PG_URL is not set: start integration tests by `npm run test:int`.');
  return url;
}

/** After the integration tests: what `global-setup.js` started is stopped and removed. */
export default async function globalTeardown() {
  const { sextantTestServices: stops = [] } =
    /** @type {{ sextantTestServices?: (() => Promise<void>)[] }} */ (globalThis);
  await Promise.all(stops.map((stop) => stop()));
}

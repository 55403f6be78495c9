/* Sets the color scheme before the first paint; a file of its own because the page allows no inline script. */
(function () {
  function stored() {
    try {
      return globalThis.localStorage.getItem('sextant.color-scheme');
    } catch {
      return null;
    }
  }
  var wanted = stored();
  var isDark =
    wanted === 'dark' ||
    (wanted !== 'light' && globalThis.matchMedia('(prefers-color-scheme: dark)').matches);
  globalThis.document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
})();

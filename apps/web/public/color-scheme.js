/* Sets the color scheme before the first paint; a file of its own because the page allows no inline script. */
(function () {
  var wanted = null;
  try {
    wanted = localStorage.getItem('sextant.color-scheme');
  } catch (error) {
    wanted = null;
  }
  var isDark = wanted === 'dark' || (wanted !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
})();

import { gzipSync } from 'node:zlib';

/**
 * Prints what the first page load costs (the entry and all it imports statically, gzipped) and
 * fails the build above the limits: a slow first page is a defect like any other.
 *
 * @param {{ scriptLimitKb: number, styleLimitKb: number }} budget
 * @returns {import('vite').Plugin}
 */
export function firstLoadBudget({ scriptLimitKb, styleLimitKb }) {
  return {
    name: 'sextant:first-load-budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      /** @type {Set<string>} */
      const scripts = new Set();
      /** @type {Set<string>} */
      const styles = new Set();
      /** @param {string} fileName */
      const visit = (fileName) => {
        const chunk = bundle[fileName];
        if (chunk?.type !== 'chunk' || scripts.has(fileName)) return;
        scripts.add(fileName);
        chunk.viteMetadata?.importedCss.forEach((style) => styles.add(style));
        chunk.imports.forEach(visit);
      };
      Object.values(bundle).forEach((file) => {
        if (file.type === 'chunk' && file.isEntry) visit(file.fileName);
      });
      /** @param {Set<string>} names */
      const sizeKb = (names) =>
        [...names].reduce((sum, name) => {
          const file = bundle[name];
          const source = file?.type === 'chunk' ? file.code : (file?.source ?? '');
          return sum + gzipSync(source, { level: 9 }).byteLength / 1000;
        }, 0);
      const script = sizeKb(scripts);
      const style = sizeKb(styles);
      this.info(
        `first load: ${script.toFixed(1)} kB of script in ${scripts.size} files, ${style.toFixed(1)} kB of style (gzip)`,
      );
      if (script > scriptLimitKb)
        this.error(`First-load script: ${script.toFixed(1)} kB, over ${scriptLimitKb}.`);
      if (style > styleLimitKb) this.error(`First-load style: ${style.toFixed(1)} kB, over ${styleLimitKb}.`);
    },
  };
}

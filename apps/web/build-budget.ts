import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

interface Budget {
  scriptLimitKb: number;
  styleLimitKb: number;
}

/**
 * Prints what the first page load costs (the entry and all it imports statically, gzipped) and
 * fails the build above the limits: a slow first page is a defect like any other.
 */
export function firstLoadBudget({ scriptLimitKb, styleLimitKb }: Budget): Plugin {
  return {
    name: 'sextant:first-load-budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      const files = new Set<string>();
      const styles = new Set<string>();
      const visit = (fileName: string): void => {
        const chunk = bundle[fileName];
        if (chunk?.type !== 'chunk' || files.has(fileName)) return;
        files.add(fileName);
        chunk.viteMetadata?.importedCss.forEach((style) => styles.add(style));
        chunk.imports.forEach(visit);
      };
      Object.values(bundle).forEach((file) => {
        if (file.type === 'chunk' && file.isEntry) visit(file.fileName);
      });
      const sizeKb = (names: Set<string>): number =>
        [...names].reduce((sum, name) => {
          const file = bundle[name];
          const source = file?.type === 'chunk' ? file.code : (file?.source ?? '');
          return sum + gzipSync(source, { level: 9 }).byteLength / 1000;
        }, 0);
      const script = sizeKb(files);
      const style = sizeKb(styles);
      this.info(
        `first load: ${script.toFixed(1)} kB of script in ${files.size} files, ${style.toFixed(1)} kB of style (gzip)`,
      );
      if (script > scriptLimitKb)
        this.error(`First-load script is ${script.toFixed(1)} kB, over ${scriptLimitKb}.`);
      if (style > styleLimitKb)
        this.error(`First-load style is ${style.toFixed(1)} kB, over ${styleLimitKb}.`);
    },
  };
}

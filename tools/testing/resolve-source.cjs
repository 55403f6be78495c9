/**
 * Jest resolver: our sources import each other as './x.js' (as Node will see them),
 * while on disk lies x.ts or x.tsx. Only our own files are treated so; packages keep
 * their own resolution.
 */
const { existsSync } = require('node:fs');
const { resolve } = require('node:path');

module.exports = function resolveSource(request, options) {
  const isOurs = !options.basedir.includes('node_modules');
  if (isOurs && /^\.{1,2}\/.*\.js$/.test(request)) {
    const stem = resolve(options.basedir, request.slice(0, -'.js'.length));
    for (const extension of ['.ts', '.tsx']) {
      if (existsSync(stem + extension)) return stem + extension;
    }
  }
  return options.defaultResolver(request, options);
};

/** What Node needs to run our TypeScript without a build: our packages resolve to their sources. */
export const SOURCE_FLAGS = [
  '--conditions=@sextant/source',
  '--import',
  '@swc-node/register/esm-register',
  '--enable-source-maps',
  '--disable-warning=ExperimentalWarning',
  '--disable-warning=DEP0205',
];

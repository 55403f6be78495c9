/**
 * Our own rules, as selectors of ESLint's `no-restricted-syntax`. That rule is one list per file,
 * later lists replace earlier ones: so lists are put together here and used whole.
 */

/** @typedef {{ selector: string, message: string }} Ban */

/** @type {Ban[]} */
export const EVERYWHERE = [
  {
    selector: 'TSEnumDeclaration',
    message: 'Use a union of UPPER_CASE strings: the same type as in the API schema.',
  },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: the same word everywhere.' },
];

/** @type {Ban[]} */
export const INJECTED_TIME = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is passed in: use the Clock.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'Time is passed in: use the Clock.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time is passed in: use the Clock.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Time is passed in: use the Clock.',
  },
];

/** @type {Ban[]} */
export const PARSED_ENVIRONMENT = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'The environment is parsed once, in env.ts.',
  },
];

/** @type {Ban[]} */
export const TENANT_WRAPPER_ONLY = [
  {
    selector: 'CallExpression[callee.property.name=/^(getRepository|createQueryRunner)$/]',
    message:
      'Only libs/data touches a connection: go through its tenant wrapper, or rows of another organization leak.',
  },
  {
    selector: "NewExpression[callee.name='Pool'], NewExpression[callee.property.name='Pool']",
    message: 'Only libs/data makes connections: there is one pool.',
  },
];

/** @type {Ban[]} */
export const HONEST_TESTS = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/]',
    message: 'No skipped or singled-out tests: delete it or make it pass.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'No skipped or singled-out tests.',
  },
];

/** @param {Ban[][]} lists @returns {{ 'no-restricted-syntax': ['error', ...Ban[]] }} */
export function ban(...lists) {
  return { 'no-restricted-syntax': ['error', ...lists.flat()] };
}

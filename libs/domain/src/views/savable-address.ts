/** The filters of the lists. None of them takes what somebody typed to find a patient. */
const FILTERS: Record<string, readonly string[]> = {
  '/today': ['scope', 'step', 'language', 'navigatorId'],
  '/caseload': ['scope', 'view', 'step', 'language', 'navigatorId', 'sort', 'order'],
  '/cases': [
    'step',
    'metric',
    'from',
    'to',
    'navigatorId',
    'isUnassigned',
    'cancerType',
    'status',
    'headline',
    'sort',
    'order',
  ],
};
const MAX_ADDRESS = 500;

/**
 * Whether an address may be kept and shared as a view: a list's path with its known filters, nothing else. Patients'
 * names do not get into addresses, and no address leads out of the product.
 */
export function isSavableAddress(address: string): boolean {
  if (address.length > MAX_ADDRESS || !address.isWellFormed()) return false;
  const [path = '', search = '', ...more] = address.split('?');
  const known = FILTERS[path];
  if (!Object.hasOwn(FILTERS, path) || !known || more.length > 0 || search.includes('#')) return false;
  return search === '' || search.split('&').every((part) => isFilter(part, known));
}

/** Values of our own lists, ids and days; a type of cancer may be words. */
function isFilter(part: string, known: readonly string[]): boolean {
  const [key = '', value = ''] = part.split('=');
  if (!known.includes(key)) return false;
  return key === 'cancerType' ? /^[\w%+.,:()'-]{1,300}$/.test(value) : /^[\w%.-]{1,64}$/.test(value);
}

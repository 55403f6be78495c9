/** More organizations than ever send at once from one worker. A job may name one that does not exist. */
const MOST_KEPT = 1_000;

/**
 * Makes a value when an organization is first asked for, and keeps those of the organizations asked for last. One that was
 * forgotten is made anew: whoever still uses the old one ends with it.
 */
export function perOrganization<Value>(
  make: (orgId: string) => Value,
  mostKept = MOST_KEPT,
): (orgId: string) => Value {
  const made = new Map<string, Value>();
  return (orgId) => {
    const value = made.get(orgId) ?? make(orgId);
    // A map remembers the order of its keys: the first is the one nobody asked for the longest.
    made.delete(orgId);
    made.set(orgId, value);
    const [oldest] = made.keys();
    if (made.size > mostKept && oldest !== undefined) made.delete(oldest);
    return value;
  };
}

/**
 * Client-made ids of what a form sends: the same content keeps its id, so that trying again after a lost connection
 * is answered with the first result instead of doing it twice; changed content is another mutation.
 */
export function createMutationIds(
  makeId: () => string = () => crypto.randomUUID(),
): (content: unknown) => string {
  const ids = new Map<string, string>();
  return (content) => {
    const key = JSON.stringify(content);
    const id = ids.get(key) ?? makeId();
    ids.set(key, id);
    return id;
  };
}

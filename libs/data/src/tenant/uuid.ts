const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether the text is a UUID in the form PostgreSQL prints: the only one that may stand in a SET LOCAL. */
export function isUuid(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text);
}

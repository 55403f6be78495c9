import type { EntitySchema } from 'typeorm';

/** What TypeORM knows of our tables; the schema test compares it with the migrated database. */
export const ENTITIES: readonly EntitySchema[] = [];

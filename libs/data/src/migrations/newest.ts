import { MIGRATIONS } from './index.js';

/** The migration this program needs the database to have. Newer ones may have come: an older program still runs. */
export const NEWEST_MIGRATION = MIGRATIONS.map((Migration) => new Migration().name).at(-1) ?? '';

import { Foundations1763800000001 } from './0001-foundations.js';

/**
 * Every migration, in order, by name: a glob would find nothing inside a bundled server. Add yours at its number;
 * the class name (and `name`) ends in 1763800000000 + number. Never edit one that is merged.
 */
export const MIGRATIONS = [Foundations1763800000001] as const;

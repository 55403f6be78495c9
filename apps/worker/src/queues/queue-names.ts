/** Configuration key of the workers' connections: they wait for Redis, the relay's do not. */
export const CONSUMER = 'consumer';

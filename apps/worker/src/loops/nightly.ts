import type { Services } from '../services.js';

export async function reevaluateAllBoards(_services: Services): Promise<void> {}

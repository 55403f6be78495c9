import type { HandOver } from '@sextant/identity';

export const handOver: HandOver = async () => 0;

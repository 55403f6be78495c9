import { QueryClient } from '@tanstack/react-query';
import { RequestFailed } from './request-failed.js';

/** Facts stay fresh for 20 seconds; only a lost connection or a fault of the server is tried again, twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 20_000,
        gcTime: 10 * 60_000,
        retry: (count, error) =>
          count < 2 &&
          error instanceof RequestFailed &&
          (error.kind === 'OFFLINE' || error.kind === 'SERVER'),
      },
      mutations: { retry: false },
    },
  });
}

import { QueryClient } from '@tanstack/react-query'
import { isRefused } from './refused.ts'

/** What the console has asked and been answered. Only what nobody answered is asked again by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, error) => isRefused(error, 'UNREACHABLE', 'UNAVAILABLE') && count < 2,
    },
    // Without a line a deed fails at once; it is never kept back and done later, when nobody looks any more.
    mutations: { retry: false, networkMode: 'always' },
  },
})

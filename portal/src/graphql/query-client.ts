import { QueryClient } from '@tanstack/react-query'
import { isRefused } from './refused.ts'

/** What has been read so far. Only a broken line is tried again by itself; an answer is an answer. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && isRefused(error, 'UNREACHABLE', 'UNAVAILABLE'),
    },
    mutations: { networkMode: 'always' },
  },
})

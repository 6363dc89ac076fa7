import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { ReadPaperDocument } from '../gql/graphql.ts'
import { ask } from '../providers/ask.ts'
import { chosenLanguage } from '../providers/language.ts'
import { Refused } from '../providers/refused.ts'

const twoMinutes = 120_000

/** Fetches what a short-lived link of ours leads to. @throws Refused when the file is not there or still scanned */
export async function fetchLinked(url: string, signal?: AbortSignal): Promise<Blob> {
  // The link may name another host than the one the console was opened by; the file is here.
  const { pathname, search } = new URL(url)
  const headers = { 'accept-language': chosenLanguage() }
  const response = await fetch(pathname + search, { signal, headers, credentials: 'same-origin' })
  if (response.ok) return response.blob()
  const { message, extensions } = (await response.json()) as { message: string; extensions: { code: string } }
  throw new Refused(message, extensions.code, extensions)
}

/** The bytes of a paper, kept for a while: every fetch is written down as somebody having looked at it. */
export const usePaperBytes = (attachment: string): UseQueryResult<Blob, Refused> =>
  useQuery<Blob, Refused>({
    queryKey: ['paper', attachment],
    queryFn: async ({ signal }) => {
      const { downloadAttachment } = await ask(ReadPaperDocument, { input: { attachment } }, { signal })
      return fetchLinked(downloadAttachment.url, signal)
    },
    staleTime: 'static',
    gcTime: twoMinutes,
  })

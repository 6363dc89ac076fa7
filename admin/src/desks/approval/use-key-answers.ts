import { useQueries, useQueryClient } from '@tanstack/react-query'
import type { Answers } from '../../answers/condition.ts'
import type { Question } from '../../answers/form.ts'
import { AnswerFormDocument, type ServiceKind } from '../../gql/graphql.ts'
import { ask, withRemedies } from '../../providers/ask.ts'
import { send } from '../../providers/send.ts'
import { useSignedIn } from '../../session/session.ts'
import { keyAnswersQuery, keyQuestions } from './key-questions.ts'
import type { DecidableFile } from './use-inbox.ts'

/** The key questions of a file’s service, with its answers. */
export interface KeyAnswers {
  questions: readonly Question[]
  answers: Answers
}

interface Answered {
  submissions: { nodes: { id: string; answers: Answers | null }[] }
}

/** The key answers of all files in an inbox, by file: one question to the API for each service there is. */
export function useKeyAnswers(files: readonly DecidableFile[]): ReadonlyMap<string, KeyAnswers> {
  const queryClient = useQueryClient()
  const { rights } = useSignedIn()
  const read = async (service: ServiceKind, type: string, ids: string[]): Promise<[string, KeyAnswers][]> => {
    const { form } = await queryClient.fetchQuery({
      queryKey: ['form', service],
      queryFn: async () => (await ask(AnswerFormDocument, { kind: service })).service,
      staleTime: 'static',
    })
    const questions = keyQuestions(form).filter(({ key }) => rights.mayRead(type, key))
    if (questions.length === 0) return []
    const { submissions } = await withRemedies(() => send<Answered>(keyAnswersQuery(type, questions), { ids }))
    return submissions.nodes.map(({ id, answers }) => [id, { questions, answers: answers ?? {} }])
  }
  return useQueries({
    queries: typesOf(files).map(({ service, type, ids }) => ({
      queryKey: ['key-answers', type, ids],
      queryFn: () => read(service, type, ids),
    })),
    combine: (results) => new Map(results.flatMap(({ data }) => data ?? [])),
  })
}

function typesOf(files: readonly DecidableFile[]) {
  const answered = files.flatMap(({ id, service, answers }) =>
    answers ? [{ id, service, type: answers.__typename }] : [],
  )
  return Object.entries(Object.groupBy(answered, ({ type }) => type)).map(([type, group]) => ({
    type,
    service: group![0]!.service,
    ids: group!.map(({ id }) => id),
  }))
}

import { beforeEach, expect, test, vi } from 'vitest'
import { withRemedies } from './ask.ts'
import { answerPrompt, prompt } from './prompts.ts'
import { isRefused, Refused } from './refused.ts'

const refusing = (code: string, times: number) => {
  let left = times
  return vi.fn(async () => {
    if (left-- > 0) throw new Refused('', code)
    return 'done'
  })
}

beforeEach(() => {
  answerPrompt('SIGN_IN', false)
  answerPrompt('STEP_UP', false)
})

test.each([
  ['STEP_UP_REQUIRED', 'STEP_UP'],
  ['UNAUTHENTICATED', 'SIGN_IN'],
] as const)('%s asks the person, and then runs again', async (code, kind) => {
  const run = refusing(code, 1)
  const answer = withRemedies(run)
  await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(1))
  answerPrompt(kind, true)
  expect(await answer).toBe('done')
  expect(run).toHaveBeenCalledTimes(2)
})

test('whoever gives up is told what was refused', async () => {
  const answer = withRemedies(refusing('STEP_UP_REQUIRED', 1))
  const told = expect(answer).rejects.toSatisfy((error) => isRefused(error, 'STEP_UP_REQUIRED'))
  await Promise.resolve().then(() => answerPrompt('STEP_UP', false))
  await told
})

test('what no dialog helps against is handed on at once', async () => {
  const run = refusing('FORBIDDEN', 1)
  await expect(withRemedies(run)).rejects.toSatisfy((error) => isRefused(error, 'FORBIDDEN'))
  expect(run).toHaveBeenCalledTimes(1)
})

test('all who need the same wait for one dialog', async () => {
  const [first, second] = [prompt('SIGN_IN'), prompt('SIGN_IN')]
  answerPrompt('SIGN_IN', true)
  expect(await Promise.all([first, second])).toEqual([true, true])
})

import { useText } from '../language/words.ts'
import { Facts } from '../ui/facts.tsx'
import type { Answers } from './draft/condition.ts'
import { type AskedQuestion, isAsked, type Question } from './draft/form.ts'
import { useFillWords } from './fill-words.ts'
import { formatAnswer } from './questions/kinds.ts'
import { useWording } from './questions/use-wording.ts'

/** The answer to a question as it stands, to be read only. */
export function GivenAnswer({ question, value }: { question: Question; value: unknown }) {
  const text = useText()
  if (!question.questions.length) return <GivenAnswers questions={[question]} answers={{ [question.key]: value }} />
  return ((value ?? []) as Answers[]).map((row, place) => (
    <section key={place}>
      <h2>
        {text(question.label)} {place + 1}
      </h2>
      <GivenAnswers questions={question.questions} answers={row} />
    </section>
  ))
}

/** Answers that belong together, as names and what they are. */
export function GivenAnswers({ questions, answers }: { questions: readonly AskedQuestion[]; answers: Answers }) {
  const say = useFillWords()
  const text = useText()
  const wording = useWording(questions, answers)
  const asked = questions.filter((question) => isAsked(question, answers))
  return (
    <Facts
      facts={asked.map((question) => [
        text(question.label),
        formatAnswer(question, answers[question.key], wording) || say('unanswered'),
      ])}
    />
  )
}

import { RateServiceDocument, type RespondentInput, type ServiceElement } from '../../gql/graphql.ts'
import { useDo } from '../../graphql/ask.ts'
import { Field } from '../../ui/field.tsx'
import { SentForm } from '../../ui/sent-form.tsx'
import { useSentForm } from '../../ui/use-sent-form.ts'
import { ElementScore } from './element-score.tsx'
import { useElementWords } from './element-words.ts'
import { useRatingWords } from './rating-words.ts'
import { nobody, Respondent, type RespondentValues } from './respondent.tsx'
import { SkipRating } from './skip-rating.tsx'

const elements: readonly ServiceElement[] = [
  'REQUIREMENTS',
  'PROCEDURE',
  'TIME',
  'COST',
  'PRODUCT',
  'COMPETENCE',
  'CONDUCT',
  'COMPLAINTS',
  'FACILITIES',
]
const longestComment = 1000

/** What stands on the form: a score for each element, words, and bands. */
export type RatingValues = Record<ServiceElement, string> & RespondentValues & { comment: string }

const empty = {
  ...Object.fromEntries(elements.map((element) => [element, ''])),
  ...nobody,
  comment: '',
} as RatingValues

/** The nine questions, then what one would like to add, then a few bands about oneself. */
export function RatingForm({ submission, onDone }: { submission: string; onDone: () => void }) {
  const say = useRatingWords()
  const ask = useElementWords()
  const rate = useDo(RateServiceDocument)
  const form = useSentForm<RatingValues>(empty, async (values) => {
    await rate.mutateAsync({ input: { submission, ...judgementIn(values) } })
    onDone()
  })
  const tooLong = (value: string) => value.length <= longestComment || say('commentLong', { most: longestComment })
  return (
    <SentForm form={form} button={say('send')} beside={<SkipRating submission={submission} />}>
      {elements.map((element, place) => (
        <ElementScore
          key={element}
          element={element}
          place={place + 1}
          {...form.field(element)}
          input={form.input(element, { required: say('choose', { question: ask(element) }) })}
        />
      ))}
      <Field label={say('comment')} hint={say('commentHint')} optional {...form.field('comment')}>
        <textarea rows={4} {...form.input('comment', { validate: tooLong })} />
      </Field>
      <Respondent form={form} />
    </SentForm>
  )
}

function judgementIn({ comment, sex, age, education, work, ...given }: RatingValues) {
  const scores = elements.map((element) => ({ element, score: Number(given[element]) }))
  const bands = Object.entries({ sex, age, education, work }).filter(([, band]) => band)
  return { scores, comment, respondent: Object.fromEntries(bands) as RespondentInput }
}

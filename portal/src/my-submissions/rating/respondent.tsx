import { Field } from '../../ui/field.tsx'
import type { SentForm } from '../../ui/use-sent-form.ts'
import { useRatingWords } from './rating-words.ts'
import type { RatingValues } from './rating-form.tsx'

const bands = {
  sex: ['FEMALE', 'MALE'],
  age: ['BELOW_25', 'FROM_25', 'FROM_35', 'FROM_45', 'FROM_55'],
  education: ['PRIMARY', 'SECONDARY', 'DIPLOMA', 'BACHELOR', 'POSTGRADUATE'],
  work: ['STUDENT', 'CIVIL_SERVANT', 'ARMED_FORCES_OR_POLICE', 'EMPLOYEE', 'SELF_EMPLOYED', 'OTHER'],
} as const

/** What is asked of the person, in bands; all of it may be left out. */
export type RespondentValues = Record<keyof typeof bands, string>

/** Nothing told of oneself. */
export const nobody: RespondentValues = { sex: '', age: '', education: '', work: '' }

/** A few bands that tell for whom the service works well; nobody has to answer. */
export function Respondent({ form }: { form: SentForm<RatingValues> }) {
  const say = useRatingWords()
  return (
    <>
      <h2>{say('about')}</h2>
      <p>{say('aboutNote')}</p>
      {Object.entries(bands).map(([name, values]) => {
        const band = name as keyof typeof bands
        return (
          <Field key={band} label={say(band)} {...form.field(band)}>
            <select {...form.input(band)}>
              <option value="">{say('unsaid')}</option>
              {values.map((value) => (
                <option key={value} value={value}>
                  {say(value)}
                </option>
              ))}
            </select>
          </Field>
        )
      })}
    </>
  )
}

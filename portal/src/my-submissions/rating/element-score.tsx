import type { ServiceElement } from '../../gql/graphql.ts'
import { FieldGroup } from '../../ui/field-group.tsx'
import styles from './rating.module.css'
import { useElementWords } from './element-words.ts'

/** One of the nine questions. */
export interface ElementScoreProps {
  element: ServiceElement
  /** Where it stands among the nine, from 1. */
  place: number
  id: string
  error: string | undefined
  /** What each radio button needs of the form. */
  input: object
}

const scores = [1, 2, 3, 4] as const

/** A question on how the service was, with its four answers as large as a thumb. */
export function ElementScore({ element, place, id, error, input }: ElementScoreProps) {
  const say = useElementWords()
  return (
    <FieldGroup label={`${place}. ${say(element)}`} error={error}>
      <div className={styles.scores}>
        {scores.map((score) => (
          <label key={score} className={styles.score}>
            <input {...input} type="radio" value={score} id={score === 1 ? id : undefined} />
            <span>{say(`${element}${score}`)}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

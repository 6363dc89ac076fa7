import { Field } from '../ui/field.tsx'
import { useCheckWords } from './check-words.ts'
import styles from './check.module.css'

/** Takes the PDF somebody holds. Choosing the same one again checks it again. */
export function FileChoice({ onChoose }: { onChoose: (file: File) => void }) {
  const say = useCheckWords()
  return (
    <section className={styles.way}>
      <h2>{say('byFile')}</h2>
      <Field label={say('file')} hint={say('fileText')}>
        <input
          type="file"
          accept="application/pdf,.pdf"
          onClick={(event) => (event.currentTarget.value = '')}
          onChange={({ target: { files } }) => files?.[0] && onChoose(files[0])}
        />
      </Field>
    </section>
  )
}

import { Button } from '../ui/button.tsx'
import styles from './account.module.css'
import { useAuthenticatorWords } from './authenticator-words.ts'

/** The codes for when the phone is lost; shown until the person says they kept them. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const say = useAuthenticatorWords()
  return (
    <>
      <h2>{say('codes')}</h2>
      <p>{say('codesHelp')}</p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button loudness="main" onClick={onKept}>
        {say('codesDone')}
      </Button>
    </>
  )
}

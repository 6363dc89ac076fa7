import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { LookUp } from '../ui/look-up.tsx'
import { isRefused } from '../graphql/refused.ts'
import { Page } from '../ui/page.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { checkCode } from './check-code.ts'
import { checkFile } from './check-file.ts'
import { useCheckWords } from './check-words.ts'
import styles from './check.module.css'
import { codeIn } from './code-in.ts'
import { FileChoice } from './file-choice.tsx'
import { Result } from './result.tsx'
import { Scan } from './scan.tsx'
import type { Verdict } from './verdict.ts'

/** What somebody holds: a code they typed or came with, what a QR code says, or the file itself. */
type Held = { code: string } | { scanned: string } | { file: File }

async function judge(held: Held): Promise<Verdict> {
  if ('file' in held) return checkFile(held.file)
  const code = 'code' in held ? held.code : codeIn(held.scanned)
  return code ? checkCode(code) : { judged: 'NOT_OURS' }
}

/** Three ways to check a document, and what came of it. */
export function CheckPage({ code }: { code?: string }) {
  const say = useCheckWords()
  const { mutate: check, data, error, isPending } = useMutation<Verdict, Error, Held>({ mutationFn: judge })
  useEffect(() => {
    if (code) check({ code })
  }, [code, check])
  return (
    <Page title={say('title')} lead={say('lead')}>
      <div role="status">{isPending ? <p>{say('checking')}</p> : data && <Result verdict={data} />}</div>
      {!isRefused(error, 'BAD_USER_INPUT') && <Refusal error={error} />}
      <section className={styles.way}>
        <h2>{say('byCode')}</h2>
        <LookUp
          label={say('code')}
          hint={say('codeHint')}
          button={say('check')}
          typed={code}
          whenEmpty={say('empty')}
          error={error}
          busy={isPending}
          onLookUp={(typed) => check({ code: typed })}
        />
      </section>
      <Scan onSeen={(scanned) => check({ scanned })} />
      <FileChoice onChoose={(file) => check({ file })} />
    </Page>
  )
}

import { DownloadPaperDocument, type PaperGivenFragment, RemovePaperDocument } from '../../gql/graphql.ts'
import { useDo } from '../../graphql/ask.ts'
import { useLanguage } from '../../language/words.ts'
import { Button } from '../../ui/button.tsx'
import { formatSize } from '../../ui/formats.ts'
import { Notice } from '../../ui/notice.tsx'
import { Refusal } from '../../ui/refusal.tsx'
import { usePapersWords } from './papers-words.ts'
import styles from './papers.module.css'
import { type Paper, paperId } from './use-papers.ts'

/** The file that was handed in: to look at, or to take out again while that is possible. */
export function GivenPaper({ paper: { open, asked }, given }: { paper: Paper; given: PaperGivenFragment }) {
  const say = usePapersWords()
  const language = useLanguage()
  const remove = useDo(RemovePaperDocument)
  const see = useSee(given.id)
  const { fileName, file } = given
  // Its buttons go with the file: the focus stays with the paper.
  const stay = () => document.getElementById(paperId(asked.key))?.focus()
  const takeOut = () => remove.mutate({ input: { attachment: given.id } }, { onSuccess: stay })
  return (
    <>
      <div className={styles.given}>
        <p className={styles.file}>
          {fileName} <span className={styles.help}>{formatSize(file.size, language)}</span>
        </p>
        {file.state === 'CLEAN' && (
          <Button loudness="quiet" busy={see.busy} onClick={see.open} aria-label={`${say('see')}: ${fileName}`}>
            {say('see')}
          </Button>
        )}
        {open && (
          <Button
            loudness="quiet"
            busy={remove.isPending}
            onClick={takeOut}
            aria-label={`${say('remove')}: ${fileName}`}
          >
            {say('remove')}
          </Button>
        )}
      </div>
      {file.state === 'REJECTED' && (
        <Notice tone="bad">
          <p>{say(file.reason ?? 'MALWARE')}</p>
        </Notice>
      )}
      <Refusal error={remove.error ?? see.error} />
    </>
  )
}

/** A paper of one's own, by a link that works for a few minutes and only here. */
function useSee(attachment: string) {
  const link = useDo(DownloadPaperDocument)
  const open = () =>
    link.mutate(
      { input: { attachment } },
      {
        onSuccess: ({ downloadAttachment }) => {
          const { pathname, search } = new URL(downloadAttachment.url)
          location.assign(pathname + search)
        },
      },
    )
  return { open, busy: link.isPending, error: link.error }
}

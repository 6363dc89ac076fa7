import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { ServicesDocument, type ServiceKind } from '../../gql/graphql.ts'
import { useAsk } from '../../graphql/ask.ts'
import { useText } from '../../language/words.ts'
import { serviceAddress } from '../../service-address.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Outcome } from './guide.ts'
import { useGuideWords } from './guide-words.ts'
import styles from './guide.module.css'

/** Where the guide ends: the service, or who else takes care of it and what LIKE-U may do besides. */
export function GuideOutcome({ outcome: { service, note, elsewhere, site } }: { outcome: Outcome }) {
  const say = useGuideWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {say(elsewhere ? 'not' : 'yours')}
      </h2>
      {service && !elsewhere && <Found kind={service} main />}
      {note && (
        <Notice tone="warn">
          <p>{say(note)}</p>
          {site && (
            <p>
              <a href={`https://${site}`} rel="noreferrer">
                {say('open', { site })}
              </a>
            </p>
          )}
        </Notice>
      )}
      {service && elsewhere && (
        <>
          <h3>{say('related')}</h3>
          <Found kind={service} />
        </>
      )}
      <p>
        {say('help')} <Link href="/bantuan">{say('contact')}</Link>
      </p>
    </>
  )
}

function Found({ kind, main = false }: { kind: ServiceKind; main?: boolean }) {
  const say = useGuideWords()
  const text = useText()
  const { data } = useAsk(ServicesDocument, {})
  const service = data?.services.find((one) => one.kind === kind)
  if (!service) return <Loading lines={3} />
  return (
    <div className={styles.found}>
      <h3>{text(service.title)}</h3>
      <p>{text(service.summary)}</p>
      <ButtonLink href={serviceAddress(kind)} loudness={main ? 'main' : 'plain'}>
        {say('more')}
      </ButtonLink>
    </div>
  )
}

import { useState } from 'react'
import { Link } from 'wouter'
import { MyAccountDocument, type MyAccountQuery } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { useLanguage } from '../language/words.ts'
import { signOut } from '../session/sign-out.ts'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { formatDay } from '../ui/formats.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useAccountWords } from './account-words.ts'
import { Changeable } from './changeable.tsx'

/** The account of the person who asks, as it is kept. */
export type Account = NonNullable<MyAccountQuery['me']>

/** The account at a glance, each part with the way to change it. */
export function AccountPage() {
  const say = useAccountWords()
  const { data, error } = useAsk(MyAccountDocument, {})
  const [refusal, setRefusal] = useState<unknown>()
  return (
    <Page title={say('title')}>
      <Refusal error={data ? undefined : error} />
      {data?.me ? <AccountFacts account={data.me} /> : !error && <Loading />}
      <p>
        <Link href="/akun/data-saya">{say('myData')}</Link>
        <br />
        {say('myDataHelp')}
      </p>
      <Refusal error={refusal} />
      <Button onClick={() => void signOut().catch(setRefusal)}>{say('signOut')}</Button>
    </Page>
  )
}

function AccountFacts({ account }: { account: Account }) {
  const say = useAccountWords()
  const language = useLanguage()
  const day = (moment: string | null | undefined) => (moment ? formatDay(moment, language) : '–')
  const change = (value: string, href: string, what: string) => <Changeable value={value} href={href} what={what} />
  return (
    <Facts
      facts={[
        [say('name'), change(account.name, '/akun/profil', say('name'))],
        [say('username'), account.username],
        [say('email'), change(account.email ?? say('noEmail'), '/akun/email', say('email'))],
        [say('phone'), change(account.phone ?? say('noPhone'), '/akun/whatsapp', say('phone'))],
        [say('channel'), change(say(account.channel), '/akun/profil', say('channel'))],
        [say('language'), change(say(account.language), '/akun/profil', say('language'))],
        [
          say('password'),
          change(say('passwordSince', { day: day(account.passwordChangedAt) }), '/akun/kata-sandi', say('password')),
        ],
        [
          say('authenticator'),
          change(
            account.totpEnrolledAt
              ? say('authenticatorOn', { day: day(account.totpEnrolledAt) })
              : say('authenticatorOff'),
            '/akun/autentikator',
            say('authenticator'),
          ),
        ],
        [say('devices'), <Link href="/akun/perangkat">{say('devicesHelp')}</Link>],
        [say('terms'), say('termsAccepted', { version: account.termsVersion ?? 0, day: day(account.termsAcceptedAt) })],
      ]}
    />
  )
}

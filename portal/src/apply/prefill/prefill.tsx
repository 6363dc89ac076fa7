import { useState } from 'react'
import { words } from '../../language/words.ts'
import { useKnownPerson } from '../../session/use-known-person.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { isCorrection } from '../draft/draft-submission.ts'
import type { FormPage } from '../draft/form.ts'
import type { Draft } from '../draft/use-draft.ts'
import { type Offer, offerFor } from './offer.ts'
import { useEarlier } from './use-earlier.ts'

const useSay = words(
  'prefill',
  {
    earlier: 'Anda pernah mengisi bagian ini pada pengajuan {{number}}.',
    account: 'Nama dan kontak ini sudah ada di akun Anda.',
    elsewhere: 'Data diri ini sudah ada di akun dan pengajuan Anda {{number}}.',
    take: 'Pakai isian itu',
    takenEarlier: 'Diisi dari pengajuan {{number}}. Periksa apakah masih benar.',
    takenElsewhere: 'Diisi dari akun dan pengajuan {{number}}. Periksa apakah masih benar.',
    takenAccount: 'Diisi dari akun Anda. Periksa apakah sudah benar.',
    clear: 'Kosongkan lagi',
  },
  {
    earlier: 'You filled in this part before, in submission {{number}}.',
    account: 'This name and contact are in your account.',
    elsewhere: 'These personal details are in your account and your submission {{number}}.',
    take: 'Use those answers',
    takenEarlier: 'Filled in from submission {{number}}. Check whether it is still right.',
    takenElsewhere: 'Filled in from your account and submission {{number}}. Check whether it is still right.',
    takenAccount: 'Filled in from your account. Check whether it is right.',
    clear: 'Clear it again',
  },
)

const takenFrom = { earlier: 'takenEarlier', elsewhere: 'takenElsewhere', account: 'takenAccount' } as const

/** Offers what is known already for a page; takes it over with one press, and out again with another. */
export function Prefill({ draft, page }: { draft: Draft; page: FormPage }) {
  const say = useSay()
  const me = useKnownPerson()
  const earlier = useEarlier(draft)
  const [taken, setTaken] = useState<Offer>()
  if (isCorrection(draft.submission)) return null
  const own = me?.id === draft.submission.owner.id ? me : undefined
  const fill = (offer: Offer, clear: boolean) => {
    for (const [key, value] of Object.entries(offer.answers)) draft.change(key, clear ? null : value)
    setTaken(clear ? undefined : offer)
  }
  if (taken)
    return (
      <Notice tone="good">
        <p>{say(takenFrom[taken.from], { number: taken.number ?? '' })}</p>
        <Button onClick={() => fill(taken, true)}>{say('clear')}</Button>
      </Notice>
    )
  const offer = offerFor(draft.form, page, draft.answers, { me: own, earlier })
  if (!offer) return null
  return (
    <Notice>
      <p>{say(offer.from, { number: offer.number ?? '' })}</p>
      <Button onClick={() => fill(offer, false)}>{say('take')}</Button>
    </Notice>
  )
}

import { words } from '../language/words.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'

const useSay = words(
  'not-found',
  {
    title: 'Halaman tidak ditemukan',
    lead: 'Alamat ini tidak ada di LIKE-U. Periksa apakah tautannya lengkap, atau mulai dari daftar layanan.',
    services: 'Lihat layanan',
  },
  {
    title: 'Page not found',
    lead: 'LIKE-U has no such address. Check whether the link is complete, or start from the list of services.',
    services: 'See the services',
  },
)

/** For an address that leads nowhere. */
export function NotFound() {
  const say = useSay()
  return (
    <Page title={say('title')} lead={say('lead')}>
      <ButtonLink href="/" loudness="main">
        {say('services')}
      </ButtonLink>
    </Page>
  )
}

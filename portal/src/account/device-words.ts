import { words } from '../language/words.ts'

/** What is said about the devices that are signed in. */
export const useDeviceWords = words(
  'devices',
  {
    title: 'Perangkat yang masuk',
    lead: 'Di perangkat ini akun Anda sedang masuk. Keluarkan perangkat yang tidak Anda kenal, lalu ganti kata sandi.',
    unknown: 'Peramban lain',
    on: '{{browser}} di {{system}}',
    here: 'Perangkat ini',
    seen: 'Terakhir dipakai {{at}}',
    since: 'Masuk sejak {{at}}, dari alamat jaringan {{address}}',
    end: 'Keluarkan',
    endOthers: 'Keluarkan semua perangkat lain',
    ended_one: 'Satu perangkat sudah dikeluarkan.',
    ended_other: '{{count}} perangkat sudah dikeluarkan.',
  },
  {
    title: 'Devices signed in',
    lead: 'Your account is signed in on these devices. Sign out any you do not know, then change your password.',
    unknown: 'Another browser',
    on: '{{browser}} on {{system}}',
    here: 'This device',
    seen: 'Last used {{at}}',
    since: 'Signed in since {{at}}, from network address {{address}}',
    end: 'Sign out',
    endOthers: 'Sign out all other devices',
    ended_one: 'One device was signed out.',
    ended_other: '{{count}} devices were signed out.',
  },
)

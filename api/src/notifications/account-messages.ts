import { User } from '../accounts/user.ts'
import type { AccountMessage, AccountMessageJob } from '../accounts/account-message.ts'
import type { JobHandler } from '../foundation/jobs/job-runner.ts'
import { open } from '../foundation/secret-box.ts'
import type { Transact, Work } from '../foundation/work.ts'
import { sayMoment } from './moment.ts'
import { notify } from './notify.ts'
import type { Recipient } from './recipient.ts'

/** Where the link of a message leads; the secret follows after `#`, which browsers keep to themselves. */
const pages: Partial<Record<AccountMessage, string>> = {
  ACTIVATION: '/aktivasi',
  ACCOUNT_EXISTS: '/atur-sandi',
  INVITATION: '/atur-sandi',
  VISITOR_INVITATION: '/atur-sandi',
  PASSWORD_RESET: '/atur-sandi',
  EMAIL_CHANGE: '/ubah-email',
}

/** Words what accounts have to tell, and sends it. */
export const sendAccountMessage =
  (transact: Transact): JobHandler<'account-message'> =>
  (job, { id }) =>
    transact((work) => tell(work, job, id))

async function tell(work: Work, job: AccountMessageJob, cause: string): Promise<void> {
  if (job.user && !(await work.em.count(User, { id: job.user }))) return
  const secret = job.token && open(work.settings.secret, 'message', job.token)
  await notify(work, {
    cause,
    template: job.kind,
    params: {
      link: linkOf(work, job.kind, secret),
      code: secret ?? '',
      date: sayMoment(new Date(job.at), job.language),
    },
    user: job.user,
    to: job.to ? addressOf(open(work.settings.secret, 'message', job.to)) : undefined,
    language: job.language,
  })
}

function linkOf(work: Work, kind: AccountMessage, secret: string | undefined): string {
  const { publicUrl } = work.settings
  if (secret) return `${publicUrl}${pages[kind] ?? ''}#token=${secret}`
  return `${publicUrl}${kind === 'REGISTRATION_TAKEN' ? '/daftar' : '/masuk'}`
}

const addressOf = (address: string): Recipient => (address.includes('@') ? { email: address } : { phone: address })

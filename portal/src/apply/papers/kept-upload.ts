import { dropFromDevice, keepOnDevice, keptOnDevice } from '../../session/kept-on-device.ts'
import type { Ticket } from '../../uploads/send-file.ts'

/** A file that was chosen and has not arrived yet, and the leave to bring it once that was given. */
export interface KeptUpload {
  file: File
  ticket?: Ticket
}

/** Where the file for one requirement waits on this device. */
export interface UploadPlace {
  account: string
  submission: string
  requirement: string
}

const nameOf = ({ submission, requirement }: UploadPlace) => `paper/${submission}/${requirement}`

/** Keeps a file on this device until it has arrived, so that leaving the page loses nothing. */
export const keepUpload = (place: UploadPlace, upload: KeptUpload): Promise<void> =>
  keepOnDevice(place.account, nameOf(place), upload)

/** The file that still waits here, if any. */
export const findKeptUpload = (place: UploadPlace): Promise<KeptUpload | undefined> =>
  keptOnDevice<KeptUpload>(place.account, nameOf(place))

/** Takes it off the device: it has arrived, or nobody wants it to. */
export const dropKeptUpload = (place: UploadPlace): Promise<void> => dropFromDevice(place.account, nameOf(place))

/** Acts as the one who brings the file for a requirement; told whether no other tab is at it already. */
export async function asBringer(place: UploadPlace, act: (isOnly: boolean) => Promise<void>): Promise<void> {
  // Without a secure connection there are no locks, and then nothing but care.
  if (!('locks' in navigator)) return act(true)
  await navigator.locks.request(`like-u/${nameOf(place)}`, { ifAvailable: true }, (lock) => act(Boolean(lock)))
}

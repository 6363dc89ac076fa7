import { clear, createStore, del, get, set, type UseStore } from 'idb-keyval'

let store: UseStore | undefined

/** Opened when first needed; a browser that keeps nothing on the device is no reason to stop working. */
const onDevice = async <T>(act: (opened: UseStore) => Promise<T>): Promise<T | undefined> => {
  try {
    return await act((store ??= createStore('like-u', 'kept')))
  } catch {
    return undefined
  }
}

/** Keeps something of this account on the device until it is dropped or everything is forgotten. */
export const keepOnDevice = (account: string, name: string, value: unknown): Promise<void> =>
  onDevice((opened) => set([account, name], value, opened))

/** What this account kept under that name on this device. */
export const keptOnDevice = <T>(account: string, name: string): Promise<T | undefined> =>
  onDevice((opened) => get<T>([account, name], opened))

/** Takes it off the device. */
export const dropFromDevice = (account: string, name: string): Promise<void> =>
  onDevice((opened) => del([account, name], opened))

/** Takes everything off the device: for signing out. */
export const forgetOnDevice = (): Promise<void> => onDevice((opened) => clear(opened))

/** Where the form of a submission is filled in: a page of the portal, open to the counter that began it. */
export const formAddress = (submission: string): string => `/laporan/${submission}/isi`

/** Where anybody who knows the number sees how far a submission has come. */
export const trackingAddress = (number: string): string => `/lacak?nomor=${encodeURIComponent(number)}`

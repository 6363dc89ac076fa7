/** What the codes on our separator sheet say. */
export const separatorText = 'LIKE-U:PEMISAH'

/** What barcodes on separator sheets say: ours, ours in an alphabet without a colon (Code 39), and the usual patch sheet. */
const said = new Set([separatorText, separatorText.replace(':', ' '), 'PATCHT'])

/** Whether a code stands on a sheet that is only there to end a letter. */
export const isSeparator = (code: string): boolean => said.has(code.trim().toUpperCase())

/** What the code on a separator sheet says. */
export const separatorText = 'LIKE-U:PEMISAH'

/** A Friday morning in Purwakarta, on which the samples' letters are fresh and their studies lie ahead. */
export const storyDay = '2026-11-20T10:00:00+07:00'

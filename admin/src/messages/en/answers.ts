/** Answers of a submission, written out. */
export const answers = {
  yes: 'Yes',
  no: 'No',
  none: 'Not answered',
  personal: {
    GENERAL: 'General personal data',
    SPECIFIC: 'Specific personal data',
  },
}

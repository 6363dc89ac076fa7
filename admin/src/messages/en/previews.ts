/** What people will get, shown before it is sent. */
export const previews = {
  letter: 'Draft of the letter',
  look_at_letter: 'Look at the draft letter',
  message: 'Message to the applicant',
  by_email: 'The applicant gets this email:',
  at_counter: 'The applicant has neither email nor WhatsApp number; the counter tells them this:',
  by_whatsapp: 'The applicant gets this WhatsApp message:',
}

/** What people will get, shown before it is sent. */
export const previews = {
  message: 'Message to the applicant',
  by_email: 'The applicant gets this email:',
  by_whatsapp: 'The applicant gets this WhatsApp message:',
}

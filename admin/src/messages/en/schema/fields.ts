/** Fields whose name alone does not tell enough. */
export const field = {
  classification: 'Classification code',
  createdAt: 'Made',
  delegateId: 'Stand-in',
  delegate: 'Stand-in',
  division: 'Bidang',
  divisionId: 'Bidang',
  dueOn: 'Due',
  id: 'Identifier',
  nip: 'NIP',
  officialId: 'Official',
  owner: 'Applicant',
  phone: 'WhatsApp number',
  submittedAt: 'Filed',
  totpEnrolledAt: 'Authenticator app since',
  whatsApp: 'WhatsApp text',
}

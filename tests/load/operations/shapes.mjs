// PostGraphile's answers in the words of LIKE-U's, so that they can be compared.

export const moment = (value) => value && new Date(value).toISOString()

/** PostGraphile calls an id `rowId`. */
export const withId = ({ rowId, ...rest }) => ({ id: rowId, ...rest })

export const submissionOf = ({ owner, division, submittedAt, ...rest }) => ({
  ...withId(rest),
  submittedAt: moment(submittedAt),
  ...(owner ? { owner: withId(owner) } : {}),
  ...(division ? { division: withId(division) } : {}),
})

/** A page of submissions; the total where it was asked for. */
export const submissionsOf = ({ submissions: { nodes, ...rest } }) => ({
  submissions: { nodes: nodes.map(submissionOf), ...rest },
})

/** What PostGraphile is asked for a submission in a list. */
export const peerNode =
  'rowId number service status subject submittedAt owner { rowId name } division { rowId code name }'

/** The same of LIKE-U. */
export const node = 'id number service status subject submittedAt owner { id name } division { id code name }'

/** Words of the small parts pages are made of. */
export const ui = {
  loading: 'Loading …',
  again: 'Try again',
  broken: 'Something on this page went wrong',
  reference: 'Code for the service desk: %{reference}',
  overdue_days: '1 day late |||| %{smart_count} days late',
  due_today: 'Today',
  days_left: '1 day left |||| %{smart_count} days left',
  conflict: 'Somebody else has changed this record',
  conflict_help: 'What you typed is not saved. Compare, then load what is kept now, or change yours and save again.',
  take_theirs: 'Load what is kept',
  what: 'Field',
  theirs: 'Kept now',
  mine: 'Yours',
}

/** Files on their way to LIKE-U. */
export const uploads = {
  progress: 'Progress of the upload',
  arrived: '%{arrived} of %{size} have arrived',
  go_on: 'Continue',
  stop: 'Cancel the upload',
  done: 'The file has arrived.',
}

/** Looking at papers. */
export const papers = {
  toolbar: 'Tools for looking at the paper',
  pages: 'Pages of the paper',
  thumbnails: 'Small pages',
  previous_page: 'Page before',
  next_page: 'Next page',
  page: 'Page',
  page_of_paper: 'Page %{page} of %{count}: %{name}',
  go_to_page: 'To page %{page}',
  smaller: 'Smaller (−)',
  larger: 'Larger (+)',
  fit: 'Fit to width (0)',
  turn: 'Turn (R)',
  broken: 'This paper cannot be opened. Mark it “unreadable” if the applicant should send it again.',
  scanning: 'This paper is still being scanned for viruses. Wait a moment; the page loads it by itself.',
  infected: 'This paper was refused by the virus scan and cannot be opened. Ask the applicant for another one.',
}

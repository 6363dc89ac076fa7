/** The frame around every page. */
export const layout = {
  agency: 'Bakesbangpol of Kabupaten Purwakarta',
  menu: 'Main menu',
  open_menu: 'Open menu',
  skip: 'Skip to the page',
  other_language: 'Ganti ke Bahasa Indonesia',
  light: 'Light look',
  dark: 'Dark look',
  account: 'Account: %{name}',
  keyboard: 'Keyboard shortcuts',
  key: {
    help: 'This help sheet',
    search: 'Search',
    home: 'To the start',
    next: 'To the next button or input',
    open: 'Open a link or press a button',
    close: 'Close a dialog or menu',
  },
  home: 'Welcome',
  home_help: 'Choose your work from the menu.',
  not_found: 'Page not found',
  not_found_help: 'There is no such page, or it is not for your role.',
}

/** Where menus of the page are drawn: within its content, so that whoever goes from landmark to landmark finds them there. */
export const pageContent = (): HTMLElement => document.getElementById('content') ?? document.body

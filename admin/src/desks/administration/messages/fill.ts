// What would be put into a message, so that its wording can be read as people will read it.
const examples: Record<'id' | 'en', Record<string, string>> = {
  id: {
    name: 'Rani Kusumawardani',
    firstName: 'Rani',
    number: 'PNL-2026-000123',
    link: 'https://like-u.example/…',
    code: '123456',
    service: 'Pelaporan Izin Penelitian',
    reason: '(alasan)',
    list: '• Proposal kegiatan: (catatan)',
    date: '21 November 2026',
    days: '7',
    document: 'Surat Pengantar Izin Penelitian',
  },
  en: {
    name: 'Rani Kusumawardani',
    firstName: 'Rani',
    number: 'PNL-2026-000123',
    link: 'https://like-u.example/…',
    code: '123456',
    service: 'Research Permit',
    reason: '(reason)',
    list: '• Proposal: (note)',
    date: '21 November 2026',
    days: '7',
    document: 'Letter of Introduction for Research',
  },
}

/** A wording with the examples in their places; what has no example stays, so that a slip of the pen is seen. */
export const fill = (wording: string, language: 'id' | 'en'): string =>
  wording.replaceAll(/\{\{(\w+)\}\}/g, (mark, name: string) => examples[language][name] ?? mark)

export declare const tools: Readonly<
  Record<
    'chromium' | 'mutool' | 'pdfinfo' | 'pdfsig' | 'pdftotext' | 'pdftoppm' | 'qpdf' | 'openssl' | 'pgbouncer',
    string
  >
>
export declare const hasTool: (name: keyof typeof tools) => boolean
export declare const missingTools: () => (keyof typeof tools)[]

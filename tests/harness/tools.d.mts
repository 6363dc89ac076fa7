export declare const tools: Readonly<
  Record<'chromium' | 'pdfsig' | 'pdftotext' | 'pdftoppm' | 'qpdf' | 'openssl' | 'pgbouncer', string>
>
export declare const hasTool: (name: keyof typeof tools) => boolean
export declare const missingTools: () => (keyof typeof tools)[]

import UploadIcon from '@mui/icons-material/UploadFileOutlined'
import { Box, Button, Link, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { RequestOldFileDocument, RequestOldRegisterDocument } from '../../../gql/graphql.ts'
import { ask } from '../../../providers/ask.ts'
import { hiddenInput } from '../../../uploads/hidden-input.ts'
import { UploadProgress } from '../../../uploads/upload-progress.tsx'
import type { OldImport } from './import-page.tsx'
import { type FileQueue, useFileQueue } from './use-file-queue.ts'

/** A machine without a spreadsheet program does not know what a workbook is; its content is looked at anyway. */
const mediaTypes = {
  register: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  paper: 'application/pdf',
} as const

const announced = ({ name, size }: File, id: string, kind: keyof typeof mediaTypes) => ({
  input: { import: id, fileName: name, size, mediaType: mediaTypes[kind] },
})

/** Brings the register and the PDFs of an import; the template is at hand. */
export function BringOldFiles({ id, register, files }: Pick<OldImport, 'id' | 'register'> & { files: number }) {
  const translate = useTranslate()
  const registers = useFileQueue(async (file) => {
    const { requestLegacyRegisterUpload } = await ask(RequestOldRegisterDocument, announced(file, id, 'register'))
    return requestLegacyRegisterUpload
  })
  const papers = useFileQueue(async (file) => {
    const { requestLegacyFileUpload } = await ask(RequestOldFileDocument, announced(file, id, 'paper'))
    return requestLegacyFileUpload
  })
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Part
        said={translate(register ? 'legacy.register_there' : 'legacy.register_needed')}
        label={translate(register ? 'legacy.bring_other_register' : 'legacy.bring_register')}
        accept=".xlsx"
        queue={registers}
      />
      <Link href="/daftar-arsip-lama.xlsx" download>
        {translate('legacy.template')}
      </Link>
      <Part
        said={translate('legacy.file_count', { smart_count: files })}
        label={translate('legacy.bring_files')}
        accept="application/pdf"
        multiple
        queue={papers}
      />
    </Box>
  )
}

function Part(props: { said: string; label: string; accept: string; multiple?: boolean; queue: FileQueue }) {
  const translate = useTranslate()
  const { said, label, accept, multiple, queue } = props
  return (
    <Box>
      <Typography sx={{ mb: 1 }}>{said}</Typography>
      {!queue.busy && (
        <Button component="label" variant="outlined" startIcon={<UploadIcon />} role={undefined}>
          {label}
          <input type="file" multiple={multiple} accept={accept} onChange={queue.choose} style={hiddenInput} />
        </Button>
      )}
      {queue.left > 0 && (
        <Typography role="status">{translate('legacy.files_to_go', { smart_count: queue.left })}</Typography>
      )}
      <UploadProgress {...queue} />
    </Box>
  )
}

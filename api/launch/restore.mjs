// `npm run restore -- <folder or s3://bucket/prefix>`: brings a backup back to an empty installation and proves it.
import { envFile } from './env-file.mjs'
import { nodeFlags } from './node-flags.mjs'
import { prepare } from './prepare.mjs'
import { handOver } from './run.mjs'

await prepare()
handOver([...nodeFlags, ...envFile(), 'api/dist/restore-backup.js', ...process.argv.slice(2)])

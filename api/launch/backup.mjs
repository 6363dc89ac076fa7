// `npm run backup -- <folder or s3://bucket/prefix>`: one backup, while LIKE-U runs or stands still.
import { envFile } from './env-file.mjs'
import { nodeFlags } from './node-flags.mjs'
import { prepare } from './prepare.mjs'
import { handOver } from './run.mjs'

await prepare()
handOver([...nodeFlags, ...envFile(), 'api/dist/make-backup.js', ...process.argv.slice(2)])

import { join } from 'node:path'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { allSamples } from '../harness/answers/all.ts'
import { newCitizen } from '../harness/people.ts'
import { addressOf, findObstacle } from './find-server.ts'
import { People } from './people.ts'
import { type Ending, playStory, type Stage } from './story.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Plays one whole story per service against the running LIKE-U, through its public API only. */
async function play(url: string): Promise<void> {
  say(`Enam cerita di ${url}, satu untuk setiap layanan.\n`)
  const citizen = await newCitizen(url)
  say('Seorang warga mendaftar, membuka tautan aktivasi dari emailnya, lalu masuk.\n')
  const folder = join(process.env.DATA_DIR ?? 'data', 'demo')
  const stage: Stage = { people: new People(url), citizen, folder, today: dayOf(new Date()), say }
  const endings: Ending[] = []
  for (const sample of allSamples) endings.push(await playStory(stage, sample))
  showResults(url, endings)
}

function showResults(url: string, endings: Ending[]): void {
  say('Selesai. Yang dapat dilihat sekarang:\n')
  for (const { title, submission, number, code, pdf } of endings)
    say(
      `  ${title}\n    pengajuan ${submission}\n    surat     ${number}\n    kode cek  ${code}\n    PDF       ${pdf}\n`,
    )
  say(`  API         ${url}/graphiql`)
  say(`  Pesan       ${url}/dev/mailbox`)
  say(`  Keaslian    query { verifyDocument(code: "${endings[0]!.code}") { status number holder } }`)
}

const url = addressOf(process.env)
const obstacle = await findObstacle(url)
if (obstacle) {
  process.stderr.write(`${obstacle}\n`)
  process.exitCode = 1
} else {
  await play(url)
}

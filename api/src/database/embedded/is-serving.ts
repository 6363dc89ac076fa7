import { withClient } from '../with-client.ts'

const refusal = /^[0-9A-Z]{5}$/
const startingUp = '57P03'

/**
 * Whether a server answers. One that was just killed may look alive for a moment longer.
 * @throws what the server says, when it answers and refuses
 */
export async function isServing(url: string): Promise<boolean> {
  try {
    await withClient(url, (client) => client.query('select'))
    return true
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (refusal.test(code) && code !== startingUp) throw error
    return false
  }
}

import { startServer, TurnableClock, type World } from './server.ts'

/** A Friday morning in Purwakarta, on which the samples' letters are fresh and their studies lie ahead. */
export const storyDay = '2026-11-20T10:00:00+07:00'

/** A LIKE-U that was set up on the day the samples belong to, however old the machine's calendar is. */
export async function startStory(env: Record<string, string> = {}): Promise<World> {
  const clock = new TurnableClock()
  clock.turnTo(storyDay)
  return { ...(await startServer(env, { clock })), clock }
}

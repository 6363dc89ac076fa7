import { startServer, TurnableClock, type World } from './server.ts'
import { storyDay } from './story-day.ts'

/** A LIKE-U that was set up on the day the samples belong to, however old the machine's calendar is. */
export async function startStory(env: Record<string, string> = {}): Promise<World> {
  const clock = new TurnableClock()
  clock.turnTo(storyDay)
  return { ...(await startServer(env, { clock })), clock }
}

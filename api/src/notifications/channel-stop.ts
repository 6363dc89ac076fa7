import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy'
import { Channel } from '../accounts/user.ts'
import { minutesAfter } from '../foundation/clock.ts'
import type { Work } from '../foundation/work.ts'

/** A channel whose provider refuses our credentials: nothing is sent until a trial message goes through. */
@Entity({ tableName: 'channel_stops' })
export class ChannelStop {
  @Enum({ items: () => Channel, primary: true })
  channel!: Channel

  @Property({ type: 'datetime' })
  since!: Date

  @Property({ type: 'datetime' })
  nextTrial!: Date
}

const minutesBetweenTrials = 5

/** Stops the channel; the first to notice raises the alarm, once. */
export async function stopChannel(work: Work, channel: Channel): Promise<void> {
  const now = work.clock.now()
  const first = await work.em.execute<unknown[]>(
    'insert into channel_stops (channel, since, next_trial) values (?, ?, ?) on conflict do nothing returning channel',
    [channel, now, minutesAfter(now, minutesBetweenTrials)],
  )
  if (first.length === 0) return
  work.log.fatal({ channel }, 'notifications: the provider refuses our credentials; the channel is stopped')
}

/** Whether the channel is stopped for now; now and then lets one message through on trial. */
export async function isStopped(work: Work, channel: Channel): Promise<boolean> {
  const stop = await work.em.findOne(ChannelStop, { channel })
  if (!stop) return false
  const now = work.clock.now()
  if (stop.nextTrial > now) return true
  stop.nextTrial = minutesAfter(now, minutesBetweenTrials)
  return false
}

/** The provider has taken a message: the channel works again. */
export async function reopenChannel(work: Work, channel: Channel): Promise<void> {
  if (await work.em.nativeDelete(ChannelStop, { channel })) {
    work.log.info({ channel }, 'notifications: the channel works again')
  }
}

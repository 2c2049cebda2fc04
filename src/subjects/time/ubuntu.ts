import type { FleetNode } from '../../fleet/fleet.ts'
import type { Document } from '../document.ts'
import { fileDocument } from '../file-document.ts'
import { clockOf } from './settings.ts'

export const timesyncdFile = 'etc/systemd/timesyncd.conf.d/90-plumbline.conf'
/** What the node answers: `timedatectl show -p NTP`, and `timedatectl show-timesync -p SystemNTPServers`. */
export const timeRunning = 'running/time.yaml'

/**
 * A drop-in of systemd-timesyncd; whether it runs at all is a state and stands in no file. Servers of several files
 * add up, so an empty line drops those of earlier ones first (timesyncd.conf(5)).
 */
export const ubuntu = (node: FleetNode): readonly Document[] => {
  const clock = clockOf(node)
  if (clock === undefined) return []
  const { enabled, servers } = clock
  return [
    ...(servers.length > 0 ? [fileDocument(timesyncdFile, `[Time]\nNTP=\nNTP=${servers.join(' ')}\n`)] : []),
    {
      path: timeRunning,
      plane: 'running',
      body: { yaml: [{ enabled, ...(servers.length > 0 && { servers }) }] },
      secrets: [],
    },
  ]
}

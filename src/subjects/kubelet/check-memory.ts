import { dig } from '../../fleet/findings.ts'
import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import { spellQuantity } from '../quantity.ts'
import type { Say } from './say.ts'
import { kubeletOf } from './settings.ts'

const gibibyte = 2 ** 30

/**
 * Memory that no pod may have, against the memory of the machine (C52, I4). A change of the machine alone is not seen
 * here: that needs two fleets.
 */
export const checkMemory = (node: FleetNode, { os }: Cluster, say: Say): void => {
  const size = dig(node.file.value, ['spec', 'vm', 'memory'])
  const whole = typeof size === 'string' ? bytesOf(size) : undefined
  if (whole === undefined) return
  const { systemReserved, kubeReserved, evictionHard } = kubeletOf(node)
  const parts = [
    [['kubelet', 'systemReserved', 'memory'], systemReserved?.['memory']],
    [['kubelet', 'kubeReserved', 'memory'], kubeReserved?.['memory']],
    [['kubelet', 'evictionHard', 'memory.available'], evictionHard?.['memory.available']],
  ] as const
  const declared = parts.flatMap(([path, text]) =>
    text === undefined
      ? []
      : [
          {
            path,
            bytes: text.endsWith('%')
              ? (whole * Number(text.slice(0, -1))) / 100
              : Number(spellQuantity(text)),
          },
        ]
  )
  if (declared.every(({ path }) => path[1] === 'evictionHard')) {
    // Talos reserves memory for itself.
    if (os === 'ubuntu') unreserved(node, say)
    if (declared.length === 0) return
  }
  const [largest] = declared.toSorted((a, b) => b.bytes - a.bytes)
  const sum = declared.reduce((total, { bytes }) => total + bytes, 0)
  if (largest === undefined || sum <= whole / 2) return
  const words = `${round(sum)} GiB are kept from pods (systemReserved, kubeReserved, evictionHard) of the ${round(whole)} GiB that ${node.name} has`
  if (sum >= whole) say(largest.path, 'error', 'C52', `${words}: nothing is left. Reserve less`)
  else say(largest.path, 'warning', 'C52', `${words}, more than half: reserve less, or give the machine more`)
}

const unreserved = (node: FleetNode, say: Say): void => {
  say(
    node.settings['kubelet'] === undefined ? ['vm', 'memory'] : ['kubelet'],
    'warning',
    'no-reservation',
    'no memory is kept for the system, so pods can take all of it and the node stops answering: write kubelet: { systemReserved: { memory: 512Mi }, kubeReserved: { memory: 512Mi } }'
  )
}

const bytesOf = (size: string): number | undefined => {
  const match = /^(\d+(?:\.\d+)?)([KMGT]i?)B$/.exec(size)
  return match === null
    ? undefined
    : Number(spellQuantity(`${match[1]}${(match[2] ?? '').replace(/^K$/, () => 'k')}`))
}

const round = (bytes: number): number => Number((bytes / gibibyte).toFixed(2))

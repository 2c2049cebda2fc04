import { bootFiles } from './files-node.ts'
import { bootTalos } from './talos-node.ts'
import { killUnit, type SimNode, type World } from './world.ts'

/** Whatever memory held is gone at once; another boot answers later. */
export const reboot = (world: World, node: SimNode, by?: string): void => {
  const { time, random } = world
  node.up = false
  const boot = ++node.boot
  for (const name of node.units.keys()) killUnit(node, name)
  node.rebootedBy = by
  node.timer = undefined
  if (node.kind === 'files') node.lock = undefined
  node.pods = false
  const back = time.now() + random.between(20_000, 90_000)
  if (node.storage) node.degradedSince = time.now()
  if (node.storage) node.degradedUntil = back + random.between(30_000, 300_000)
  time.at(back, () => {
    if (node.boot !== boot) return
    node.bootedAt = back
    if (node.kind === 'files') bootFiles(world, node)
    else bootTalos(world, node)
    if (node.cordon === undefined) node.pods = true
  })
}

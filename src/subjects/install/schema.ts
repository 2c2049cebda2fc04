import { flag, object, oneOf, text } from '../../fleet/schema/shape.ts'

export const installSchema = object('Where the system is installed.', {
  disk: text('A device; a selector is steadier.', 'path'),
  diskSelector: object('Chooses the disk.', {
    size: text('With a comparison.', 'diskSize'),
    serial: text('Serial number.', 'line'),
    model: text('Model.', 'line'),
    wwid: text('World-wide id.', 'line'),
    busPath: text('Bus path.', 'line'),
    type: oneOf('Kind of disk.', ['ssd', 'hdd', 'nvme', 'sd']),
  }),
  wipe: flag('Wipe the disk first.'),
})

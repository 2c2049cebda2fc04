import { flag, object, oneOf, text } from '../../fleet/schema/shape.ts'

const pattern = (what: string) => text(`${what}; * stands for any text.`, 'line')

export const installSchema = object('Where the system is installed.', {
  disk: text('A device; a selector is steadier.', 'path'),
  diskSelector: object('Chooses the disk.', {
    size: text('With a comparison.', 'diskSize'),
    serial: pattern('Serial number'),
    model: pattern('Model'),
    wwid: pattern('World-wide id'),
    uuid: pattern('UUID of the disk'),
    modalias: pattern('Module alias'),
    busPath: pattern('Bus path'),
    type: oneOf('Kind of disk.', ['ssd', 'hdd', 'nvme', 'sd']),
  }),
  wipe: flag('Wipe the disk first.'),
})

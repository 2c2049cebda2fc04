import { flag, integer, object, oneOf, text } from '../../fleet/schema/shape.ts'

export const journaldSchema = object('journald on Ubuntu.', {
  storage: oneOf('Where the journal lies.', ['volatile', 'persistent', 'auto', 'none']),
  systemMaxUse: text('Of the disk.', 'journalSize'),
  runtimeMaxUse: text('Of memory.', 'journalSize'),
  maxRetention: text('How long.', 'timeSpan'),
  compress: flag('Whether to compress.'),
})
export const logindSchema = object('logind on Ubuntu.', {
  inhibitDelayMaxSeconds: integer('Longest delay of a shutdown.', 0, 86_400),
})
export const swapSchema = object('Swap on Ubuntu.', {
  enabled: flag('Whether there is any.'),
  size: text('Size of the swap file.', 'size'),
})
export const trimSchema = object('fstrim on Ubuntu.', { enabled: flag('Whether fstrim.timer runs.') })

import { flag, object, set, text } from '../../fleet/schema/shape.ts'

export const timeSchema = object('Clock.', {
  servers: set('NTP servers.', text('A name or an address.', 'host')),
  disabled: flag('No synchronisation.'),
})

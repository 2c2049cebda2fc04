import { flag, object, set, text } from '../../fleet/schema/shape.ts'

export const timeSchema = object('Clock.', {
  servers: set('NTP servers.', text('A server.', 'line')),
  disabled: flag('No synchronisation.'),
})

import { longText, map, object, set, text } from '../../fleet/schema/shape.ts'

const source = object(
  'An apt source.',
  {
    line: text('deb line without the key.', 'line'),
    key: longText('Armoured public key.'),
    keyId: text('Fingerprint.', 'line'),
  },
  ['line']
)
export const packagesSchema = object('Packages on Ubuntu.', {
  install: set('Installed.', text('A package.', 'package')),
  hold: set('Never upgraded by themselves.', text('A package.', 'package')),
  sources: map('apt sources, by name.', 'name', source),
})

export const unattendedUpgradesSchema = object('unattended-upgrades on Ubuntu.', {
  enabled: { type: 'boolean', description: 'Whether it runs.' },
  origins: set('Allowed origins.', text('An origin.', 'line')),
  blacklist: set('Packages never upgraded.', text('A name or pattern.', 'line')),
  automaticReboot: { type: 'boolean', description: 'Whether it may reboot.' },
})

import { flag, list, longText, map, object, set, text } from '../../fleet/schema/shape.ts'
import type { Schema } from '../../fleet/schema/shape.ts'

const source = object(
  'An apt source.',
  {
    line: text('deb line without the key.', 'line'),
    key: longText('Armoured public key.', 'pgpKey'),
    keyId: text('Fingerprint.', 'keyId'),
  },
  ['line']
)

/** `name`, `name=version`, or a map: what stands twice is found by the subject's check. */
const wanted: Schema = {
  ...object(
    '',
    { name: text('Its name.', 'packageName'), version: text('Pinned to it.', 'packageVersion') },
    ['name']
  ),
  ...text('A package: name, name=version, or a map of both.', 'package'),
  type: ['string', 'object'],
}

export const packagesSchema = object('Packages on Ubuntu.', {
  install: list('Installed.', wanted),
  hold: set('Never upgraded by themselves.', text('A package.', 'packageName')),
  sources: map('apt sources, by name.', 'name', source),
})

export const unattendedUpgradesSchema = object('unattended-upgrades on Ubuntu.', {
  enabled: flag('Whether it runs.'),
  origins: set(
    'Allowed origins, such as ${distro_id}:${distro_codename}-security. Replaces the list of the system.',
    text('origin:archive, or a pattern with =.', 'aptText')
  ),
  blacklist: set(
    'Packages never upgraded. Replaces the list of the system.',
    text('A regular expression for the start of a name.', 'aptText')
  ),
  automaticReboot: flag('Whether it may reboot.'),
})

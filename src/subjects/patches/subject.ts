import type { Subject } from '../subject.ts'
import { checkTalos } from './check.ts'
import { patchTalos } from './patch-talos.ts'

/** The last word on a machine config, in Talos' own language. What it changes keeps the subject it belongs to. */
export const patches: Subject = {
  name: 'patches',
  settings: ['patches', 'vars'],
  ubuntu: () => [],
  talos: () => ({}),
  patchTalos,
  checkTalos,
  claims: [],
  impact: [],
  parity: [
    {
      setting: 'patches.talos',
      ubuntu: 'none: files.ubuntu and packages',
      talos: 'merged into the machine config by the rules of talosctl, last',
      note: 'lists are appended; a null or an empty text changes nothing',
    },
  ],
}

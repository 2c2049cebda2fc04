import type { ImpactRule } from '../impact.ts'
import { liveOnUbuntu as live } from '../live-on-ubuntu.ts'
import { keysFile, sshdFile, sshdRunning, sudoersFile, usersRunning } from './paths.ts'

const sshdDocs = 'openssh/openssh-portable sshd_config.5'
const socket =
  'https://discourse.ubuntu.com/t/sshd-now-uses-socket-based-activation-ubuntu-22-10-and-later/30189'

/** Who cannot get in any more cannot take it back: only the node's own timer can. */
const network = (document: string, field: string | undefined, why: string, source: string): ImpactRule => ({
  os: 'ubuntu',
  document,
  ...(field !== undefined && { field }),
  impact: 'network',
  undo: true,
  why,
  source,
})

const port =
  'since Ubuntu 22.10 ssh.socket listens: it restarts on the other port, open sessions stay, and everything that logs in has to follow'
const keys =
  'sshd reloads and reads keys from ~/.ssh/authorized_keys and from plumbline; a file that another setting named before no longer counts'
const reload = 'sshd reloads; open sessions stay, the next login meets the new rules'

export const impact: readonly ImpactRule[] = [
  ...[sshdFile, sshdRunning].flatMap((document) => [
    network(document, 'sshd.port', port, socket),
    network(document, 'sshd.authorizedKeysFile', keys, sshdDocs),
    network(document, undefined, reload, sshdDocs),
  ]),
  live(keysFile('*'), 'sshd reads keys at each login; open sessions stay', 'openssh/openssh-portable sshd.8'),
  live(sudoersFile('*'), 'sudo reads it at each call', 'sudo-project/sudo docs/sudoers.mdoc.in'),
  {
    ...live(
      usersRunning,
      'the user and its files stay; plumbline no longer looks after them',
      'docs/language.md'
    ),
    kind: 'remove',
    impact: 'none',
  },
  live(usersRunning, 'useradd or usermod, at once', 'shadow-maint/shadow man/usermod.8.xml'),
]

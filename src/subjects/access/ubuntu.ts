import type { FleetNode } from '../../fleet/fleet.ts'
import type { Document } from '../document.ts'
import { fileDocument } from '../file-document.ts'
import { runningDocument } from '../running-document.ts'
import { keysFile, keysPattern, sshdFile, sshdRunning, sudoersFile, usersRunning } from './paths.ts'
import { sshdOf, usersOf } from './settings.ts'
import type { Sshd, User } from './settings.ts'
import { readSshdConfig } from './sshd-config.ts'

/** sshd's drop-in, and for each user the keys, what sudo allows, and that the user exists. */
export const ubuntu = (node: FleetNode): readonly Document[] => {
  const users = usersOf(node)
  const text = sshdText(
    sshdOf(node),
    users.some(([, { authorizedKeys }]) => authorizedKeys !== undefined)
  )
  const running = users.map(
    ([name, { shell }]) => [name, { exists: true, ...(shell !== undefined && { shell }) }] as const
  )
  return [
    ...(text === ''
      ? []
      : [fileDocument(sshdFile, text), runningDocument(sshdRunning, { sshd: readSshdConfig(text) })]),
    ...users.flatMap(([name, user]) => userFiles(name, user)),
    ...(users.length > 0 ? [runningDocument(usersRunning, { users: Object.fromEntries(running) })] : []),
  ]
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no')

/** Users' own files stay valid beside ours: to take them away in the same stroke could lock everybody out. */
const sshdText = (sshd: Sshd, keys: boolean): string => {
  const { port, passwordAuthentication, permitRootLogin, allowUsers } = sshd
  const lines = [
    ...(port === undefined ? [] : [`Port ${port}`]),
    ...(passwordAuthentication === undefined
      ? []
      : [`PasswordAuthentication ${yesNo(passwordAuthentication)}`]),
    ...(permitRootLogin === undefined ? [] : [`PermitRootLogin ${permitRootLogin}`]),
    ...(allowUsers === undefined ? [] : [`AllowUsers ${allowUsers.toSorted().join(' ')}`]),
    ...(keys ? [`AuthorizedKeysFile .ssh/authorized_keys ${keysPattern}`] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** sshd reads keys as the user who logs in, so that file is readable by all and writable by root alone. */
const userFiles = (name: string, { authorizedKeys, sudo }: User): readonly Document[] => [
  ...(authorizedKeys === undefined
    ? []
    : [
        fileDocument(
          keysFile(name),
          authorizedKeys
            .toSorted()
            .map((key) => `${key}\n`)
            .join('')
        ),
      ]),
  ...(sudo === undefined || sudo === 'none'
    ? []
    : [
        fileDocument(
          sudoersFile(name),
          `${name} ALL=(ALL:ALL) ${sudo === 'nopasswd' ? 'NOPASSWD: ' : ''}ALL\n`,
          0o440
        ),
      ]),
]

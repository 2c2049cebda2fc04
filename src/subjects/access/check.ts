import type { Diagnostic, Severity } from '../../fleet/diagnostic.ts'
import { finding, once } from '../../fleet/findings.ts'
import type { Place } from '../../fleet/findings.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import { readAuthorizedKey } from './authorized-key.ts'
import { accessOf, sshdOf, usersOf } from './settings.ts'
import type { RuleName } from '../../fleet/rules.ts'

type Say = (path: Place, severity: Severity, rule: RuleName, message: string) => void

/** Every way to lock plumbline, or everybody, out (C48), and keys that stand twice. */
export const check = ({ cluster, nodes }: Fleet): readonly Diagnostic[] =>
  cluster.os === 'ubuntu' ? once(nodes.flatMap(checkNode)) : []

const checkNode = (node: FleetNode): readonly Diagnostic[] => {
  const found: Diagnostic[] = []
  const say: Say = (path, severity, rule, message) => found.push(finding(node, path, severity, rule, message))
  checkAllowed(node, say)
  checkLogin(node, say)
  checkPort(node, say)
  checkKeys(node, say)
  return found
}

const checkAllowed = (node: FleetNode, say: Say): void => {
  const { allowUsers, passwordAuthentication } = sshdOf(node)
  const login = accessOf(node).ssh?.user
  const at = ['sshd', 'allowUsers']
  if (allowUsers === undefined) return
  if (allowUsers.length === 0) {
    say(at, 'error', 'C48', 'an empty list lets nobody in: name the users, or remove allowUsers')
    return
  }
  if (login !== undefined && !allowUsers.includes(login)) {
    say(at, 'error', 'C48', `${login} is who plumbline logs in as, and is not in allowUsers: add ${login}`)
    return
  }
  const withKeys = usersOf(node).flatMap(([name, { authorizedKeys = [] }]) =>
    authorizedKeys.length > 0 ? [name] : []
  )
  if (passwordAuthentication === true || withKeys.length === 0) return
  if (withKeys.some((name) => allowUsers.includes(name))) return
  say(
    at,
    'error',
    'C48',
    `nobody in allowUsers has a key here, and ${withKeys.join(', ')} may not log in: add ${withKeys[0] ?? ''}`
  )
}

/** What keeps the user that plumbline logs in as from logging in, or from acting as root. */
const checkLogin = (node: FleetNode, say: Say): void => {
  const login = accessOf(node).ssh?.user
  if (login === undefined) return
  if (login === 'root' && sshdOf(node).permitRootLogin === 'no') {
    say(
      ['sshd', 'permitRootLogin'],
      'error',
      'C48',
      'plumbline logs in as root here: write prohibit-password, or another access.ssh.user'
    )
  }
  const user = usersOf(node).find(([name]) => name === login)?.[1]
  if (/\/(?:nologin|false)$/.test(user?.shell ?? '')) {
    say(
      ['users', login, 'shell'],
      'error',
      'C48',
      `plumbline logs in as ${login}, which needs a shell that runs commands, such as /bin/sh`
    )
  }
  if (login !== 'root' && (user?.sudo === 'none' || user?.sudo === 'password')) {
    say(
      ['users', login, 'sudo'],
      'warning',
      'login-sudo',
      `plumbline logs in as ${login} and cannot type a password: without a sudo rule of its own it needs nopasswd`
    )
  }
}

/** An address of its own may stand for a forwarded port. */
const checkPort = (node: FleetNode, say: Say): void => {
  const { address, ssh } = accessOf(node)
  const { port } = sshdOf(node)
  if (port === undefined || address !== undefined || port === (ssh?.port ?? 22)) return
  say(
    ['sshd', 'port'],
    'error',
    'ssh-port',
    `plumbline would look for sshd on port ${ssh?.port ?? 22}: write access: { ssh: { port: ${port} } } too`
  )
}

const checkKeys = (node: FleetNode, say: Say): void => {
  for (const [name, { authorizedKeys = [] }] of usersOf(node)) {
    const seen = new Set<string>()
    authorizedKeys.forEach((line, index) => {
      const key = readAuthorizedKey(line)?.key
      if (key !== undefined && seen.has(key)) {
        say(
          ['users', name, 'authorizedKeys', String(index)],
          'error',
          'duplicate-authorized-key',
          'this key stands twice, so that only the first line counts: keep one'
        )
      }
      if (key !== undefined) seen.add(key)
    })
  }
}

import { flag, integer, list, longText, map, object, oneOf, set, text } from '../../fleet/schema/shape.ts'

export const sshdSchema = object('sshd on Ubuntu.', {
  port: integer('Port.', 1, 65_535),
  passwordAuthentication: flag('Whether passwords work.'),
  permitRootLogin: oneOf('Whether root may log in.', [
    'yes',
    'no',
    'prohibit-password',
    'forced-commands-only',
  ]),
  allowUsers: set('Who may log in.', text('A user.', 'user')),
})
export const usersSchema = map(
  'Users on Ubuntu, by name.',
  'user',
  object('A user.', {
    authorizedKeys: list('Public keys; never empty.', text('A key.', 'authorizedKey'), { minItems: 1 }),
    sudo: oneOf('What sudo allows.', ['none', 'password', 'nopasswd']),
    shell: text('Login shell.', 'program'),
  })
)
export const accessSchema = object('How plumbline reaches the node.', {
  address: text('Instead of the first address of the network.', 'ip'),
  ssh: object('On Ubuntu.', {
    user: text('Login.', 'user'),
    port: integer('Port.', 1, 65_535),
    hostAuthority: longText('Public key of an SSH CA for host keys.'),
  }),
  talos: object('On Talos.', { endpoint: text('Instead of the node.', 'ip') }),
  lockdown: flag('Only plumbline may log in.'),
  firewall: object('Ingress firewall on Talos.', {
    allow: set('Who may reach the Talos API.', text('A prefix.', 'cidr')),
    nodes: set('Networks of the nodes; default those of its addresses.', text('A prefix.', 'cidr')),
  }),
})

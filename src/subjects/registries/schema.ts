import { flag, integer, list, longText, map, object, set, text } from '../../fleet/schema/shape.ts'

const endpoint = object(
  'One mirror.',
  {
    url: text('Where it answers.', 'url'),
    capabilities: set(
      'What it may be asked for. Default pull and resolve. Ubuntu only.',
      text('A capability.', 'capability')
    ),
    overridePath: flag('The URL already holds the whole API path.'),
    dialTimeout: text('How long to wait for a connection. Needs containerd 2.1. Ubuntu only.', 'duration'),
  },
  ['url']
)

const mirror = object('Mirrors of one registry.', {
  server: text('The registry itself, asked last. Default https://<registry>. Ubuntu only.', 'url'),
  endpoints: list('Asked in this order.', endpoint),
  fallback: flag('Whether the registry itself is asked when no mirror answers. Default true.'),
})

const tls = object('How to trust a host.', {
  ca: longText('PEM certificates to trust beside those of the system.', 'pem'),
  insecureSkipVerify: flag('Trust any certificate.'),
  clientCert: longText('PEM client certificate.', 'pem'),
  clientKey: longText('PEM client key, as a secret reference.', 'secret'),
})

const auth = object('How to log in. Talos only: on Ubuntu use imagePullSecrets.', {
  username: text('User name.', 'line'),
  password: text('As a secret reference.', 'secret'),
  auth: text('base64 of user:password, as a secret reference.', 'secret'),
  identityToken: text('As a secret reference.', 'secret'),
})

export const registriesSchema = object('Where images come from.', {
  mirrors: map('Mirrors, by registry as images name it.', 'registry', mirror),
  config: map(
    'TLS and login, by host[:port] of a mirror or a registry.',
    'registry',
    object('Of one host.', { tls, auth })
  ),
})

export const containerdSchema = object(
  'containerd on Ubuntu. Its config.toml holds what is declared here and nothing else.',
  {
    version: text('Major and minor decide the layout of config.toml.', 'looseVersion'),
    maxConcurrentDownloads: integer('Layers pulled at once, per image.', 1, 1000),
    systemdCgroup: flag('Whether systemd manages the cgroups of containers; must match the kubelet.'),
    sandboxImage: text('The pause image.', 'line'),
  }
)

import { urlParts } from '../endpoints.ts'
import { has, isTrue, listAt, numberAt, objectAt, quote, textAt, textsAt } from '../problems.ts'
import { firstOf, named, when } from './check.ts'
import type { Checks } from './check.ts'

/** Sources: pkg/machinery/config/types/{runtime,cri,cluster,security,siderolink}. */
export const systemChecks: Checks = {
  RegistryMirrorConfig: (document) => [
    ...named(document),
    ...listAt(document, 'endpoints').flatMap((endpoint, index) => {
      if (!has(endpoint, 'url')) return [`endpoints[${index}].url must be specified`]
      const { scheme } = urlParts(textAt(endpoint, 'url'))
      return when(
        !['http', 'https'].includes(scheme),
        `endpoints[${index}].url has unsupported scheme: ${quote(scheme)}`
      )
    }),
  ],
  RegistryAuthConfig: (document) => {
    const [user, token, auth] = ['username', 'identityToken', 'auth'].map(
      (key) => textAt(document, key) !== ''
    ) as [boolean, boolean, boolean]
    return [
      ...named(document),
      ...when(
        user && token,
        'only one of username/password or identityToken authentication can be specified'
      ),
      ...when(
        auth && (user || token),
        'only one of auth, username/password or identityToken authentication can be specified'
      ),
    ]
  },
  DiscoveryIdentityConfig: (document) => {
    const secret = textAt(document, 'clusterSecret')
    const bytes = Buffer.from(secret, 'base64').length
    return firstOf([
      ...when(textAt(document, 'clusterID') === '', 'clusterID is required'),
      ...when(secret === '', 'clusterSecret is required'),
      ...when(bytes !== 32, `invalid clusterSecret: expected 32 bytes, got ${bytes}: ${secret}`),
    ])
  },
  DiscoveryServiceConfig: (document) => {
    const { scheme, hostname: host } = urlParts(textAt(document, 'endpoint'))
    return firstOf([
      ...named(document, 'name is required'),
      ...when(!has(document, 'endpoint'), 'endpoint is required'),
      ...when(scheme === '', 'endpoint scheme is required'),
      ...when(
        !['http', 'https', 'grpc'].includes(scheme),
        'endpoint scheme must be http://, https:// or grpc://'
      ),
      ...when(host === '', 'endpoint host is required'),
    ])
  },
  EnvironmentConfig: (document) =>
    Object.keys(objectAt(document, 'variables'))
      .filter((key) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(key))
      .map((key) => `invalid environment variable name: ${quote(key)}`),
  EtcFileConfig: (document) => named(document, 'user etc file name cannot be empty'),
  EventSinkConfig: (document) => {
    const endpoint = textAt(document, 'endpoint')
    return when(
      !/^(?:\[[^\]]+\]|[^:]*):[^:]*$/.test(endpoint),
      `event sink endpoint: address ${endpoint}: missing port in address`
    )
  },
  SideroLinkConfig: (document) => {
    const { scheme, path } = urlParts(textAt(document, 'apiUrl'))
    return firstOf([
      ...when(!has(document, 'apiUrl'), 'apiUrl is required'),
      ...when(!['https', 'grpc'].includes(scheme), 'apiUrl scheme must be https:// or grpc://'),
      ...when(!['', '/'].includes(path), 'apiUrl path must be empty'),
    ])
  },
  ImageVerificationConfig: (document) =>
    listAt(document, 'rules').flatMap((rule, index) => {
      const [skip, deny] = [isTrue(rule, 'skip'), isTrue(rule, 'deny')]
      const [keyless, publicKey] = [has(rule, 'keyless'), has(rule, 'publicKey')]
      return [
        ...when(textAt(rule, 'image') === '', 'imagePattern must be specified'),
        ...when(skip && deny, 'skip and deny cannot both be true'),
        ...when(
          (skip || deny) && (keyless || publicKey),
          'verifiers cannot be configured if skip or deny is true'
        ),
        ...when(!skip && !deny && !keyless && !publicKey, 'at least one verifier must be configured'),
        ...when(keyless && publicKey, 'only one of keyless or publicKey verifier can be configured'),
        ...when(
          keyless && textAt(rule, 'keyless', 'issuer') === '',
          'verifier OIDC issuer must be specified'
        ),
        ...when(
          keyless &&
            textAt(rule, 'keyless', 'subject') === '' &&
            textAt(rule, 'keyless', 'subjectRegex') === '',
          'verifier subject or subjectRegex must be specified'
        ),
        ...when(
          publicKey && textAt(rule, 'publicKey', 'certificate') === '',
          'verifier certificates must be specified'
        ),
      ].map((problem) => `rule ${index}: ${problem}`)
    }),
  KernelModuleConfig: (document) => named(document, 'name is required'),
  KmsgLogConfig: (document) => {
    const { scheme, path, port } = urlParts(textAt(document, 'url'))
    return firstOf([
      ...named(document, 'name is required'),
      ...when(!has(document, 'url'), 'url is required'),
      ...when(!['tcp', 'udp'].includes(scheme), 'url scheme must be tcp:// or udp://'),
      ...when(!['', '/'].includes(path), 'url path must be empty'),
      ...when(port === '', 'url port is required'),
    ])
  },
  SysctlConfig: (document) =>
    when(Object.hasOwn(objectAt(document, 'params'), ''), 'sysctl key cannot be empty'),
  SysfsConfig: (document) =>
    when(Object.hasOwn(objectAt(document, 'params'), ''), 'sysfs key cannot be empty'),
  UnattendedInstallConfig: (document) =>
    when(
      textAt(document, 'provisioning', 'diskSelector', 'match') === '',
      'provisioning.volumeSelector.match is required'
    ),
  WatchdogTimerConfig: (document) =>
    firstOf([
      ...when(textAt(document, 'device') === '', 'watchdog device: empty value'),
      ...when(
        has(document, 'timeout') &&
          numberAt(document, 'timeout') !== 0 &&
          numberAt(document, 'timeout') < 10e9,
        'watchdog timeout: minimum value is 10s'
      ),
    ]),
  ExtensionServiceConfig: (document) => {
    const name = textAt(document, 'name')
    const files = listAt(document, 'configFiles')
    return firstOf([
      ...named(document, 'name is required'),
      ...when(
        files.length === 0 && textsAt(document, 'environment').length === 0,
        `no config files found for extension ${quote(name)}`
      ),
      ...files.flatMap((file) => [
        ...when(textAt(file, 'content') === '', `extension content is required for extension ${quote(name)}`),
        ...when(
          textAt(file, 'mountPath') === '',
          `extension mount path is required for extension ${quote(name)}`
        ),
      ]),
    ])
  },
}

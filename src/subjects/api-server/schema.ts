import {
  anyObject,
  flag,
  integer,
  list,
  longText,
  map,
  object,
  oneOf,
  set,
  text,
} from '../../fleet/schema/shape.ts'
import type { Schema } from '../../fleet/schema/shape.ts'

/** A flag's value: text, or a list for a flag that may be repeated. */
const flagValue: Schema = {
  type: ['string', 'array'],
  description: 'The value in quotes, or a list of values for a flag that may be repeated.',
  maxLength: 4096,
  pattern: '^[^\\u0000-\\u001f\\u007f]*$',
  items: text('A value.', 'line'),
}

export const extraArgsSchema = map('Flags without leading dashes.', 'flag', flagValue)

const volume = object(
  'A path of the node, mounted into the API server.',
  {
    name: text('Unique.', 'name'),
    hostPath: text('On the node.', 'path'),
    mountPath: text('In the container.', 'path'),
    readOnly: flag('Default false.'),
    pathType: oneOf('What must exist.', ['Directory', 'DirectoryOrCreate', 'File', 'FileOrCreate']),
  },
  ['name', 'hostPath', 'mountPath']
)

const oidc = object(
  'One OpenID Connect issuer, by flags.',
  {
    issuerUrl: text('Exactly as the issuer says it: a trailing slash is part of the value.', 'httpsUrl'),
    clientId: text('Audience of the tokens.', 'line'),
    usernameClaim: text('Default sub.', 'line'),
    usernamePrefix: text("Default: the issuer's URL and #, but none for email. '-' for none.", 'line'),
    groupsClaim: text('Where groups stand.', 'line'),
    groupsPrefix: text('Put before each group.', 'line'),
    signingAlgs: set(
      'Default RS256.',
      oneOf('An algorithm.', [
        'RS256',
        'RS384',
        'RS512',
        'ES256',
        'ES384',
        'ES512',
        'PS256',
        'PS384',
        'PS512',
      ])
    ),
    requiredClaims: map('Claims that a token must carry.', 'labelKey', text('The value.', 'line')),
  },
  ['issuerUrl', 'clientId']
)

const names = (description: string): Schema => set(description, text('A name.', 'line'))
const stages = set(
  'Stages that are not logged.',
  oneOf('A stage.', ['RequestReceived', 'ResponseStarted', 'ResponseComplete', 'Panic'])
)

const rule = object(
  'What to log of the requests it matches.',
  {
    level: oneOf('How much.', ['None', 'Metadata', 'Request', 'RequestResponse']),
    users: names('User names.'),
    userGroups: names('Groups.'),
    verbs: names('Verbs.'),
    namespaces: names('Namespaces.'),
    nonResourceURLs: names('Paths; * at the end stands for anything.'),
    resources: list(
      'Resources.',
      object('Of one API group.', {
        group: { type: 'string', description: "'' for the core group.", maxLength: 253 },
        resources: names('Resources and subresources.'),
        resourceNames: names('Names of objects.'),
      })
    ),
    omitStages: stages,
    omitManagedFields: flag('Leave managed fields out of bodies.'),
  },
  ['level']
)

const audit = object('What the API server logs.', {
  policyFile: text('Where the policy lies on Ubuntu.', 'path'),
  log: object('The log.', {
    path: text('On Ubuntu; Talos has its own place.', 'path'),
    maxAge: integer('Days.', 0, 10_000),
    maxBackup: integer('Files.', 0, 10_000),
    maxSize: integer('Megabytes.', 0, 1_000_000),
  }),
  policy: object(
    'audit.k8s.io/v1 Policy without apiVersion and kind.',
    {
      omitStages: stages,
      omitManagedFields: flag('Leave managed fields out of bodies.'),
      rules: list('The first rule that matches decides.', rule, { minItems: 1 }),
    },
    ['rules']
  ),
})

const mapping = anyObject('Claim or expression, with prefix.')
const jwt = object(
  'One issuer.',
  {
    issuer: object(
      'Who signs.',
      {
        url: text('Exactly as the issuer says it.', 'httpsUrl'),
        discoveryURL: text('Where its keys are found, if elsewhere.', 'httpsUrl'),
        audiences: list('At least one.', text('An audience.', 'line'), { minItems: 1 }),
        audienceMatchPolicy: oneOf('How several audiences match.', ['MatchAny']),
        certificateAuthority: longText('PEM certificates to trust.', 'pem'),
        egressSelectorType: oneOf('Which network.', ['controlplane', 'cluster']),
      },
      ['url', 'audiences']
    ),
    claimMappings: object(
      'Claims to user.',
      { username: mapping, groups: mapping, uid: mapping, extra: list('Extra values.', mapping) },
      ['username']
    ),
    claimValidationRules: list('Rules for claims.', anyObject('A rule.')),
    userValidationRules: list('Rules for users.', anyObject('A rule.')),
  },
  ['issuer', 'claimMappings']
)

export const apiServerSchema = object('The API server, cluster-wide.', {
  certSANs: set('Further names and addresses of its certificate.', text('A name or address.', 'line')),
  extraArgs: extraArgsSchema,
  extraVolumes: list('Further mounts.', volume),
  oidc,
  authentication: object(
    'Structured authentication; not together with oidc.',
    {
      file: text('Where it lies on Ubuntu.', 'path'),
      config: object('AuthenticationConfiguration without apiVersion and kind.', {
        jwt: list('Issuers.', jwt, { maxItems: 64 }),
        anonymous: anyObject('Who may come without a token.'),
      }),
    },
    ['config']
  ),
  audit,
})

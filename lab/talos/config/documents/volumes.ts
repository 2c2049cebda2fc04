import type { Json, JsonObject } from '../../../../src/fleet/json.ts'
import { formatDuration } from '../duration.ts'
import { has, isTrue, listAt, numberAt, objectAt, quote, textAt } from '../problems.ts'
import { bytesOf } from '../text-types.ts'
import { isSet, when } from './check.ts'
import type { Check, Checks } from './check.ts'

const volumeName = (document: JsonObject, most = 34): readonly string[] => {
  const name = textAt(document, 'name')
  return [
    ...when(name === '', 'name is required'),
    ...when(name.length < 1 || name.length > most, `name must be between 1 and ${most} characters long`),
    ...when(
      /[^A-Za-z0-9-]/.test(name),
      'name can only contain lowercase and uppercase ASCII letters, digits, and hyphens'
    ),
  ]
}

const provisioning = (spec: Json | undefined, required: boolean, sized: boolean): readonly string[] => {
  const [least, most] = ['minSize', 'maxSize'].map((key) => textAt(spec, key)) as [string, string]
  const size = (text: string): number => {
    const bytes = bytesOf(text.replace(/^-/, ''))
    return typeof bytes === 'number' ? bytes : 0
  }
  const comparable = least !== '' && most !== '' && !most.includes('%') && !most.startsWith('-')
  return [
    ...when(required && textAt(spec, 'diskSelector', 'match') === '', 'disk selector is required'),
    ...(sized
      ? [
          ...when(comparable && size(least) > size(most), 'min size is greater than max size'),
          ...when(required && least === '' && most === '', 'min size or max size is required'),
          ...when(least.startsWith('-'), 'min size cannot be negative'),
        ]
      : when(
          least !== '' || most !== '' || has(spec, 'grow'),
          'min size, max size and grow are not supported'
        )),
  ]
}

const encryption = (spec: Json | undefined, minor: number): readonly string[] => {
  const provider = textAt(spec, 'provider')
  const keys = listAt(spec, 'keys')
  const nothing =
    minor >= 12
      ? Object.keys(objectAt({ spec: spec ?? {} }, 'spec')).length === 0
      : provider === '' && keys.length === 0
  if (nothing) return []
  const slots = keys.map((key) => numberAt(key, 'slot'))
  return [
    ...when(provider !== 'luks2', `unsupported encryption provider: ${provider || 'none'}`),
    ...when(keys.length === 0, 'encryption keys are required'),
    ...keys.flatMap((key, index) => [
      ...when(slots.indexOf(slots[index] ?? 0) < index, `duplicate key slot ${slots[index]}`),
      ...when(
        !['static', 'nodeID', 'kms', 'tpm'].some((method) => has(key, method)),
        `at least one encryption key type must be specified for slot ${slots[index]}`
      ),
      ...listAt(key, 'tpm', 'options', 'pcrs')
        .filter((pcr) => Number(pcr) < 0 || Number(pcr) > 23)
        .map((pcr) => `TPM PCR ${Number(pcr)} is out of range (0-23)`),
    ]),
  ]
}

const trimAndScrub = (document: JsonObject): readonly string[] => [
  ...when(numberAt(document, 'trim', 'interval') < 0, 'trim interval cannot be negative'),
  ...scrub(numberAt(document, 'scrub', 'interval')),
]

const leastScrub = 10e9

const scrub = (interval: number): readonly string[] =>
  when(
    interval !== 0 && interval < leastScrub,
    `scrub interval: minimum value is ${formatDuration(leastScrub)}`
  )

const filesystem = (spec: Json | undefined): readonly string[] => {
  const type = textAt(spec, 'type')
  if (!['', 'none', 'xfs', 'ext4', 'btrfs'].includes(type)) return [`unsupported filesystem type: ${type}`]
  // Nothing said means xfs.
  const xfs = ['', 'none', 'xfs'].includes(type)
  if (isTrue(spec, 'projectQuotaSupport') && !xfs)
    return ['project quota support is only available for xfs filesystem']
  return when(has(spec, 'xfs') && !xfs, 'xfs options are only available for xfs filesystem')
}

const systemVolumes = (minor: number): readonly string[] => [
  ...(minor >= 11 ? ['STATE'] : []),
  'EPHEMERAL',
  'IMAGECACHE',
  ...(minor >= 14 ? ['ETCD', 'CRI', 'KUBELET', 'LOG'] : []),
]

const volume: Check = (document, { minor }) => {
  const name = textAt(document, 'name')
  const allowed = systemVolumes(minor)
  if (!allowed.includes(name)) return [`only [${allowed.map(quote).join(' ')}] volumes are supported`]
  const noMount = when(
    minor >= 13 && isSet(document['mount']),
    `mount config is not allowed for the ${quote(name)} volume`
  )
  const own =
    name === 'STATE'
      ? [
          ...when(
            isSet(document['provisioning']),
            `provisioning config is not allowed for the ${quote(name)} volume`
          ),
          ...listAt(document, 'encryption', 'keys')
            .filter((key) => isTrue(key, 'lockToState'))
            .map(() => `state-locked key is not allowed for the ${quote(name)} volume`),
          ...noMount,
        ]
      : name === 'IMAGECACHE'
        ? [
            ...noMount,
            ...when(
              isSet(document['filesystem']),
              `filesystem config is not allowed for the ${quote(name)} volume`
            ),
          ]
        : name === 'EPHEMERAL'
          ? []
          : when(
              isSet(document['mount']) && !isSet(document['provisioning']),
              `mount config for the ${quote(name)} volume is only supported when it is provisioned onto a dedicated partition`
            )
  return [
    ...own,
    ...provisioning(document['provisioning'], false, true),
    ...(minor >= 11 ? encryption(document['encryption'], minor) : []),
    ...trimAndScrub(document),
  ]
}

const userVolume: Check = (document, { minor }) => {
  const type = textAt(document, 'volumeType') || 'partition'
  const invalid = (key: string): readonly string[] =>
    when(isSet(document[key]), `${key} spec is invalid for volumeType directory`)
  const body =
    type === 'directory'
      ? [
          ...invalid('provisioning'),
          ...invalid('encryption'),
          ...invalid('filesystem'),
          ...(minor >= 13 ? invalid('mount') : []),
        ]
      : type === 'disk' || type === 'partition'
        ? [
            ...provisioning(document['provisioning'], true, type === 'partition'),
            ...filesystem(document['filesystem']),
            ...encryption(document['encryption'], minor),
          ]
        : [`unsupported volume type ${quote(type)}`]
  return [...volumeName(document), ...body, ...trimAndScrub(document)]
}

const rawVolume: Check = (document, { minor }) => [
  ...volumeName(document),
  ...provisioning(document['provisioning'], true, true),
  ...encryption(document['encryption'], minor),
]

/** Source: pkg/machinery/config/types/block. */
export const volumeChecks: Checks = {
  VolumeConfig: volume,
  UserVolumeConfig: userVolume,
  RawVolumeConfig: rawVolume,
  SwapVolumeConfig: rawVolume,
  ExistingVolumeConfig: (document) => [
    ...volumeName(document, Infinity).filter((problem) => !problem.startsWith('name must be between')),
    ...when(textAt(document, 'discovery', 'volumeSelector', 'match') === '', 'volume selector is required'),
    ...trimAndScrub(document),
  ],
  ExternalVolumeConfig: (document) => {
    const type = textAt(document, 'filesystemType') || 'none'
    return [
      ...volumeName(document),
      ...(type !== 'virtiofs'
        ? [`invalid filesystem type: ${type}`]
        : !has(document, 'mount', 'virtiofs')
          ? ['virtiofs mount spec is required']
          : when(textAt(document, 'mount', 'virtiofs', 'tag') === '', 'virtiofs tag is required')),
    ]
  },
  FilesystemTrimConfig: (document) => when(numberAt(document, 'interval') < 0, 'interval cannot be negative'),
  FilesystemScrubConfig: (document) => scrub(numberAt(document, 'interval')),
}

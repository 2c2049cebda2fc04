import { error, warning } from './rule.ts'

const talos = { os: 'talos' } as const
const patcher = { os: 'talos', source: 'siderolabs/talos pkg/machinery/config/configpatcher' } as const
const types = { os: 'talos', source: 'siderolabs/talos pkg/machinery/config/types' } as const

/** Patches in Talos' own language. */
export const patches = {
  C9: error(
    'install.extensions in a patch.',
    'It has no effect since Talos 1.10: the extension would be missing in silence.',
    {
      ...talos,
      source: 'siderolabs/talos#8416',
    }
  ),
  C12: error(
    'machine.network.hostname from contract 1.12.',
    'It clashes with the HostnameConfig that every node has.',
    types
  ),
  'patch-empty': error('A patch without content.', 'It was meant to say something.', talos),
  'patch-json6902': error('A JSON patch.', 'Talos takes none for a config of several documents.', patcher),
  'patch-not-a-map': error('A patch that is no map.', 'Talos cannot merge it.', talos),
  'patch-identity': error(
    'A document without kind or apiVersion.',
    'Talos cannot tell which one it is.',
    patcher
  ),
  'patch-duplicate': error('One document twice in a patch.', 'Talos refuses it.', patcher),
  'patch-kind': {
    severities: ['error', 'warning', 'note'],
    finds: 'A kind that this Talos has not, or that nobody knows.',
    why: 'An unknown kind is passed on as it is (W12), because it may be newer than this table; a typing mistake looks the same.',
    ...types,
  },
  'patch-role': error('A kind for control planes on a worker.', 'Talos refuses the config.', types),
  'patch-field': error('A field that this Talos does not know.', 'Talos refuses the whole config.', types),
  'patch-merge': error('A patch that cannot be merged into what is there.', 'Talos refuses it.', patcher),
  'patch-deletes-nothing': warning(
    'A deletion of something that is not there.',
    'Talos ignores it in silence.',
    patcher
  ),
  'patch-resets': warning(
    'A patch that takes back a field it does not name.',
    'Talos replaces that part as a whole.',
    patcher
  ),
  'patch-variable': error('A variable without a value.', 'The node would get an empty text (W28).', talos),
  'patch-yes-no': error(
    'yes, no, on or off without quotes.',
    'Readers of YAML disagree whether that is true or a text.',
    {
      ...talos,
      source: 'https://yaml.org/type/bool.html',
    }
  ),
  'talos-conflict': error(
    'A field beside the document that replaces it.',
    'Talos refuses both together.',
    types
  ),
} as const

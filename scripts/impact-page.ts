import { impacts } from '../src/subjects/impact.ts'
import type { Impact, ImpactRule } from '../src/subjects/impact.ts'
import { machineConfigPath } from '../src/subjects/machine-config.ts'
import { subjects } from '../src/subjects/table.ts'

/** What each word means to pods, to the API and to the node, for somebody who is tired. */
const words: Readonly<Record<Impact, readonly [pods: string, api: string, node: string]>> = {
  none: ['keep running', 'answers', 'nothing happens, now or at a reboot'],
  live: ['keep running', 'answers', 'takes the change over at once; nothing is restarted'],
  'service-restart': [
    'keep running',
    'answers',
    'one service restarts; while it is the kubelet, no pod starts or stops for some seconds',
  ],
  network: [
    'keep running, and may lose connections',
    'answers, unless this node was the way to it',
    'may be out of reach; its own timer takes the change back',
  ],
  'control-plane-restart': [
    'keep running',
    'is away for about half a minute where this is the only control plane',
    'a static pod is made anew',
  ],
  'drain-reboot': [
    'are moved to other nodes first; those of a single node stop',
    'is away while the only control plane restarts',
    'restarts',
  ],
  upgrade: [
    'are moved to other nodes first',
    'is away while the only control plane restarts',
    'gets another image, package or Kubernetes, and mostly restarts',
  ],
  rebuild: [
    'of the node are gone, with its local data',
    'is away where this is the only control plane',
    'is wiped and made anew, or the change needs a procedure of its own',
  ],
}

/** `docs/impact.md`: what each subject's table says, line by line. */
export const impactPage = (): string =>
  `${[
    '# What a change costs',
    '',
    'Made by `npm run generate` from the tables in `src/subjects/*/impact.ts`: change those.',
    '',
    '## The words',
    '',
    'Mildest first. The comment on a pull request leads with the worst of them.',
    '',
    ...table(
      ['impact', 'pods', 'API server', 'node'],
      impacts.map((impact) => [`\`${impact}\``, ...words[impact]])
    ),
    '',
    '**Can the node undo it?** Yes: the node takes the change back by itself when nobody confirms it in time (Talos: the try',
    'timer; Ubuntu: a timer that is armed before the first write). No: only somebody outside can, by another apply, a',
    'reboot or a rebuild. What a node cannot undo, and whatever is `drain-reboot` or worse, waits for `maintenance.allow` in',
    'cluster.yaml. So does `control-plane-restart` where there is only one control plane.',
    '',
    '## How a change finds its line',
    '',
    '- The subject that answers for the field is asked, and the first of its lines that fits decides.',
    '- What comes or goes whole, such as a section or a document, costs what the worst of its parts costs.',
    '- What no line fits is **unknown**: it counts as `drain-reboot` that cannot be undone.',
    '- A Talos version is that of the image that runs on the node when the config is applied, not that of the contract. Up to',
    '  1.13 Talos reboots by itself for what it cannot take over live; from 1.14 it accepts everything at once, and some of it',
    '  waits silently for a reboot.',
    '- A setting that moves from a field of v1alpha1 to a document of a newer contract, or back, with the same value is `live`:',
    '  Talos reads both as one. Up to 1.13 it is `drain-reboot` where the field is none that Talos takes over live.',
    '- Where a node has the setting in several places, the change is shown once, with the worst impact of them.',
    '- A node that is new, or that is no longer managed, costs nothing by this: it is built or left by another action.',
    '- `*` stands for any name. Fields of Talos are those of its machine config: `v1alpha1` is the document without a kind.',
    ...subjects
      .filter(({ impact }) => impact.length > 0)
      .flatMap(({ name, impact }) => [
        '',
        `## ${name}`,
        '',
        ...table(
          ['system', 'what changes', 'impact', 'node can undo it', 'why', 'source'],
          merged(impact).map((lines) => row(lines))
        ),
      ]),
  ].join('\n')}\n`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  line(head),
  `|${head.map(() => ' :-- |').join('')}`,
  ...rows.map(line),
]

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', () => '\\|')).join(' | ')} |`

/** Neighbours that differ in nothing but their place are one line. */
const merged = (rules: readonly ImpactRule[]): readonly (readonly ImpactRule[])[] =>
  rules.reduce<readonly (readonly ImpactRule[])[]>((lines, rule) => {
    const last = lines.at(-1)
    return last?.[0] !== undefined && claimed(last[0]) === claimed(rule)
      ? [...lines.slice(0, -1), [...last, rule]]
      : [...lines, [rule]]
  }, [])

const claimed = ({ os, talos, kind, impact, undo, why, source }: ImpactRule): string =>
  JSON.stringify([os, talos, kind, impact, undo, why, source])

const row = (lines: readonly ImpactRule[]): readonly string[] => {
  const [rule] = lines
  if (rule === undefined) return []
  const places = [...new Set(lines.map(placeOf))].join(', ')
  const done = rule.kind === undefined ? '' : ` ${kinds[rule.kind]}`
  return [
    systemOf(rule),
    `${places}${done}`,
    `\`${rule.impact}\``,
    rule.undo ? 'yes' : '**no**',
    rule.why,
    sourceOf(rule.source),
  ]
}

const kinds = { add: 'comes', remove: 'goes', change: 'takes another value' } as const

const placeOf = ({ document, field }: ImpactRule): string =>
  document === machineConfigPath && field !== undefined
    ? `\`${field}\``
    : `\`${document}\`${field === undefined ? '' : ` \`${field}\``}`

const systemOf = ({ os, talos }: ImpactRule): string => {
  if (os === 'any') return 'both'
  if (os === 'ubuntu') return 'Ubuntu'
  const { from, until } = talos ?? {}
  return [
    'Talos',
    ...(from === undefined ? [] : [`from 1.${from}`]),
    ...(until === undefined ? [] : [`up to 1.${until}`]),
  ].join(' ')
}

const sourceOf = (source: string): string => {
  if (source.startsWith('https://')) return `[${source.split('/')[2] ?? ''}](${source})`
  if (source.startsWith('docs/')) return `[${source}](${source.slice('docs/'.length)})`
  const [repository = '', path = '', ...rest] = source.split(' ')
  return [repository, `\`${path}\``, ...rest].join(' ')
}

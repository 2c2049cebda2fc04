import type { MigratedSetting, Migration } from '../compare/migration.ts'
import { formatDiagnostic } from './annotations.ts'
import { codeSpan, escapeText, revealInvisible } from './escape.ts'
import { diagnosticLines } from './markdown.ts'
import { count } from './wording.ts'

/** For machines: schema/migration-report.schema.json. */
export const migrationList = ({ settings, ...migration }: Migration): object => ({
  apiVersion: 'plumbline/v1',
  kind: 'MigrationReport',
  from: 'ubuntu',
  to: 'talos',
  ...migration,
  items: settings.map(({ subject, ...setting }) => ({
    ...(subject !== undefined && { subject }),
    ...setting,
  })),
})

const kinds: readonly (readonly [MigratedSetting['kind'], string])[] = [
  ['none', 'No home on Talos'],
  ['differs', 'Changes meaning'],
  ['unknown', 'Not known yet'],
  ['eliminated', 'Talos does it by itself'],
  ['same', 'Means the same'],
]

const target = ({ talos }: Migration): string =>
  `Talos ${talos.version}, contract ${talos.contract}${talos.assumed ? ' (assumed)' : ''}`

const verdict = (migration: Migration): string => {
  const { cluster, stops } = migration
  const end =
    stops.length === 0
      ? 'nothing stops it'
      : `${count(stops.length, 'error')} in these files ${stops.length === 1 ? 'stops' : 'stop'} it`
  return `${cluster} on ${target(migration)}: ${end}`
}

const whereOf = ({ nodes }: MigratedSetting, all: number): string =>
  nodes.length === 0 ? 'cluster' : nodes.length === all && all > 1 ? `all ${all} nodes` : nodes.join(', ')

const way = ({ os }: Migration): string =>
  `Migrating is a second cluster from the same node files, because no node can change from one system into the other: copy the folder, write os: talos at ${os.file}:${os.line}:${os.column}, and give the copy an endpoint and addresses of its own while both run.`

/** For a terminal. */
export const migrationText = (migration: Migration): string => {
  const { settings, eliminated, stops, findings, nodes } = migration
  const parts = [
    `plumbline: ${verdict(migration)}`,
    ...section('What stops it', stops.map(formatDiagnostic)),
    ...kinds.flatMap(([kind, title]) =>
      section(
        title,
        settings
          .filter((each) => each.kind === kind)
          .map(
            (each) =>
              `${each.setting} (${whereOf(each, nodes.length)})\n    Ubuntu: ${each.ubuntu}\n    Talos:  ${each.talos}${each.note === '' ? '' : `\n    ${each.note}`}`
          )
      )
    ),
    ...section(
      'What falls away',
      eliminated.map(({ mechanism, talos }) => `${mechanism}\n    Talos:  ${talos}`)
    ),
    ...section('What these files are told on Talos', findings.map(formatDiagnostic)),
    `\n${way(migration)}\n`,
  ]
  return revealInvisible(parts.join('\n'))
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`\n${title}:`, ...lines.map((line) => `  ${line}`)]

/** For an issue or a page. */
export const migrationMarkdown = (migration: Migration): string => {
  const { settings, eliminated, stops, findings, nodes } = migration
  const table = (kind: MigratedSetting['kind']): string => {
    const rows = settings
      .filter((each) => each.kind === kind)
      .map(
        (each) =>
          `| ${codeSpan(each.setting)} | ${escapeText(whereOf(each, nodes.length))} | ${escapeText(each.ubuntu)} | ${escapeText(each.talos)} | ${escapeText(each.note)} |`
      )
    return rows.length === 0
      ? ''
      : ['| setting | where | on Ubuntu | on Talos | what changes |', '|:--|:--|:--|:--|:--|', ...rows].join(
          '\n'
        )
  }
  const blocks = [
    `### plumbline: ${escapeText(verdict(migration))}`,
    titled('What stops it', diagnosticLines(stops).join('\n')),
    ...kinds.map(([kind, title]) => titled(title, table(kind))),
    titled(
      'What falls away',
      [
        '| on Ubuntu | on Talos |',
        '|:--|:--|',
        ...eliminated.map(({ mechanism, talos }) => `| ${escapeText(mechanism)} | ${escapeText(talos)} |`),
      ].join('\n')
    ),
    titled('What these files are told on Talos', diagnosticLines(findings).join('\n')),
    escapeText(way(migration)),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const titled = (title: string, body: string): string => (body === '' ? '' : `**${title}**\n\n${body}`)

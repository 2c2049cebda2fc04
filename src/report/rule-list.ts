import { leftOut } from '../fleet/rules/left-out.ts'
import type { Rule } from '../fleet/rules/rule.ts'
import { sections } from '../fleet/rules.ts'

type Listed = Rule & { readonly name: string; readonly section: string }

const listed: readonly Listed[] = Object.entries(sections).flatMap(([section, table]) =>
  Object.entries(table).map(([name, rule]: [string, Rule]) => ({ name, section, ...rule }))
)

const severityOf = ({ severities }: Rule): string => severities.join(' or ')

/** Where it is looked for, if not everywhere. */
const scopeOf = ({ os, compared }: Rule): readonly string[] => [
  ...(os === undefined ? [] : [os === 'talos' ? 'Talos' : 'Ubuntu']),
  ...(compared === true ? ['when two sides are compared'] : []),
]

/** For machines: schema/rule-list.schema.json. */
export const ruleList = (): object => ({
  apiVersion: 'plumbline/v1',
  kind: 'RuleList',
  items: listed.map(({ name, section, severities, finds, why, source, os, compared = false }) => ({
    name,
    section,
    severities,
    finds,
    why,
    ...(source !== undefined && { source }),
    ...(os !== undefined && { os }),
    compared,
  })),
})

/** For a terminal: a rule in three lines, its name first, so that grep finds it. */
export const rulesText = (): string =>
  listed
    .map((rule) => {
      const head = [rule.name, severityOf(rule), ...scopeOf(rule)].join(' · ')
      const source = rule.source === undefined ? '' : `\n  Source: ${rule.source}`
      return `${head}\n  ${rule.finds}\n  ${rule.why}${source}\n`
    })
    .join('\n')

/** docs/rules.md. Each rule has an anchor of its name. */
export const rulesMarkdown = (): string =>
  [
    '# Rules',
    'What `plumbline validate` and the comment of a pull request look for. Every finding carries the name of its rule. A warning that is meant is acknowledged by that name: `acknowledge: { C41: why it is right here }`. An error is mended.',
    'Names such as C44 and I6 are numbers of the mistakes and incidents that are on record of the cluster this began with; W numbers are wishes of the users of such tools. This page is what `plumbline validate --list-rules --format markdown` prints.',
    ...Object.keys(sections).flatMap((section) => [
      `## ${section}`,
      [
        '| rule | severity | finds | why |',
        '|:--|:--|:--|:--|',
        ...listed.filter((rule) => rule.section === section).map(markdownRow),
      ].join('\n'),
    ]),
    '## Not rules',
    'Mistakes on record that no rule finds, because the files cannot hold them, or because only a live node shows them.',
    [
      '| number | mistake | instead |',
      '|:--|:--|:--|',
      ...Object.entries(leftOut).map(
        ([number, { mistake, instead }]) =>
          `| <a id="${number}"></a>${number} | ${escaped(mistake)} | ${escaped(instead)} |`
      ),
    ].join('\n'),
  ].join('\n\n') + '\n'

const markdownRow = (rule: Listed): string => {
  const { name, finds, why, source } = rule
  const severity = [severityOf(rule), ...scopeOf(rule)].join('; ')
  const from =
    source === undefined
      ? ''
      : source.startsWith('https://')
        ? ` [Source](${source})`
        : ` Source: ${escaped(source)}`
  return `| <a id="${name}"></a>\`${name}\` | ${severity} | ${escaped(finds)} | ${escaped(why)}${from} |`
}

/** Text of our own, where nothing is to be hidden from and much to be read: code in backticks stays code. */
const escaped = (text: string): string =>
  text
    .split('`')
    .map((part, index) =>
      index % 2 === 0 ? part.replaceAll(/[\\*_|<[\]]/g, (character) => `\\${character}`) : `\`${part}\``
    )
    .join('')

import type { FleetNode } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { fileDocument } from '../file-document.ts'
import { runningDocument } from '../running-document.ts'
import { printList, printValue } from './apt-conf.ts'
import { parseAptLine } from './apt-line.ts'
import { printStanza } from './deb822.ts'
import { keyFile, packagesRunning, periodicFile, pinsFile } from './paths.ts'
import { sourceFile, upgradesFile, upgradesRunning } from './paths.ts'
import { packagesOf, sourcesOf, upgradesOf } from './settings.ts'
import type { Packages, Source, UnattendedUpgrades, Wanted } from './settings.ts'
import { upgradesStructure } from './upgrades-structure.ts'

/** apt's sources, keys and pins, what is installed and held, and what upgrades itself. */
export const ubuntu = (node: FleetNode): readonly Document[] => [
  ...packageDocuments(packagesOf(node) ?? {}),
  ...upgradeDocuments(upgradesOf(node) ?? {}),
]

const packageDocuments = (packages: Packages): readonly Document[] => {
  const { install, hold } = packages
  const pinned = inOrder(install ?? []).filter(({ version }) => version !== undefined)
  const running: JsonObject = {
    ...(install && {
      installed: Object.fromEntries(inOrder(install).map((p) => [p.name, p.version ?? 'any'])),
    }),
    ...(hold && { held: hold.toSorted() }),
  }
  return [
    ...sourcesOf(packages).flatMap(([name, source]) => sourceDocuments(name, source)),
    ...(pinned.length > 0 ? [fileDocument(pinsFile, pinned.map(pin).join('\n'))] : []),
    ...(install !== undefined || hold !== undefined ? [runningDocument(packagesRunning, running)] : []),
  ]
}

const inOrder = (install: readonly Wanted[]): readonly Wanted[] =>
  install.toSorted((a, b) => (a.name < b.name ? -1 : 1))

/** 990 wins over every ordinary source and, being below 1000, never takes a newer package back by itself. */
const pin = ({ name, version = '' }: Wanted): string =>
  printStanza([
    ['Package', name],
    ['Pin', `version ${version}`],
    ['Pin-Priority', '990'],
  ])

const sourceDocuments = (name: string, source: Source): readonly Document[] => {
  const line = parseAptLine(source.line ?? '')
  if (typeof line === 'string') return []
  const key = source.key === undefined ? undefined : `${source.key.trim()}\n`
  const signedBy = key === undefined ? (source.keyId?.toUpperCase() ?? line.signedBy) : `/${keyFile(name)}`
  const text = printStanza([
    ['Types', line.type],
    ['URIs', line.uri],
    ['Suites', line.suite],
    ['Components', line.components.join(' ')],
    ['Architectures', line.architectures.join(' ')],
    ['Signed-By', signedBy ?? ''],
  ])
  return [
    ...(key === undefined ? [] : [fileDocument(keyFile(name), key)]),
    fileDocument(sourceFile(name), text),
  ]
}

const upgradeDocuments = (upgrades: UnattendedUpgrades): readonly Document[] => {
  const { enabled, origins, blacklist, automaticReboot } = upgrades
  const policy = [
    origins === undefined ? '' : originLists(origins.toSorted()),
    blacklist === undefined ? '' : printList('Unattended-Upgrade::Package-Blacklist', blacklist.toSorted()),
    automaticReboot === undefined
      ? ''
      : printValue('Unattended-Upgrade::Automatic-Reboot', String(automaticReboot)),
  ].join('')
  const periodic = [
    enabled === true ? printValue('APT::Periodic::Update-Package-Lists', '1') : '',
    enabled === undefined ? '' : printValue('APT::Periodic::Unattended-Upgrade', enabled ? '1' : '0'),
  ].join('')
  if (policy + periodic === '') return []
  return [
    ...(periodic === '' ? [] : [fileDocument(periodicFile, periodic)]),
    ...(policy === '' ? [] : [fileDocument(upgradesFile, policy)]),
    runningDocument(upgradesRunning, upgradesStructure(policy + periodic)),
  ]
}

/** Both lists are emptied: what one of them still allowed would be upgraded too. */
const originLists = (origins: readonly string[]): string =>
  printList(
    'Unattended-Upgrade::Allowed-Origins',
    origins.filter((each) => !each.includes('='))
  ) +
  printList(
    'Unattended-Upgrade::Origins-Pattern',
    origins.filter((each) => each.includes('='))
  )

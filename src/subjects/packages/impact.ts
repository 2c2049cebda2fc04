import { liveOnUbuntu as live } from '../live-on-ubuntu.ts'
import type { ImpactRule } from '../impact.ts'
import { keyFile, packagesRunning, periodicFile, pinsFile } from './paths.ts'
import { sourceFile, upgradesFile, upgradesRunning } from './paths.ts'

const sourcesList = 'Debian/apt doc/sources.list.5.xml'
const preferences = 'Debian/apt doc/apt_preferences.5.xml'
const aptMark = 'Debian/apt doc/apt-mark.8.xml'
const aptGet = 'Debian/apt doc/apt-get.8.xml'
const unattended = 'mvo5/unattended-upgrades README.md'

export const impact: readonly ImpactRule[] = [
  { ...live(packagesRunning, 'apt-mark; no package changes', aptMark), field: 'held' },
  {
    os: 'ubuntu',
    document: packagesRunning,
    field: 'installed',
    kind: 'remove',
    impact: 'none',
    undo: true,
    why: 'the package stays installed; plumbline no longer looks after it',
    source: 'docs/language.md',
  },
  {
    os: 'ubuntu',
    document: packagesRunning,
    impact: 'upgrade',
    undo: false,
    why: 'apt installs another version; its scripts may restart services, and going back is another installation',
    source: aptGet,
  },
  live(pinsFile, 'read at the next run of apt; no package changes by this alone', preferences),
  live(sourceFile('*'), 'read at the next apt-get update; no package changes by this alone', sourcesList),
  live(
    keyFile('*'),
    'another key decides whose packages apt trusts, from the next apt-get update',
    sourcesList
  ),
  {
    ...live(
      upgradesFile,
      'unattended-upgrades may reboot the node by itself, without a drain, from its next run',
      unattended
    ),
    field: 'automaticReboot',
  },
  live(upgradesFile, 'read at the next run of unattended-upgrades', unattended),
  live(periodicFile, 'read at the next run of apt-daily-upgrade.timer', unattended),
  live(upgradesRunning, 'read at the next run of unattended-upgrades', unattended),
]

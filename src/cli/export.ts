import type { Fleet } from '../fleet/fleet.ts'
import { UserError } from '../ports.ts'
import { checkSide } from '../render/side.ts'
import { formatDiagnostic } from '../report/annotations.ts'
import { textDiff } from '../report/diff-text.ts'
import { revealInvisible } from '../report/escape.ts'
import { fleetExport } from '../report/fleet-export.ts'
import { ansibleInventory, hostsFile, prometheusTargets } from '../report/node-lists.ts'
import { json, oneOfFormats, sideFiles } from './command.ts'
import type { Command } from './command.ts'

const formats: Readonly<Record<string, (fleet: Fleet) => string>> = {
  json: (fleet) => json(fleetExport(fleet)),
  hosts: hostsFile,
  ansible: ansibleInventory,
  prometheus: (fleet) => json(prometheusTargets(fleet)),
}

/**
 * The fleet for everything that would else keep its own list of nodes (I14, I20). With --check, whether a file that
 * somebody checked in still says the same.
 */
export const exportFleet: Command = async (words, { fleet: folder, format, check }, { git, print }) => {
  if (words.length > 0) throw new UserError(`export takes no names, "${words.join(' ')}" is too much`)
  const wanted = oneOfFormats(format, Object.keys(formats))
  const { fleet, diagnostics } = checkSide(await sideFiles('worktree', folder, git), folder)
  if (fleet === undefined)
    throw new UserError(`${folder} cannot be read:\n${diagnostics.map(formatDiagnostic).join('\n')}`)
  const text = formats[wanted]?.(fleet) ?? ''
  if (check === undefined) {
    print(text)
    return 0
  }
  const { readTextFile } = await import('../adapters/files/read-text-file.ts')
  const now = await readTextFile(check)
  if (now === undefined)
    throw new UserError(`${check} is missing: write it with plumbline export --format ${wanted} > ${check}`)
  if (now === text) return 0
  print(
    revealInvisible(
      `${check} is stale: write it anew with plumbline export --format ${wanted} > ${check}\n${textDiff(now, text)}\n`
    )
  )
  return 1
}

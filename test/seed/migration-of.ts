import { migrate } from '../../src/cli/migrate.ts'
import { runCommand } from '../cli/run-command.ts'
import type { Texts } from '../fleet-files.ts'

type Row = { readonly setting: string; readonly kind: string; readonly nodes: readonly string[] }

/** What migrate says of a fleet: as a person reads it, and by setting. */
export const migrationOf = async (texts: Texts) => {
  const run = (format: string) => runCommand(migrate, [], { worktree: texts }, { to: 'talos', format })
  const { items } = JSON.parse((await run('json')).out) as { items: readonly Row[] }
  return {
    text: (await run('text')).out,
    row: (setting: string) => items.find((each) => each.setting === setting),
  }
}

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { actionFolders } from './action-folders.ts'
import { fillReadme } from './fill-readme.ts'
import { readManifest } from './manifest.ts'

/** Brings every action's README in step with its action.yml; with `check`, only says what is out of step. */
export const updateReadmes = async (check: boolean): Promise<readonly string[]> => {
  const findings = await Promise.all(
    (await actionFolders()).map(async ({ folder }) => {
      const path = join(folder, 'README.md')
      const text = await readFile(path, 'utf8').catch(() => undefined)
      if (text === undefined) return [`${path} is missing: every action has one`]
      const filled = fillReadme(text, await readManifest(folder))
      if (!check && filled.problems.length === 0 && filled.text !== text) await writeFile(path, filled.text)
      const stale = check && filled.text !== text
      return [
        ...filled.problems.map((problem) => `${path}: ${problem}`),
        ...(stale ? [`${path} is behind its action.yml: run node scripts/readme.ts`] : []),
      ]
    })
  )
  return findings.flat()
}

if (import.meta.main) {
  const findings = await updateReadmes(process.argv.includes('--check'))
  for (const finding of findings) process.stderr.write(`${finding}\n`)
  if (findings.length > 0) process.exitCode = 1
}

import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { runTool } from './run-program.ts'

export type Violation = { readonly rule: string; readonly from: string; readonly to: string }
export type Fence = {
  readonly violations: readonly Violation[]
  readonly modules: number
  /** Source files that the cruiser never looked at. */
  readonly missed: readonly string[]
}

type Cruised = {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string }
      readonly from: string
      readonly to: string
    }[]
  }
}

/** With a compiler that it cannot use, the cruiser sees nothing and is content: so what it saw is counted. */
export const checkImports = async (root: string): Promise<Fence> => {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const { stdout, output } = await runTool(cruiser, ['src', '--output-type', 'json'], root)
  const report = readReport(stdout, output)
  const seen = new Set(report.modules.map(({ source }) => source))
  const sources = await Array.fromAsync(glob('src/**/*.ts', { cwd: root }))
  return {
    violations: report.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    modules: sources.filter((source) => seen.has(source)).length,
    missed: sources.filter((source) => !seen.has(source)),
  }
}

const readReport = (stdout: string, output: string): Cruised => {
  try {
    return JSON.parse(stdout) as Cruised
  } catch {
    throw new Error(`dependency-cruiser gave no report:\n${output}`)
  }
}

import { writeFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { runProgram } from './run-program.ts'

/**
 * Writes the table of official Talos system extensions from a clone of siderolabs/extensions:
 * `node scripts/extensions.ts PATH`. What a release branch builds (targets of .kres.yaml) is what the Image Factory
 * offers for that minor; driver versions are those at the head of the branch.
 */
const minors = [9, 10, 11, 12, 13, 14] as const

type Branch = {
  readonly commit: string
  readonly names: readonly string[]
  readonly vars: Readonly<Record<string, string>>
}

const file = 'src/subjects/installer/extensions.generated.ts'

const git = async (folder: string, ...args: readonly string[]): Promise<string> => {
  const { code, output, stdout } = await runProgram('git', ['-C', folder, ...args])
  if (code !== 0) throw new Error(output)
  return stdout.trim()
}

const readBranch = async (folder: string, minor: number): Promise<Branch> => {
  const branch = `release-1.${minor}`
  const [commit, kres, vars] = await Promise.all([
    git(folder, 'rev-parse', branch),
    git(folder, 'show', `${branch}:.kres.yaml`),
    git(folder, 'show', `${branch}:nvidia-gpu/vars.yaml`),
  ])
  const { spec } = parse(kres.split('\n---\n')[0] ?? '') as {
    spec: { targets: string[]; additionalTargets: Record<string, string[]> }
  }
  return {
    commit,
    names: [...spec.targets, ...Object.values(spec.additionalTargets).flat()],
    vars: parse(vars) as Record<string, string>,
  }
}

const rangesOf = (branches: readonly Branch[]): readonly string[] => {
  const names = [...new Set(branches.flatMap((branch) => branch.names))].toSorted()
  return names.map((name) => {
    const having = minors.filter((_, index) => branches[index]?.names.includes(name))
    const [first = 0] = having
    const last = having.at(-1) ?? 0
    if (having.length !== last - first + 1) throw new Error(`${name} left and came back: keep a list instead`)
    return `  '${name}': [${first}, ${last}],`
  })
}

const driversOf = (branches: readonly Branch[]): readonly string[] =>
  branches.map(
    ({ vars }, index) =>
      `  ${minors[index]}: { lts: '${vars['NVIDIA_DRIVER_LTS_VERSION']}', production: '${vars['NVIDIA_DRIVER_PRODUCTION_VERSION']}' },`
  )

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('give the path of a clone of siderolabs/extensions')
const branches = await Promise.all(minors.map((minor) => readBranch(folder, minor)))
await writeFile(
  file,
  `// Written by scripts/extensions.ts from github.com/siderolabs/extensions, release branches at
${branches.map(({ commit }, index) => `//   release-1.${minors[index]} ${commit}`).join('\n')}

/** First and last Talos minor that has an extension, by name without \`siderolabs/\`. */
export const extensions: Readonly<Record<string, readonly [first: number, last: number]>> = {
${rangesOf(branches).join('\n')}
}

/** NVIDIA driver per Talos minor and track. */
export const nvidiaDrivers: Readonly<Record<number, { readonly lts: string; readonly production: string }>> = {
${driversOf(branches).join('\n')}
}
`
)

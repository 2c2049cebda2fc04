import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startForge, tokens } from '../lab/forge/forge.ts'
import { makeRepository } from '../lab/repository.ts'
import { runAction } from '../lab/run-action.ts'
import { fleetRollout } from './bench/fleet-rollout.ts'
import { unchangedNodes } from './bench/unchanged-nodes.ts'

/**
 * Ratios within one run, because machines are noisy: contestants take turns, and the fastest of many counts. Nothing
 * here is asserted in a test. `npm run bench` prints the table of docs/performance.md.
 */
const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '')
const node = process.execPath

type Measured = { readonly milliseconds: number; readonly megabytes: number }

/** A child's wall time and its peak memory, as the kernel counted it. */
const measure = (args: readonly string[], cwd: string): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const started = process.hrtime.bigint()
    const child = spawn(
      node,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(`process.on('exit',()=>process.stderr.write('\\nRSS '+process.resourceUsage().maxRSS))`)}`,
        ...args,
      ],
      { cwd, stdio: ['ignore', 'ignore', 'pipe'] }
    )
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr = `${stderr}${chunk.toString()}`.slice(-4000)))
    child.on('close', (code) => {
      const milliseconds = Number(process.hrtime.bigint() - started) / 1e6
      const megabytes = Number(/RSS (\d+)$/.exec(stderr)?.[1] ?? 0) / 1024
      if (code === 0) resolve({ milliseconds, megabytes })
      else reject(new Error(`${args.join(' ')}: exit ${code}\n${stderr}`))
    })
  })

type Contestant = { readonly name: string; readonly run: () => Promise<Measured> }

const race = async (
  contestants: readonly Contestant[],
  rounds: number
): Promise<ReadonlyMap<string, Measured>> => {
  const best = new Map<string, Measured>()
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of contestants) {
      const now = await run()
      const known = best.get(name)
      best.set(
        name,
        known === undefined
          ? now
          : {
              milliseconds: Math.min(known.milliseconds, now.milliseconds),
              megabytes: Math.max(known.megabytes, now.megabytes),
            }
      )
    }
  }
  return best
}

const makeFleet = async (folder: string, count: number): Promise<void> => {
  const nodes = join(folder, 'nodes')
  await mkdir(join(nodes, 'profiles'), { recursive: true })
  for (const name of ['cluster.yaml', 'k8s-master.yaml', 'k8s-node1.yaml', 'profiles/gpu.yaml'])
    await writeFile(join(nodes, name), await readFile(join(root, 'nodes', name)))
  for (let i = 0; i < count; i += 1) {
    const name = `w${i}`
    await writeFile(
      join(nodes, `${name}.yaml`),
      `apiVersion: plumbline/v1\nkind: Node\nmetadata: { name: ${name} }\nspec:\n  role: worker\n  identity: { mac: '02:00:00:${[16, 8, 0].map((shift) => ((i >> shift) & 255).toString(16).padStart(2, '0')).join(':')}' }\n  network: { addresses: [172.${16 + ((i + 1) >> 16)}.${((i + 1) >> 8) & 255}.${(i + 1) & 255}/12], gateway: null }\n  labels: { topology.kubernetes.io/zone: rack-${i % 7} }\n  sysctls: { vm.max_map_count: ${262144 + i} }\n  vm: { id: ${10_000 + i}, cores: 4, memory: 8GiB }\n`
    )
  }
}

/** Prints the rendered documents of a file with `yaml` and nothing else: what any renderer has to pay. */
const printer = `import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
const nodes = JSON.parse(readFileSync(process.argv[2], 'utf8')).items
const out = nodes.flatMap((node) => node.documents.flatMap(({ body }) => ('text' in body ? [stringify(body.text)] : body.yaml.map((value) => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })))))
process.stdout.write(out.join('---\\n'))
`

const main = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-bench-'))
  const rounds = Number(process.argv[2] ?? 15)
  const cli = join(root, 'bin/plumbline.js')
  const empty = join(folder, 'empty.mjs')
  await writeFile(empty, '')
  const print = join(root, 'build', 'bench-printer.mjs')
  await mkdir(join(root, 'build'), { recursive: true })
  await writeFile(print, printer)

  const repository = await makeRepository(join(folder, 'pull'), join(root, 'nodes'), async (read) => ({
    'nodes/cluster.yaml': (await read('nodes/cluster.yaml')).replace('8192', () => '9000'),
  }))
  const forge = await startForge('github', [
    { number: 1, head: repository.head, base: repository.base, baseRef: 'main' },
  ])
  let runs = 0
  const gate = async (): Promise<Measured> => {
    const started = process.hrtime.bigint()
    const payload = {
      pull_request: {
        number: 1,
        head: { sha: repository.head, repo: { full_name: forge.repository } },
        base: { ref: 'main', repo: { full_name: forge.repository } },
      },
    }
    const result = await runAction({
      actionFolder: root,
      workspace: repository.workspace,
      scratch: join(folder, `run${runs++}`),
      event: { name: 'pull_request', payload },
      forge: { url: forge.url, apiUrl: forge.apiUrl, token: tokens.job },
      run: { id: runs, attempt: 1 },
      sha: repository.merge,
      ref: 'refs/pull/1/merge',
    })
    if (result.exitCode !== 0) throw new Error(result.stdout)
    return { milliseconds: Number(process.hrtime.bigint() - started) / 1e6, megabytes: 0 }
  }
  const first = forge.journal.length
  await gate()
  const requests = forge.journal.length - first

  const sizes = [1000, 10_000] as const
  for (const size of sizes) await makeFleet(join(folder, String(size)), size)
  const dump = async (size: number): Promise<string> => {
    const path = join(folder, `${size}.json`)
    const { stdout } = await new Promise<{ stdout: Buffer }>((resolve) => {
      const child = spawn(node, [cli, 'render', '--format', 'json'], {
        cwd: join(folder, String(size)),
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const chunks: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
      child.on('close', () => resolve({ stdout: Buffer.concat(chunks) }))
    })
    await writeFile(path, stdout)
    return path
  }
  const dumps = await Promise.all(sizes.map(dump))

  const small = await race(
    [
      { name: 'bare', run: () => measure([empty], folder) },
      { name: 'render', run: () => measure([cli, 'render'], root) },
      { name: 'gate', run: gate },
    ],
    rounds
  )
  const large = await race(
    sizes.flatMap((size, i) => [
      { name: `render ${size}`, run: () => measure([cli, 'render'], join(folder, String(size))) },
      { name: `print ${size}`, run: () => measure([print, dumps[i] ?? ''], root) },
    ]),
    Math.max(2, Math.floor(rounds / 5))
  )
  await forge.close()
  const talos = [
    ...(await unchangedNodes(join(folder, 'talos'), Math.max(2, Math.floor(rounds / 5)))),
    ...(await fleetRollout(join(folder, 'apply'))),
  ]
  const bytes = await folderBytes(join(root, 'dist'))
  await rm(folder, { recursive: true, force: true })
  await rm(print)

  const of = (map: ReadonlyMap<string, Measured>, name: string): Measured =>
    map.get(name) ?? { milliseconds: NaN, megabytes: NaN }
  const ratio = (map: ReadonlyMap<string, Measured>, a: string, b: string): string =>
    (of(map, a).milliseconds / of(map, b).milliseconds).toFixed(2)
  const rows = [
    ['render of the example fleet ÷ bare Node', ratio(small, 'render', 'bare'), '≤ 2.5'],
    [
      'gate on the example fleet ÷ bare Node, with git and its requests',
      ratio(small, 'gate', 'bare'),
      '≤ 4 plus requests',
    ],
    [
      '1,000 nodes rendered and printed ÷ printing the same with yaml',
      ratio(large, 'render 1000', 'print 1000'),
      '≤ 2',
    ],
    [
      '10,000 nodes rendered and printed ÷ printing the same with yaml',
      ratio(large, 'render 10000', 'print 10000'),
      '≤ 2',
    ],
    ['10,000 nodes ÷ 1,000 nodes', ratio(large, 'render 10000', 'render 1000'), '≤ 11'],
    ['peak memory at 1,000 nodes', `${Math.round(of(large, 'render 1000').megabytes)} MB`, '≤ 300 MB'],
    ['peak memory at 10,000 nodes', `${Math.round(of(large, 'render 10000').megabytes)} MB`, '–'],
    ['dist', `${(bytes / 1e6).toFixed(2)} MB`, '–'],
    ['requests to the forge, first run', String(requests), '–'],
    ...talos,
  ]
  process.stdout.write(
    `| what | measured | aim |\n|:--|--:|--:|\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}`
  )
}

const folderBytes = async (path: string): Promise<number> => {
  const entries = await readdir(path)
  const sizes = await Promise.all(entries.map(async (entry) => (await stat(join(path, entry))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

await main()

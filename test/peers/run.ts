import { peers } from './peers.ts'
import type { Case, Peer } from './peer.ts'

/** Has each peer judge its cases and prints a table. A missing peer fails in CI; elsewhere its reason is printed. */
type Row = { readonly name: string; readonly version: string; readonly told: string }

const wanted = process.argv.slice(2)
const ci = process.env['CI'] === 'true'
let passed = 0
let failed = 0

const isRight = async (peer: Peer, program: string, each: Case): Promise<boolean> => {
  const { accepted, said } = await each
    .judge(program)
    .catch((error: unknown) => ({ accepted: each.expect === 'reject', said: String(error) }))
  if (accepted === (each.expect === 'accept')) return true
  const verdict = accepted ? 'accepts what it must reject' : 'rejects what it must accept'
  process.stdout.write(
    `${peer.name} ${peer.version} ${verdict}: ${each.what}\n${said.trim().slice(0, 2000)}\n`
  )
  return false
}

const judge = async (peer: Peer): Promise<Row> => {
  const { name, version } = peer
  const program = await peer.install().catch((error: unknown) => {
    process.stdout.write(
      `${name} ${version} cannot be had: ${error instanceof Error ? error.message : String(error)}\n`
    )
    return undefined
  })
  if (program === undefined) {
    if (ci) failed += 1
    return { name, version, told: 'not here' }
  }
  const counts = { accept: 0, reject: 0 }
  for (const each of await peer.cases()) {
    if (await isRight(peer, program, each)) counts[each.expect] += 1
    else failed += 1
  }
  await peer.end?.()
  passed += counts.accept + counts.reject
  if (counts.accept === 0 || counts.reject === 0) {
    process.stdout.write(
      `${name} ${version} proves nothing: it must accept and reject at least one case each\n`
    )
    failed += 1
  }
  return { name, version, told: `${counts.accept} accepted, ${counts.reject} rejected` }
}

const chosen = peers.filter(({ name }) => wanted.length === 0 || wanted.some((each) => name.includes(each)))
const rows: Row[] = []
// Four that wait keep two cores busy.
for (let at = 0; at < chosen.length;) {
  const waiting = chosen.slice(at, at + 4).findIndex(({ waits }) => waits !== true)
  const count = Math.max(1, waiting === -1 ? 4 : waiting)
  rows.push(...(await Promise.all(chosen.slice(at, at + count).map(judge))))
  at += count
}
const width = (key: 'name' | 'version') => Math.max(...rows.map((row) => row[key].length))
for (const { name, version, told } of rows)
  process.stdout.write(`${name.padEnd(width('name'))}  ${version.padEnd(width('version'))}  ${told}\n`)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
if (failed > 0) process.exitCode = 1

import { describe, expect, it } from 'vitest'
import { builtSops } from '../../peers/sops-tools.ts'
import { sops } from '../../peers/sops.ts'

const built = await builtSops()
const cases = await sops.cases()

/** The cases of the peer, wherever it was built before. In CI it was, or this fails. */
describe.skipIf(built === undefined && process.env['CI'] !== 'true')(
  'the sops adapter, with the real sops (skipped where npm run test:peers -- sops never built it)',
  () => {
    it.each(cases.map((each) => [each.expect, each.what, each] as const))(
      '%ss %s',
      async (expected, _, { judge }) => {
        expect(built, 'npm run test:peers -- sops builds sops and age').toBeDefined()
        const { accepted, said } = await judge(built?.sops ?? '')
        expect(accepted, said).toBe(expected === 'accept')
      }
    )
  }
)

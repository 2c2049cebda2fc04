import { fromBinary } from '@bufbuild/protobuf'
import { durationFromMs } from '@bufbuild/protobuf/wkt'
import { Code, ConnectError } from '@connectrpc/connect'
import { afterAll, describe, expect, test } from 'vitest'
import { MachineConfigSpecSchema } from '../../../src/adapters/talos/proto/config_pb.js'
import { ApplyConfigurationRequest_Mode as Mode } from '../../../src/adapters/talos/proto/machine_pb.js'
import { startTalos } from '../../../lab/talos/cluster.ts'
import type { Talos } from '../../../lab/talos/cluster.ts'
import { connectAs } from './client.ts'
import type { TalosClient } from './client.ts'

const running: Talos[] = []
afterAll(() => Promise.all(running.map(({ stop }) => stop())))

type Config = { readonly text: string; readonly version: string }

type Bench = {
  readonly talos: Talos
  readonly client: TalosClient
  /** The config it started with. */
  readonly base: string
  readonly apply: (
    text: string,
    mode: Mode,
    options?: { readonly dryRun?: boolean; readonly milliseconds?: number }
  ) => Promise<
    { readonly mode: Mode; readonly details: string; readonly warnings: readonly string[] } | string
  >
  readonly active: () => Promise<Config>
  readonly persistent: () => Promise<Config>
}

const bench = async (version: string): Promise<Bench> => {
  const talos = await startTalos({
    version,
    nodes: [{ name: 'cp1', role: 'controlplane' }],
    timing: { shutdown: 200, ready: 0 },
  })
  running.push(talos)
  const client = await connectAs(talos, 'cp1', 'os:admin')
  const config = async (id: string): Promise<Config> => {
    const { resource } = await client.state.get({
      namespace: 'config',
      type: 'MachineConfigs.config.talos.dev',
      id,
    })
    const { yamlMarshalled } = fromBinary(
      MachineConfigSpecSchema,
      resource?.spec?.protoSpec ?? new Uint8Array()
    )
    return { text: new TextDecoder().decode(yamlMarshalled), version: resource?.metadata?.version ?? '' }
  }
  return {
    talos,
    client,
    base: (await config('v1alpha1')).text,
    active: () => config('v1alpha1'),
    persistent: () => config('persistent'),
    apply: async (text, mode, { dryRun = false, milliseconds } = {}) => {
      try {
        const { messages } = await client.machine.applyConfiguration({
          data: Buffer.from(text),
          mode,
          dryRun,
          ...(milliseconds === undefined ? {} : { tryModeTimeout: durationFromMs(milliseconds) }),
        })
        const [message] = messages
        return {
          mode: message?.mode ?? Mode.REBOOT,
          details: message?.modeDetails ?? '',
          warnings: message?.warnings ?? [],
        }
      } catch (error) {
        const { code, rawMessage } = ConnectError.from(error)
        return `${Code[code]}: ${rawMessage}`
      }
    },
  }
}

const withSysctl = (text: string, value = 1): string =>
  text.replace(
    '    type: controlplane\n',
    () => `    type: controlplane\n    sysctls:\n        vm.max_map_count: "${value}"\n`
  )
const withUdev = (text: string): string =>
  text.replace(
    '    type: controlplane\n',
    () => `    type: controlplane\n    udev:\n        rules: ["one"]\n`
  )

const versions = ['v1.9.5', 'v1.10.0', 'v1.11.6', 'v1.12.8', 'v1.12.9', 'v1.13.2', 'v1.13.9', 'v1.14.0']

describe.each(versions)('applying on %s', async (version) => {
  const older = !version.startsWith('v1.14')
  const noPersistent = version.startsWith('v1.9')
  const it = await bench(version)
  const changed = withSysctl(it.base)

  test('a dry run says what would happen and changes nothing', async () => {
    const answer = await it.apply(changed, Mode.AUTO, { dryRun: true })
    if (typeof answer === 'string') throw new Error(answer)
    expect(answer.mode).toBe(Mode.NO_REBOOT)
    expect(answer.details).toMatch(
      /^Dry run summary:\nApplied configuration without a reboot \(skipped in dry-run\)\.\nConfig diff:\n\n--- a\n\+\+\+ b\n@@/
    )
    expect(answer.details).toContain('+    sysctls:\n+        vm.max_map_count: "1"\n')
    expect(await it.active()).toMatchObject({ text: it.base, version: '1' })
    const none = await it.apply(it.base, Mode.AUTO, { dryRun: true })
    expect(none).toMatchObject({
      details:
        'Dry run summary:\nApplied configuration without a reboot (skipped in dry-run).\nConfig diff:\n\nNo changes.',
    })
  })

  test('what needs a reboot is refused at once, or announced', async () => {
    const refused = await it.apply(withUdev(changed), Mode.NO_REBOOT, { dryRun: true })
    const auto = await it.apply(withUdev(it.base), Mode.AUTO, { dryRun: true })
    if (older) {
      expect(refused).toMatch(
        /^InvalidArgument: this config change can't be applied in immediate mode\ndiff:\n--- a\n\+\+\+ b\n/
      )
      // What would change at once is left out of the reason.
      expect(refused).not.toContain('vm.max_map_count')
      expect(auto).toMatchObject({
        mode: Mode.REBOOT,
        details: expect.stringMatching(
          /^Dry run summary:\nApplied configuration with a reboot \(skipped in dry-run\)\.\n/
        ) as string,
      })
    } else {
      expect(refused).toMatchObject({ mode: Mode.NO_REBOOT })
      expect(auto).toMatchObject({ mode: Mode.NO_REBOOT })
      expect(await it.apply(it.base, Mode.REBOOT)).toBe(
        'Unimplemented: the REBOOT mode is not supported, please use AUTO or NO_REBOOT modes instead'
      )
    }
  })

  test('a stream without the classic document is refused from 1.10.1 on', async () => {
    const partial = 'apiVersion: v1alpha1\nkind: WatchdogTimerConfig\ndevice: /dev/watchdog0\n'
    const answer = await it.apply(partial, Mode.STAGED, { dryRun: true })
    if (version === 'v1.9.5' || version === 'v1.10.0') expect(answer).toMatchObject({ mode: Mode.STAGED })
    else
      expect(answer).toMatch(
        /^InvalidArgument: the applied machine configuration doesn't contain v1alpha1 config, /
      )
  })

  test('a try goes back by itself, and its version grows', async () => {
    const before = await it.active()
    const grown = (by: number): string => String(Number(before.version) + by)
    expect(await it.apply(changed, Mode.TRY, { milliseconds: 90_000 })).toEqual({
      mode: Mode.TRY,
      warnings: [],
      details:
        "Applied configuration without a reboot\nThe config is applied in 'try' mode and will be automatically reverted back in 1m30s",
    })
    expect(await it.active()).toEqual({ text: changed, version: grown(1) })
    if (!noPersistent) expect((await it.persistent()).text).toBe(it.base)
    // A preview by TRY leaves the timer alone.
    await it.apply(it.base, Mode.TRY, { dryRun: true })
    await timeIsUp(it)
    expect(await it.active()).toEqual({ text: it.base, version: grown(2) })
    await it.apply(changed, Mode.TRY, { milliseconds: 1 })
    await expect.poll(it.active, { interval: 10 }).toEqual({ text: it.base, version: grown(4) })
  })

  test('a dry run of another mode, or a refused call, ends a try without going back', async () => {
    for (const disturb of [
      () => it.apply(it.base, Mode.AUTO, { dryRun: true }),
      () => it.apply('machine: {nonsense: 1}', Mode.NO_REBOOT),
    ]) {
      await it.apply(changed, Mode.TRY)
      await disturb()
      await timeIsUp(it)
      expect((await it.active()).text).toBe(changed)
      if (!noPersistent) expect((await it.persistent()).text).toBe(it.base)
      await it.apply(it.base, Mode.NO_REBOOT)
    }
  })

  test('a second try goes back to the first one', async () => {
    await it.apply(changed, Mode.TRY)
    await it.apply(withSysctl(it.base, 2), Mode.TRY)
    await timeIsUp(it)
    expect((await it.active()).text).toBe(changed)
    await it.apply(it.base, Mode.NO_REBOOT)
  })

  test('staged changes what is kept, and a reboot makes it run', async () => {
    expect(await it.apply(changed, Mode.STAGED)).toEqual({
      mode: Mode.STAGED,
      details: 'Staged configuration to be applied after the next reboot',
      warnings: [],
    })
    expect((await it.active()).text).toBe(it.base)
    await rebooted(it, () => it.talos.node('cp1').inject({ kind: 'reboot' }))
    expect(await it.active()).toEqual({ text: changed, version: '1' })
  })

  test('a reboot during a try starts what was kept', async () => {
    await it.apply(it.base, Mode.NO_REBOOT)
    await it.apply(changed, Mode.TRY, { milliseconds: 60_000 })
    await rebooted(it, () => it.client.machine.reboot({}))
    expect((await it.active()).text).toBe(it.base)
  })

  test.runIf(older)(
    'an apply with a reboot answers, then leaves; a second one is refused where Talos does',
    async () => {
      await rebooted(it, async () => {
        const answer = await it.apply(withUdev(it.base), Mode.AUTO)
        expect(answer).toMatchObject({
          mode: Mode.REBOOT,
          details: expect.stringMatching(
            /^Applied configuration with a reboot: this config change can't be applied in immediate mode\ndiff:\n/
          ) as string,
        })
        const second = await it.apply(it.base, Mode.STAGED)
        if (version === 'v1.12.9' || version === 'v1.13.9')
          expect(second).toMatch(
            /^FailedPrecondition: configuration was already applied and node is rebooting, /
          )
        else expect(second).toMatchObject({ mode: Mode.STAGED })
      })
    }
  )
})

/** Lets the timer of a running try fire now; nothing happens without one. */
const timeIsUp = ({ talos }: Bench): Promise<void> => talos.node('cp1').inject({ kind: 'lose-try' })

/** Does something that reboots the node, and waits for the other boot. */
const rebooted = async ({ talos, client }: Bench, act: () => Promise<unknown>): Promise<void> => {
  const { machine } = talos.node('cp1')
  const { id } = machine.boot
  await act()
  await expect.poll(() => machine.up && machine.boot.id !== id, { interval: 20, timeout: 5000 }).toBe(true)
  await expect
    .poll(
      () =>
        client.machine.version({}).then(
          () => true,
          () => false
        ),
      { interval: 20 }
    )
    .toBe(true)
}

import { createClient } from '@connectrpc/connect'
import type { Client, Transport } from '@connectrpc/connect'
import { createGrpcTransport } from '@connectrpc/connect-node'
import { MachineService } from '../../../src/adapters/talos/proto/machine_pb.js'
import { State } from '../../../src/adapters/talos/proto/resource_pb.js'
import type { Talos } from '../../../lab/talos/cluster.ts'
import { forOpenssl } from '../../../lab/talos/pem.ts'
import { issueClient } from '../../../lab/talos/pki.ts'
import type { KeyPair } from '../../../lab/talos/pki.ts'
import { pairOf } from '../../../lab/talos/secrets-bundle.ts'

export type TalosClient = {
  readonly machine: Client<typeof MachineService>
  readonly state: Client<typeof State>
  readonly transport: Transport
}

/** A client of one node with a connection of its own. */
export const connect = (talos: Talos, name: string, client: KeyPair | undefined): TalosClient => {
  const { address, port } = talos.node(name)
  const transport = createGrpcTransport({
    baseUrl: `https://${address}:${port()}`,
    nodeOptions:
      client === undefined
        ? { rejectUnauthorized: false }
        : { ca: pairOf(talos.secrets.certs.os).crt, cert: client.crt, key: forOpenssl(client.key) },
    // A connection that was lost is not waited for.
    idleConnectionTimeoutMs: 100,
  })
  return {
    machine: createClient(MachineService, transport),
    state: createClient(State, transport),
    transport,
  }
}

export const connectAs = async (
  talos: Talos,
  name: string,
  ...roles: readonly string[]
): Promise<TalosClient> => connect(talos, name, await issueClient(pairOf(talos.secrets.certs.os), roles))

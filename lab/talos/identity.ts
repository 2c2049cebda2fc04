import type { Identity } from './listener.ts'
import type { Machine } from './machine.ts'
import { classic, hostnameOf, inMaintenance } from './machine.ts'
import { issueServer, makeAuthority, selfSignedServer } from './pki.ts'
import type { KeyPair } from './pki.ts'
import { pem } from './secrets-bundle.ts'

/** The os CA that a node's config names, with its key: from the config of a control plane, else from one that has it. */
export const authorityOf = (machine: Machine): KeyPair | undefined => {
  const { crt = '', key = '' } = classic(machine.boot.active).machine?.ca ?? {}
  if (crt === '') return undefined
  return key === '' ? machine.cluster.authority(crt) : { crt: pem(crt), key: pem(key) }
}

/** What a node shows and whom it trusts now. Undefined: it cannot have a certificate yet, so its API stays shut. */
export const identityOf = async (machine: Machine, wrong: boolean): Promise<Identity | undefined> => {
  const { address } = machine.hardware
  const name = hostnameOf(machine)
  const { certSANs = [], acceptedCAs = [] } = classic(machine.boot.active).machine ?? {}
  const sans = [...certSANs, address, '127.0.0.1', name]
  if (inMaintenance(machine))
    return { server: await selfSignedServer('maintenance-service.talos.dev', sans), authorities: undefined }
  const authority = authorityOf(machine)
  if (authority === undefined) return undefined
  const signer = wrong ? await makeAuthority([{ O: ['talos'] }], 'ed25519') : authority
  return {
    server: await issueServer(signer, name, sans),
    authorities: [authority.crt, ...acceptedCAs.map(({ crt }) => pem(crt))],
  }
}

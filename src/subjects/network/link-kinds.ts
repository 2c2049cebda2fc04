/** Kinds of documents that say how links are set up. */
export const linkKinds: readonly string[] = [
  'BondConfig',
  'DHCPv4Config',
  'Layer2VIPConfig',
  'LinkAliasConfig',
  'LinkConfig',
  'VLANConfig',
]

/** Every pattern of the language with the words that a finding uses. Words complete "must be …". */
const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const ipv4 = `(?:${octet}\\.){3}${octet}`
const group = '[0-9a-fA-F]{1,4}'
/** Eight groups, or fewer around one `::`; the last two may be an IPv4 address. RFC 4291 §2.2. */
const ipv6 = [
  `(?:${group}:){7}${group}`,
  `(?:${group}:){6}${ipv4}`,
  `(?:${group}:){1,7}:`,
  `:(?::${group}){1,7}`,
  `::(?:${group}:){0,5}${ipv4}`,
  '::',
  ...[1, 2, 3, 4, 5, 6].map((before) => `(?:${group}:){${before}}(?::${group}){1,${7 - before}}`),
  ...[1, 2, 3, 4, 5].map((before) => `(?:${group}:){${before}}(?::${group}){0,${5 - before}}:${ipv4}`),
].join('|')
const cidr = `${ipv4}/(?:3[0-2]|[12]?\\d)|(?:${ipv6})/(?:12[0-8]|1[01]\\d|[1-9]?\\d)`
const port = '(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])'
const dnsLabel = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const dnsName = `${dnsLabel}(?:\\.${dnsLabel})*`
const qualified = '[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?'
/** Only digits and dots are an address, so that a mistyped one is not taken for a name. */
const hostName = `(?![\\d.]+(?:[:/]|$))${dnsName}`
const hostPort = `(?:${hostName}|${ipv4}|\\[(?:${ipv6})\\])(?::${port})?`

export const patterns = {
  name: {
    pattern: `^${dnsLabel}$`,
    words: 'a name of lower-case letters, digits and dashes, such as k8s-node1 (RFC 1123)',
  },
  dnsName: { pattern: `^${dnsName}$`, words: 'a DNS name, such as mirror.lab.example' },
  ip: { pattern: `^(?:${ipv4}|${ipv6})$`, words: 'an IP address, such as 10.0.20.101' },
  cidr: {
    pattern: `^(?:${cidr})$`,
    words: 'an address with its prefix length, such as 10.0.20.101/24',
  },
  destination: {
    pattern: `^(?:default|${cidr})$`,
    words: 'a network with its prefix length, such as 10.9.0.0/16, or default',
  },
  host: {
    pattern: `^(?:${hostName}|${ipv4}|${ipv6})$`,
    words: 'a name or an address, such as ntp.lab.example',
  },
  ipRange: { pattern: `^${ipv4}-${ipv4}$`, words: 'a range of addresses, such as 10.0.20.200-10.0.20.220' },
  mac: {
    pattern: '^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$',
    words: 'a MAC address in lower case, such as 00:00:5e:00:53:01',
  },
  uuid: { pattern: '^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$', words: 'a UUID in lower case' },
  machineId: { pattern: '^[0-9a-f]{32}$', words: '32 hexadecimal digits, as in /etc/machine-id' },
  hostKey: {
    pattern: '^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/=]+$',
    words: 'a public key, such as ssh-ed25519 AAAA…',
  },
  fingerprint: {
    pattern: '^[A-Za-z0-9+/]{43}=$',
    words: 'a fingerprint as the console of the machine shows it: 44 characters that end in =',
  },
  version: {
    pattern: '^v(?:0|[1-9]\\d*)(?:\\.(?:0|[1-9]\\d*)){2}(?:-[0-9A-Za-z.-]+)?$',
    words: 'a version such as v1.34.2',
  },
  minor: { pattern: '^v1\\.(?:9|1[0-4])$', words: 'a Talos minor from v1.9 to v1.14' },
  looseVersion: {
    pattern: '^v?\\d+\\.\\d+(?:\\.\\d+)?(?:[-+~][0-9A-Za-z.+~-]+)?$',
    words: 'a version such as 1.7.27, in quotes',
  },
  httpsUrl: {
    pattern: `^https://${hostPort}(?:/[^\\s\\u0000-\\u001f"\\\\]*)?$`,
    words: 'an https:// address',
  },
  url: {
    pattern: `^https?://${hostPort}(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$`,
    words: 'an http:// or https:// address, such as http://10.0.20.10:5000',
  },
  registry: {
    pattern: `^${hostPort}$`,
    words:
      'a registry as images name it, such as docker.io or registry.lab.example:5000; one entry per registry, because a cache answers for one upstream only and * would send it the others',
  },
  capability: { pattern: '^(?:pull|resolve|push|referrers)$', words: 'pull, resolve, push or referrers' },
  duration: {
    pattern: '^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$',
    words: 'a duration such as 90s, 5m or 1h30m',
  },
  quantity: {
    pattern: '^\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?$',
    words: 'a quantity such as 512Mi or 200m',
  },
  size: { pattern: '^\\d+(?:\\.\\d+)?[KMGT]i?B$', words: 'a size such as 64GiB' },
  diskSize: {
    pattern: '^(?:[<>]=?|==)? ?\\d+(?:\\.\\d+)?[KMGT]i?B$',
    words: 'a size with a comparison, such as >= 100GB',
  },
  percent: { pattern: '^\\d{1,3}%$', words: 'a percentage such as 15%' },
  mode: { pattern: '^0[0-7]{3}$', words: "a file mode in quotes, such as '0644'" },
  path: {
    pattern: '^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$',
    words: 'an absolute path without .., // or a trailing slash',
  },
  image: {
    pattern: '^[A-Za-z0-9][A-Za-z0-9._/:@-]*$',
    words: 'an image name, such as siderolabs/sbc-raspberrypi',
  },
  imageReference: {
    pattern: `^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::${port})?/)?[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9._-]{0,127})?(?:@sha256:[0-9a-f]{64})?$`,
    words: 'an image with its tag, such as quay.io/prometheus/node-exporter:v1.10.2',
  },
  argument: {
    pattern: '^--[a-z0-9][a-z0-9._-]*(?:=[^\\u0000-\\u001f\\u007f]*)?$',
    words: 'a whole argument, such as --collector.systemd or --no-collector.wifi',
  },
  relativePath: {
    pattern: '^(?!/)(?!.*//)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\\\]+$',
    words: 'a path inside the fleet folder, without ..',
  },
  sysctl: {
    pattern: '^[a-z0-9_]+(?:\\.[A-Za-z0-9_:/*-]+)+$',
    words: 'a kernel parameter with dots, such as vm.max_map_count',
  },
  module: { pattern: '^[A-Za-z0-9_-]{1,64}$', words: 'a kernel module name' },
  moduleParameter: {
    pattern: '^[A-Za-z0-9_-]+=[A-Za-z0-9_.,:/+@%*=~-]+$',
    words: 'key=value without spaces, quotes or backslashes',
  },
  kernelArgument: {
    pattern: '^-?[A-Za-z0-9_][A-Za-z0-9_.,:/=+@%-]*$',
    words:
      'one kernel argument such as intel_iommu=on, without spaces or characters that a shell or GRUB reads',
  },
  kernelRelease: {
    pattern: '^[1-9]\\d*\\.\\d+[A-Za-z0-9.+~-]*$',
    words: 'a kernel release as `uname -r` prints it, such as 6.8.0-117-generic',
  },
  podSysctl: {
    pattern: '^(?:[a-z0-9][a-z0-9_-]*[./])*(?:[a-z0-9][a-z0-9_-]*\\*?|\\*)$',
    words: 'a sysctl, or a prefix with * at its end, such as net.ipv4.ip_forward or kernel.shm*',
  },
  evictionSignal: {
    pattern:
      '^(?:memory\\.available|pid\\.available|(?:nodefs|imagefs|containerfs)\\.(?:available|inodesFree))$',
    words:
      'an eviction signal: memory.available, pid.available, or available or inodesFree of nodefs, imagefs or containerfs',
  },
  threshold: {
    pattern: '^(?:\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?|(?:\\d{1,2}(?:\\.\\d+)?|100)%)$',
    words: 'a quantity such as 500Mi, or a percentage such as 15%',
  },
  reservable: {
    pattern: '^(?:cpu|memory|ephemeral-storage|pid)$',
    words: 'cpu, memory, ephemeral-storage or pid',
  },
  plainFlag: {
    pattern: '^[A-Za-z0-9_.,:;/=+@~%*!|()<>\\[\\]{}-]+$',
    words: 'one word without spaces, quotes, $, ` or backslashes',
  },
  labelKey: {
    pattern: `^(?:(?=[^/]{1,253}/)${dnsName}/)?${qualified}$`,
    words: 'a label key, such as topology.kubernetes.io/zone',
  },
  labelValue: {
    pattern: `^(?:${qualified})?$`,
    words: 'a label value: at most 63 letters, digits, dots, dashes and underscores',
  },
  taint: {
    pattern: `^(?:(?:${qualified})?:)?(?:NoSchedule|PreferNoSchedule|NoExecute)$`,
    words:
      "value:Effect or Effect, such as 'true:NoSchedule'; effects are NoSchedule, PreferNoSchedule and NoExecute",
  },
  flag: { pattern: '^[a-z0-9][a-z0-9-]*$', words: 'a flag without its leading dashes, such as event-ttl' },
  line: { pattern: '^[^\\u0000-\\u001f\\u007f]*$', words: 'one line without control characters' },
  pem: {
    pattern:
      '^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$',
    words: 'PEM text (-----BEGIN …), or ${secret:name}',
  },
  secret: {
    pattern: '^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$',
    words: 'a reference such as ${secret:registry/password}: a secret never stands in git',
  },
  commit: { pattern: '^[0-9a-f]{40,64}$', words: 'a whole commit, 40 hexadecimal digits or more' },
  date: {
    pattern: '^20\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
    words: 'a date such as 2026-12-01',
  },
  user: { pattern: '^[a-z_][a-z0-9_-]{0,31}$', words: 'a user name' },
  package: {
    pattern: '^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+:~-]+)?$',
    words: 'a package name, with =version to pin it',
  },
  interface: {
    pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,14}$',
    words: 'an interface name of at most 15 letters, digits, dots, dashes and underscores',
  },
  packageName: {
    pattern: '^[a-z0-9][a-z0-9+.-]+$',
    words: 'a package name without a version, such as kubelet',
  },
  packageVersion: {
    pattern: '^[0-9][A-Za-z0-9.+:~-]*$',
    words: 'a whole version as apt lists it, in quotes, such as 1.34.2-1.1',
  },
  pgpKey: {
    pattern:
      '^-----BEGIN PGP PUBLIC KEY BLOCK-----\\r?\\n[\\t\\r\\n -~]+\\n-----END PGP PUBLIC KEY BLOCK-----\\s*$',
    words: 'an armoured public key (-----BEGIN PGP PUBLIC KEY BLOCK-----)',
  },
  keyId: {
    pattern: '^[0-9A-Fa-f]{40}$',
    words: 'the 40 hexadecimal digits of a fingerprint, without spaces',
  },
  aptText: { pattern: '^[ !#-~]+$', words: 'plain characters without a double quote' },
  journalSize: {
    pattern: '^\\d{1,12}(?:\\.\\d{1,3})?[KMGTPE]?$',
    words: 'a size as journald reads it, such as 200M or 1G',
  },
  timeSpan: {
    pattern:
      '^\\d{1,9}(?:s|sec|seconds?|m|min|minutes?|h|hr|hours?|d|days?|w|weeks?|M|months?|y|years?)?(?: ?\\d{1,9}(?:s|sec|seconds?|m|min|minutes?|h|hr|hours?|d|days?|w|weeks?|M|months?|y|years?))*$',
    words: 'a time span as systemd reads it, such as 7d or 1month',
  },
  authorizedKey: {
    pattern:
      '^(?:[A-Za-z-]+(?:="(?:[ !#-\\[\\]-~]|\\\\")*")?(?:,[A-Za-z-]+(?:="(?:[ !#-\\[\\]-~]|\\\\")*")?)* )?(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) AAAA[A-Za-z0-9+/]+={0,3}(?: [^\\u0000-\\u001f\\u007f]*)?$',
    words: 'one line of authorized_keys, such as ssh-ed25519 AAAA… name',
  },
  program: {
    pattern: '^(?:/[A-Za-z0-9_+-][A-Za-z0-9._+-]*)+$',
    words: 'the path of a program, such as /bin/bash',
  },
  window: {
    pattern:
      '^(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))? )?(?:[01]\\d|2[0-3]):[0-5]\\d-(?:[01]\\d|2[0-3]):[0-5]\\d$',
    words: 'a window such as sat-sun 02:00-06:00',
  },
} as const

export type PatternName = keyof typeof patterns

/** The words for a pattern, as a finding says them. */
export const wordsFor = (pattern: string): string | undefined =>
  Object.values(patterns).find((each) => each.pattern === pattern)?.words

const factors: Readonly<Record<string, number>> = {
  '': 1,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
}

/** One spelling for a Kubernetes quantity: the plain number. `1Gi` and `1024Mi` are one. Other text stays as it is. */
export const spellQuantity = (text: string): string => {
  const match = /^(\d+(?:\.\d+)?)(m|[kMGTPE]|[KMGTPE]i)?$/.exec(text)
  return match === null
    ? text
    : String(Number((Number(match[1]) * (factors[match[2] ?? ''] ?? 1)).toFixed(3)))
}

/** Escape sequences of terminals, whole. */
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g
/** Everything that moves a cursor, hides or turns text around. Line ends and tabs stay. */
const controls =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** What a node says, made harmless: no escapes, no control characters, at most `most` characters (T17, T24). */
export const plainText = (text: string, most = 20_000): string => {
  const kept = text.length > 4 * most ? text.slice(0, 4 * most) : text
  const plain = kept
    .replaceAll(escapes, () => '')
    .replaceAll('\r\n', () => '\n')
    .replaceAll(controls, () => '')
  return plain.length > most ? `${plain.slice(0, most)} … (cut)` : plain
}

/** The same on one line, for the middle of a sentence. */
export const plainLine = (text: string, most = 600): string =>
  plainText(
    text.replaceAll(/\s*[\r\n]+\s*/g, () => '; '),
    most
  ).trim()

/** A text of no more characters than that: whole sentences where they fit, else whole words and `…`. */
export function shortened(text: string, most: number): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  if (plain.length <= most) return plain
  const head = plain.slice(0, most)
  const sentence = /^.*[.!?](?= )/.exec(head)?.[0]
  if (sentence !== undefined && sentence.length > most / 3) return sentence
  const words = head.slice(0, -1).replace(/\s+\S*$/, '')
  return `${words.replace(/[,;:.–-]+$/, '')}…`
}

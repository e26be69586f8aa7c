import type { ShapeWords } from '../words/shape/fi.ts'

/** How a text is to be written, by the pattern or the format that it has to match. */
export function formOf({
  pattern = '',
  format,
}: {
  readonly pattern?: string | undefined
  readonly format: string
}): keyof ShapeWords['form'] {
  return forms[pattern] ?? forms[format] ?? 'other'
}

const forms: Readonly<Record<string, keyof ShapeWords['form']>> = {
  email: 'mailAddress',
  url: 'webAddress',
  '/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/': 'kebab',
  '/^[a-zA-Z][a-zA-Z0-9-]*$/': 'word',
  '/^[a-z]{2,3}$/': 'lang',
  '/^https:\\/\\/\\S+$/': 'webAddress',
  '/^(https:\\/\\/|mailto:|tel:)\\S+$/': 'anyAddress',
  '/^#[0-9a-f]{6}$/': 'colour',
  '/^<svg\\s[^>]*viewBox=/': 'drawing',
  '/^\\d{2}$/': 'twoDigits',
  '/^\\d{3}$/': 'threeDigits',
  '/^[0-9a-f]{64}$/': 'hash',
}

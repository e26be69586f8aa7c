import { type Wording, Words } from './wording.tsx'

/** Says politely, and shows, that something is being waited for. */
export function Spinner({ label }: { label: Wording }) {
  return (
    <p className="rake-spinner" role="status">
      <Words of={label} />
    </p>
  )
}

import type { ReactNode } from 'react'

/** Why there is nothing here, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="desk-empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  )
}

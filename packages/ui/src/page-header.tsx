import type { ReactNode } from 'react'
import { type Wording, Words } from './wording.tsx'

/** What stands at the top of a page. */
export interface PageHeaderProps {
  /** Whose page it is: the region's name, mostly as a link home. */
  readonly owner: ReactNode
  readonly title: Wording
  /** A sentence or two on what the page is for. */
  readonly lead?: Wording | undefined
  /** Beside the owner: a language switch, the main links, who is signed in. */
  readonly children?: ReactNode
}

/** The top of a page: its owner, its one `h1`, and a lead. */
export function PageHeader({ owner, title, lead, children }: PageHeaderProps) {
  return (
    <header className="rake-header">
      <div className="rake-header-bar">
        <div className="rake-owner">{owner}</div>
        {children}
      </div>
      <h1>
        <Words of={title} />
      </h1>
      {lead && (
        <p className="rake-lead">
          <Words of={lead} />
        </p>
      )}
    </header>
  )
}

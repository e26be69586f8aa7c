import { type ReactNode, useEffect, useId, useRef } from 'react'
import { type Wording, Words } from './wording.tsx'

/** A question that must be answered before going on. */
export interface DialogProps {
  readonly open: boolean
  /** Called when Esc or a `method="dialog"` form closes it; set `open` to false. */
  readonly onClose: () => void
  readonly title: Wording
  readonly children: ReactNode
}

/**
 * The browser's own modal dialog: it holds the focus, makes the page behind it inert, closes by Esc, and
 * gives the focus back to what opened it.
 */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const element = dialog.current
    if (!open || !element) return
    element.showModal()
    return () => element.close()
  }, [open])

  // The event comes late: by then the dialog may have been closed by its owner, or be open again.
  const closed = () => {
    if (open && !dialog.current?.open) onClose()
  }

  return (
    <dialog ref={dialog} className="rake-dialog" aria-labelledby={titleId} onClose={closed}>
      <h2 className="rake-heading" id={titleId}>
        <Words of={title} />
      </h2>
      {children}
    </dialog>
  )
}

import { Button } from '@rake/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'

/**
 * A button in whose place a form opens: the focus goes to its first field, and comes back to the button when the form
 * is left.
 */
export function Opener(props: {
  readonly label: string
  readonly primary?: boolean
  readonly children: (close: () => void) => ReactNode
}) {
  const { label, primary = false, children } = props
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(isOpen)
  useEffect(() => {
    if (before.current === isOpen) return
    before.current = isOpen
    const first = isOpen ? 'input, textarea, select' : 'button'
    place.current?.querySelector<HTMLElement>(first)?.focus()
  }, [isOpen])
  return (
    <div ref={place}>
      {isOpen ? (
        children(() => setOpen(false))
      ) : (
        <p>
          <Button kind={primary ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
            {label}
          </Button>
        </p>
      )}
    </div>
  )
}

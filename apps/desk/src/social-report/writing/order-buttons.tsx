import { Button } from '@rake/ui'
import { useLanguage } from '../../language.tsx'

/** Moves one of several up or down, or takes it out. `name` says which one it is. */
export function OrderButtons(props: {
  readonly name: string
  readonly at: number
  readonly of: number
  readonly onMove?: ((step: -1 | 1) => void) | undefined
  readonly onRemove: () => void
}) {
  const { name, at, of, onMove, onRemove } = props
  const { words } = useLanguage()
  const { order: w } = words.socialReport
  const one = (text: string) => `${text}: ${name}`
  return (
    <div className="desk-order">
      {onMove && of > 1 && (
        <>
          <Button kind="quiet" label={one(w.up)} disabled={at === 0} onClick={() => onMove(-1)}>
            {w.up}
          </Button>
          <Button kind="quiet" label={one(w.down)} disabled={at === of - 1} onClick={() => onMove(1)}>
            {w.down}
          </Button>
        </>
      )}
      <Button kind="quiet" label={one(w.remove)} onClick={onRemove}>
        {w.remove}
      </Button>
    </div>
  )
}

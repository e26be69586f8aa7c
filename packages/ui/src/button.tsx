import type { MouseEvent, ReactNode } from 'react'
import { classes } from './classes.ts'

/** What a button does and how loudly it offers it. */
export interface ButtonProps {
  readonly children: ReactNode
  /** One `primary` on a view; `danger` for what cannot be taken back. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly onClick?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined
  /** Work is going on: the button keeps the focus and its place, and presses do nothing. */
  readonly busy?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** A name for assistive technology where the visible text needs its surroundings to be understood. */
  readonly label?: string | undefined
}

/**
 * A button. While `busy` it is `aria-disabled` rather than `disabled`, which would throw the focus away;
 * what is going on is told elsewhere, by a `Spinner` or a `Notice`.
 */
export function Button(props: ButtonProps) {
  const { children, kind = 'secondary', type = 'button', onClick, busy, disabled, label } = props
  return (
    <button
      type={type}
      className={classes('rake-button', `rake-${kind}`, busy && 'rake-busy')}
      part="button"
      aria-disabled={busy || undefined}
      aria-label={label}
      disabled={disabled}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {children}
    </button>
  )
}

import { type KeyboardEvent, useId, useState } from 'react'
import type { Choice } from './choice.ts'
import { Field } from './field.tsx'
import type { FieldTexts } from './field-texts.tsx'
import { Listbox, optionId } from './listbox.tsx'
import { matching } from './match.ts'
import { langOf, plainText, type Wording, Words } from './wording.tsx'

/** A controlled pick from a long list. */
export interface ComboboxProps extends FieldTexts {
  readonly options: readonly Choice[]
  /** The value of the picked choice; empty while none is. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** Says how many choices match what is typed; spoken politely. */
  readonly count: (found: number) => string
  /** Shown in place of the list when nothing matches. */
  readonly nothing: Wording
}

/**
 * Picking by typing: an editable combobox with a listbox (ARIA 1.2). Arrow keys walk through the choices,
 * Home and End go to the first and last while walking, Enter picks, Esc closes and then clears. Leaving the
 * field picks the choice walked to or the only one that matches; anything else falls back to the earlier pick.
 */
export function Combobox(props: ComboboxProps) {
  const { options, value, onChange, count, nothing, ...texts } = props
  const listId = useId()
  /** What is being typed; undefined while nobody does, and the field shows the picked choice. */
  const [query, setQuery] = useState<string>()
  const [open, setOpen] = useState(false)
  /** The place in the list that was walked to; −1 for none. */
  const [active, setActive] = useState(-1)

  const picked = options.find((option) => option.value === value)
  const shown = picked?.label ?? ''
  const found = query === undefined ? options : matching(options, query)

  /** Opens the list at the picked choice, else at `start`. */
  function show(start: number) {
    setOpen(true)
    setActive(picked ? options.indexOf(picked) : start)
  }

  function close() {
    setOpen(false)
    setQuery(undefined)
    setActive(-1)
  }

  function pick(choice: Choice | undefined) {
    close()
    if (choice?.value !== picked?.value) onChange(choice?.value ?? '')
  }

  function type(text: string) {
    setQuery(text)
    setOpen(true)
    setActive(-1)
  }

  function leave() {
    const only = query !== undefined && found.length === 1 ? found[0] : undefined
    const meant = found[active] ?? only
    if (query?.trim() === '') pick(undefined)
    else if (meant) pick(meant)
    else close()
  }

  /** Answers whether the key was used up. */
  function press(key: string): boolean {
    if (key === 'Escape') {
      if (open) close()
      else if (picked) pick(undefined)
      else return false
      return true
    }
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const step = key === 'ArrowDown' ? 1 : -1
      if (open) setActive(walk(active, step, found.length))
      else show(walk(-1, step, options.length))
      return true
    }
    if (!open) return false
    if (key === 'Enter') {
      leave()
      return true
    }
    if (active < 0 || (key !== 'Home' && key !== 'End')) return false
    setActive(key === 'Home' ? 0 : found.length - 1)
    return true
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || !press(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <Field {...texts}>
      {(wiring) => (
        <div className="rake-combobox">
          <input
            {...wiring}
            className="rake-input rake-select"
            type="text"
            role="combobox"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={open && found.length > 0}
            aria-controls={listId}
            aria-activedescendant={open && active >= 0 ? optionId(listId, active) : undefined}
            value={query ?? plainText(shown)}
            lang={query === undefined ? langOf(shown) : undefined}
            onChange={(event) => type(event.currentTarget.value)}
            onClick={() => open || show(-1)}
            onKeyDown={onKeyDown}
            onBlur={leave}
          />
          <Listbox
            id={listId}
            labelledBy={`${wiring.id}-label`}
            choices={open ? found : []}
            picked={picked}
            active={active}
            onPick={pick}
          />
          {open && found.length === 0 && (
            <p className="rake-listbox rake-nothing">
              <Words of={nothing} />
            </p>
          )}
          <p className="rake-unseen" role="status">
            {open && query !== undefined && count(found.length)}
          </p>
        </div>
      )}
    </Field>
  )
}

/** The next place in a list of so many, going round; from nowhere (−1) to its first or last. */
function walk(at: number, step: 1 | -1, length: number): number {
  if (length === 0) return -1
  if (at < 0) return step > 0 ? 0 : length - 1
  return (at + step + length) % length
}

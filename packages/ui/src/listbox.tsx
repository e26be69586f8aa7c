import { Fragment, useEffect, useRef } from 'react'
import type { Choice } from './choice.ts'
import { classes } from './classes.ts'
import { plainText, Words } from './wording.tsx'

/** The list of a combobox. The focus stays in its field, which names the active option by `optionId`. */
export function Listbox(props: {
  id: string
  labelledBy: string
  choices: readonly Choice[]
  picked: Choice | undefined
  /** The place that was walked to; −1 for none. */
  active: number
  onPick: (choice: Choice) => void
}) {
  const { id, labelledBy, choices, picked, active, onPick } = props
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  return (
    // Pressing in the list, or on its scroll bar, leaves the focus in the field.
    <div
      ref={list}
      className="rake-listbox"
      id={id}
      role="listbox"
      aria-labelledby={labelledBy}
      hidden={choices.length === 0}
      onMouseDown={(event) => event.preventDefault()}
    >
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the field
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
        <div
          key={choice.value}
          id={optionId(id, index)}
          role="option"
          aria-selected={choice === picked}
          className={classes(index === active && 'rake-active')}
          onClick={() => onPick(choice)}
        >
          <Words of={choice.label} />
          {choice.places && (
            <small>
              {choice.places.map((place, depth) => (
                <Fragment key={plainText(place)}>
                  {depth > 0 && ' · '}
                  <Words of={place} />
                </Fragment>
              ))}
            </small>
          )}
        </div>
      ))}
    </div>
  )
}

/** The id of the option at this place of the list with this id. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`
}

import { Button, Select, TextInput } from '@rake/ui'
import { useState } from 'react'
import { writtenDay } from '../../dates.ts'
import { useLanguage } from '../../language.tsx'
import { useRegion } from '../../region/region.ts'
import { useFieldError } from './field-errors.ts'
import { focusSoon } from './focus-soon.ts'
import { fieldOf } from './missing.ts'
import { OrderButtons } from './order-buttons.tsx'
import { TextsField } from './texts-field.tsx'
import type { Writing } from './use-writing.ts'
import { freshKey, type WrittenPresentation } from './written.ts'

/** To whom the report is presented, and when; the day may be ahead (SS-07). */
export function PresentationsPart({ writing }: { writing: Writing }) {
  const { words, lang, say, tell } = useLanguage()
  const { me } = useRegion()
  const errorOf = useFieldError()
  const [picked, setPicked] = useState('')
  const { writing: w } = words.socialReport
  const { languages, presentations } = writing.written
  const put = (next: readonly WrittenPresentation[]) => (before: Writing['written']) => ({
    ...before,
    presentations: next,
  })
  const add = (to: WrittenPresentation['to']) => {
    writing.change(put([...presentations, { key: freshKey(presentations), to, day: '' }]))
    const at = presentations.length
    const isNamed = Object.keys(to).length > 0
    focusSoon(fieldOf('presentations', at, isNamed ? 'day' : (languages[0] ?? '')))
  }
  return (
    <>
      {presentations.length === 0 && <p className="desk-soft">{w.noPresentations}</p>}
      {presentations.map((one, at) => {
        const name = tell(w.presentation, { nth: at + 1 })
        const day = fieldOf('presentations', at, 'day')
        const change = (next: Partial<WrittenPresentation>) =>
          writing.change(put(presentations.map((it) => (it.key === one.key ? { ...it, ...next } : it))))
        return (
          <section key={one.key} className="rake-card" aria-label={name}>
            <TextsField
              line
              path={['presentations', at]}
              label={name}
              languages={languages}
              value={one.to}
              onChange={(to) => change({ to })}
            />
            <TextInput
              id={day}
              type="date"
              size={12}
              label={w.day}
              hint={one.day === '' ? undefined : writtenDay(one.day, lang)}
              error={errorOf(day)}
              value={one.day}
              onChange={(next) => change({ day: next })}
            />
            <OrderButtons
              name={name}
              at={at}
              of={presentations.length}
              onRemove={() => {
                writing.remove(name, put(presentations.filter(({ key }) => key !== one.key)))
                focusSoon(fieldOf('presentations', 'add'))
              }}
            />
          </section>
        )
      })}
      <Select
        id={fieldOf('presentations', 'add')}
        label={w.addPresentation}
        hint={w.addPresentationHint}
        empty={w.someoneElse}
        options={me.receivers.map(({ id, label }) => ({ value: id, label: say(label) }))}
        value={picked}
        onChange={setPicked}
      />
      <Button onClick={() => add(me.receivers.find(({ id }) => id === picked)?.label ?? {})}>
        {w.addPresentationNow}
      </Button>
    </>
  )
}

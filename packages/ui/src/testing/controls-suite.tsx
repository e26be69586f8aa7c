import { type ReactNode, StrictMode, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  Button,
  CheckboxGroup,
  type Choice,
  Combobox,
  Dialog,
  ErrorSummary,
  GroupedSelect,
  RadioGroup,
  TextArea,
  TextInput,
} from '../index.ts'
import { natures, units } from './gallery.tsx'

function Unit({ onChange }: { onChange?: (value: string) => void }) {
  const [value, setValue] = useState('')
  return (
    <>
      <Combobox
        label="Yksikkö"
        options={units}
        value={value}
        onChange={(next) => {
          setValue(next)
          onChange?.(next)
        }}
        count={(found) => `${found} löytyi`}
        nothing="Ei löytynyt"
      />
      <p data-testid="value">{value}</p>
      <Button>Seuraava</Button>
    </>
  )
}

function Picking({ options }: { options: readonly Choice[] }) {
  const [value, setValue] = useState('')
  return <Combobox label="Yksikkö" {...{ options, value }} onChange={setValue} count={String} nothing="–" />
}

function Nature({ required }: { required?: boolean }) {
  const [nature, setNature] = useState('')
  return (
    <>
      <RadioGroup
        label="Ilmiön luonne"
        options={natures}
        value={nature}
        onChange={setNature}
        required={required}
        unpick="Poista valinta"
      />
      <Button>Seuraava</Button>
    </>
  )
}

function Asking() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Poista</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Poistetaanko?">
        <Button onClick={() => setOpen(false)}>Peruuta</Button>
      </Dialog>
    </>
  )
}

function Description() {
  const [text, setText] = useState('')
  return (
    <TextArea
      label="Kuvaus"
      limit={{ max: 20, count: (used, max) => `${used} / ${max}` }}
      value={text}
      onChange={setText}
    />
  )
}

/** The controls by keyboard alone, the same for every renderer; `mount` draws into an empty page. */
export function controlsSuite(mount: (ui: ReactNode) => Promise<unknown>) {
  const press = (...keys: string[]) => userEvent.keyboard(keys.map((key) => `{${key}}`).join(''))

  const combobox = page.getByRole('combobox', { name: 'Yksikkö' })
  const value = page.getByTestId('value')
  const options = () =>
    page
      .getByRole('option')
      .elements()
      .map((option) => option.firstChild?.textContent)
  const active = () => {
    const input = combobox.element()
    const root = input.getRootNode() as Document | ShadowRoot
    return root.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.firstChild?.textContent
  }

  test('combobox: typing filters, arrows walk, Enter picks', async () => {
    await mount(<Unit />)
    await press('Tab')
    await expect.element(combobox).toHaveFocus()
    await expect.element(combobox).toHaveAttribute('aria-expanded', 'false')
    await userEvent.keyboard('paih')
    await expect.element(combobox).toHaveAttribute('aria-expanded', 'true')
    expect(options()).toEqual(['Päihdeklinikka', 'Käsityöpaja'])
    await expect.element(page.getByRole('status')).toHaveTextContent('2 löytyi')
    expect(active()).toBeUndefined()
    await press('ArrowDown', 'ArrowDown')
    await vi.waitFor(() => expect(active()).toBe('Käsityöpaja'))
    await press('Enter')
    await expect.element(value).toHaveTextContent('kasti')
    await expect.element(combobox).toHaveValue('Käsityöpaja')
    await expect.element(combobox).toHaveAttribute('aria-expanded', 'false')
    await expect.element(combobox).toHaveFocus()
  })

  test('combobox: Home and End while walking, round the ends, Esc closes and then clears', async () => {
    const onChange = vi.fn()
    await mount(<Unit onChange={onChange} />)
    await press('Tab', 'ArrowDown')
    await vi.waitFor(() => expect(active()).toBe('Joroisten sosiaalityö'))
    await press('End')
    await vi.waitFor(() => expect(active()).toBe('Perheoikeudelliset palvelut'))
    await press('ArrowDown')
    await vi.waitFor(() => expect(active()).toBe('Joroisten sosiaalityö'))
    await press('ArrowUp', 'Home', 'Enter')
    await expect.element(value).toHaveTextContent('joroinen')
    await userEvent.keyboard('zzz')
    await expect.element(page.getByText('Ei löytynyt')).toBeVisible()
    await press('Escape')
    await expect.element(combobox).toHaveValue('Joroisten sosiaalityö')
    expect(onChange).toHaveBeenCalledTimes(1)
    await press('Escape')
    await expect.element(combobox).toHaveValue('')
    expect(onChange).toHaveBeenLastCalledWith('')
  })

  test('combobox: leaving picks the only match, falls back from nonsense, clears what was emptied', async () => {
    await mount(<Unit />)
    await press('Tab')
    await userEvent.keyboard('perhe')
    await press('Tab')
    await expect.element(value).toHaveTextContent('perhe')
    await press('Shift>', 'Tab', '/Shift')
    await userEvent.keyboard('zzz')
    await press('Tab')
    await expect.element(combobox).toHaveValue('Perheoikeudelliset palvelut')
    await userEvent.clear(combobox)
    await press('Tab')
    await expect.element(value).toHaveTextContent('')
  })

  test('combobox: by pointer', async () => {
    await mount(<Unit />)
    await userEvent.click(combobox)
    expect(options()).toHaveLength(units.length)
    await userEvent.click(page.getByRole('option', { name: /Käsityöpaja/ }))
    await expect.element(value).toHaveTextContent('kasti')
    await expect.element(combobox).toHaveFocus()
  })

  test('combobox: a text in another language says so in the list, and in the field once it is picked', async () => {
    await mount(
      <Picking
        options={[
          {
            value: 'a',
            label: { text: 'Åminnefors', lang: 'sv' },
            places: ['Raasepori', { text: 'Väst', lang: 'sv' }],
          },
        ]}
      />,
    )
    const box = page.getByRole('combobox')
    await userEvent.fill(box, 'åmin')
    await expect.element(box).not.toHaveAttribute('lang')
    const option = page.getByRole('option').element()
    expect(option.textContent).toBe('ÅminneforsRaasepori · Väst')
    expect([...option.querySelectorAll('[lang]')].map(({ textContent }) => textContent)).toEqual([
      'Åminnefors',
      'Väst',
    ])
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.element(box).toHaveValue('Åminnefors')
    await expect.element(box).toHaveAttribute('lang', 'sv')
    await userEvent.fill(box, 'å')
    await expect.element(box).not.toHaveAttribute('lang')
  })

  test('radio group: one stop for Tab, arrows pick', async () => {
    await mount(<Nature required />)
    const radio = (name: string) =>
      page.getByRole('radiogroup', { name: 'Ilmiön luonne' }).getByRole('radio', { name })
    await press('Tab', ' ')
    await expect.element(radio('Myönteinen')).toBeChecked()
    await press('ArrowDown')
    await expect.element(radio('Kielteinen')).toBeChecked()
    await expect.element(radio('Kielteinen')).toHaveFocus()
    await press('Tab')
    await expect.element(page.getByRole('button', { name: 'Seuraava' })).toHaveFocus()
  })

  test('radio group: an answer that is not required can be taken back, and the focus stays', async () => {
    await mount(<Nature />)
    const unpick = page.getByRole('button', { name: 'Poista valinta' })
    await expect.element(unpick).not.toBeInTheDocument()
    await press('Tab', ' ', 'ArrowDown', 'Tab')
    await expect.element(unpick).toHaveFocus()
    await press('Enter')
    await expect.element(page.getByRole('radio', { checked: true })).not.toBeInTheDocument()
    await expect.element(page.getByRole('radio', { name: 'Myönteinen' })).toHaveFocus()
    await expect.element(unpick).not.toBeInTheDocument()
  })

  test('checkbox group: picks in the order of the options, whatever the order of the presses', async () => {
    const onChange = vi.fn()
    await mount(<CheckboxGroup label="Missä?" options={natures} value={['other']} onChange={onChange} />)
    await press('Tab', ' ')
    expect(onChange).toHaveBeenLastCalledWith(['positive', 'other'])
    await press('Tab', 'Tab', ' ')
    expect(onChange).toHaveBeenLastCalledWith([])
  })

  test('select: groups are optgroups, and a key picks', async () => {
    const onChange = vi.fn()
    await mount(
      <GroupedSelect label="Yksikkö" empty="Valitse" options={units} value="" onChange={onChange} />,
    )
    const groups = [...page.getByRole('combobox').element().querySelectorAll('optgroup')]
    expect(groups.map((group) => [group.label, group.children.length])).toEqual([
      ['Työikäiset ja vammaispalvelu', 2],
      ['Mielenterveys ja päihteet', 2],
      ['Lapset ja perheet', 1],
    ])
    await press('Tab')
    await userEvent.keyboard('p')
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledWith('klinikka'))
  })

  test('error summary: takes the focus, its links lead to the controls', async () => {
    const errors = [
      { id: 'nature', text: 'Valitse ilmiön luonne' },
      { id: 'name', text: 'Kirjoita nimi' },
    ]
    await mount(
      <>
        <ErrorSummary title="Kaksi virhettä" attempt={1} errors={errors} />
        <RadioGroup
          id="nature"
          label="Luonne"
          error="Valitse"
          options={natures}
          value=""
          onChange={vi.fn()}
        />
        <TextInput id="name" label="Nimi" hint="Koko nimi" error="Kirjoita" value="" onChange={vi.fn()} />
      </>,
    )
    await expect.element(page.getByRole('region', { name: 'Kaksi virhettä' })).toHaveFocus()
    await press('Tab', 'Enter')
    await expect.element(page.getByRole('radio', { name: 'Myönteinen' })).toHaveFocus()
    await press('Shift>', 'Tab', '/Shift', 'Enter')
    const name = page.getByRole('textbox', { name: 'Nimi' })
    await expect.element(name).toHaveFocus()
    await expect.element(name).toBeInvalid()
    await expect.element(name).toHaveAccessibleDescription('Koko nimi Kirjoita')
    await expect
      .element(page.getByRole('radiogroup', { name: 'Luonne' }))
      .toHaveAccessibleDescription('Valitse')
  })

  test('dialog: holds the focus, Esc closes it and gives the focus back', async () => {
    await mount(<Asking />)
    const opener = page.getByRole('button', { name: 'Poista' })
    for (const close of ['Escape', 'Enter']) {
      await userEvent.click(opener)
      await expect.element(page.getByRole('dialog', { name: 'Poistetaanko?' })).toBeVisible()
      await expect.element(page.getByRole('button', { name: 'Peruuta' })).toHaveFocus()
      await press(close)
      await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
      await expect.element(opener).toHaveFocus()
    }
  })

  test('dialog: stays open where effects run twice, as in strict mode', async () => {
    const onClose = vi.fn()
    await mount(
      <StrictMode>
        <Dialog open onClose={onClose} title="Poistetaanko?">
          <Button>Peruuta</Button>
        </Dialog>
      </StrictMode>,
    )
    await expect.element(page.getByRole('dialog', { name: 'Poistetaanko?' })).toBeVisible()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(onClose).not.toHaveBeenCalled()
    await press('Escape')
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledTimes(1))
  })

  test('a busy button keeps the focus and does nothing', async () => {
    const onClick = vi.fn()
    const onSubmit = vi.fn()
    await mount(
      <form onSubmit={onSubmit}>
        <Button type="submit" busy onClick={onClick}>
          Lähetetään
        </Button>
      </form>,
    )
    await press('Tab', 'Enter')
    await expect.element(page.getByRole('button')).toHaveFocus()
    expect(onClick).not.toHaveBeenCalled()
    expect(onSubmit).not.toHaveBeenCalled()
  })

  test('text area: grows with its text, keeps what is too long and says how long it is', async () => {
    await mount(<Description />)
    const area = page.getByRole('textbox', { name: 'Kuvaus' })
    const height = () => area.element().clientHeight
    const before = height()
    await userEvent.fill(area, 'rivi\nrivi\n')
    await expect.element(area).toHaveAccessibleDescription('10 / 20')
    await expect.element(page.getByRole('status')).toBeEmptyDOMElement()
    await userEvent.fill(area, 'rivi\n'.repeat(8))
    await expect.element(area).toHaveValue('rivi\n'.repeat(8))
    await vi.waitFor(() => expect(height()).toBeGreaterThan(before))
    await expect.element(page.getByRole('status')).toHaveTextContent('40 / 20')
  })
}

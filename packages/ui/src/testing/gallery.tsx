/** Every component in rest and with an error: what the accessibility tests and the eye go through. */
import { useState } from 'react'
import {
  BarChart,
  Button,
  Card,
  Checkbox,
  CheckboxGroup,
  type Choice,
  Combobox,
  Dialog,
  ErrorSummary,
  type GroupedChoice,
  GroupedSelect,
  LanguageSwitch,
  Notice,
  PageHeader,
  Progress,
  RadioGroup,
  SkipLink,
  Spinner,
  Table,
  Tag,
  TextArea,
  TextInput,
  Timeline,
} from '../index.ts'

export const natures: readonly Choice[] = [
  { value: 'positive', label: 'Myönteinen' },
  { value: 'negative', label: 'Kielteinen' },
  { value: 'other', label: 'Muu tärkeä ilmiö' },
]

export const units: readonly GroupedChoice[] = [
  ['joroinen', 'Joroisten sosiaalityö', 'Työikäiset ja vammaispalvelu'],
  ['varkaus', 'Varkauden aikuissosiaalityö', 'Työikäiset ja vammaispalvelu'],
  ['klinikka', 'Päihdeklinikka', 'Mielenterveys ja päihteet'],
  ['kasti', 'Käsityöpaja', 'Mielenterveys ja päihteet'],
  ['perhe', 'Perheoikeudelliset palvelut', 'Lapset ja perheet'],
].map(([value = '', label = '', group = '']) => ({ value, label, group, places: [group] }))

const measures: readonly Choice[] = [
  { value: 'unit', label: 'Omassa yksikössä', hint: 'Asiasta puhutaan tiimissä ja esihenkilön kanssa.' },
  { value: 'municipality', label: 'Kunnan kanssa' },
  { value: 'law', label: { text: 'Genom att ändra lagen', lang: 'sv' } },
]

const hidden = { symbol: '··', text: 'alle viisi, suojattu' }

const themes = [
  { id: 'access', label: 'Oikea-aikainen palveluihin pääsy', value: 11 },
  { id: 'fit', label: 'Palvelujen yhteentoimivuus', value: 13 },
  { id: 'income', label: 'Toimeentulo ja työllisyys', value: 6 },
  { id: 'ways', label: 'Organisaation toimintatavat', value: 7 },
  { id: 'other', label: 'Muut teemat', value: null },
]

/** The controls; `error` puts all of them into that state, `id` keeps their ids apart. */
function Controls(props: { id: string; error?: string | undefined }) {
  const { id, error } = props
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const [nature, setNature] = useState('negative')
  const [unit, setUnit] = useState('')
  const [category, setCategory] = useState('')
  const [routes, setRoutes] = useState<readonly string[]>(['municipality'])
  const [available, setAvailable] = useState(false)
  return (
    <>
      <Combobox
        {...{ error }}
        id={`${id}-unit`}
        label="Yksikkö"
        hint="Kirjoita nimen alku ja valitse luettelosta."
        required
        options={units}
        value={unit}
        onChange={setUnit}
        count={(found) => `${found} yksikköä löytyi`}
        nothing="Yhtään yksikköä ei löytynyt."
      />
      <RadioGroup
        {...{ error }}
        id={`${id}-nature`}
        label="Ilmiön luonne"
        required
        inRow
        options={natures}
        value={nature}
        onChange={setNature}
      />
      <GroupedSelect
        {...{ error }}
        id={`${id}-category`}
        label="Raportoitava ilmiö"
        required
        empty="Valitse"
        options={units}
        value={category}
        onChange={setCategory}
      />
      <TextArea
        {...{ error }}
        id={`${id}-description`}
        label="Kuvaa ilmiö"
        hint="Älä kirjoita kenestäkään yksittäisestä ihmisestä."
        required
        limit={{ max: 40, count: (used, max) => `${used} / ${max} merkkiä` }}
        value={text}
        onChange={setText}
      />
      <CheckboxGroup
        {...{ error }}
        id={`${id}-routes`}
        label="Missä asiaan pitäisi tarttua?"
        optional="(vapaaehtoinen)"
        options={measures}
        value={routes}
        onChange={setRoutes}
      />
      <TextInput
        {...{ error }}
        id={`${id}-name`}
        label="Nimi"
        hint={{ text: 'Du kan också lämna fältet tomt.', lang: 'sv' }}
        optional="(vapaaehtoinen)"
        value={name}
        onChange={setName}
      />
      <Checkbox
        {...{ error }}
        id={`${id}-available`}
        label="Olen käytettävissä, kun asiaa käsitellään"
        checked={available}
        onChange={setAvailable}
      />
    </>
  )
}

/** A page with everything on it. */
export function Gallery() {
  const [open, setOpen] = useState(false)
  const [language, setLanguage] = useState('fi')
  return (
    <div className="rake-page">
      <SkipLink to="main">Siirry sisältöön</SkipLink>
      <PageHeader
        owner={<a href="#home">Esimerkkilän hyvinvointialue</a>}
        title="Kerro ilmiöstä, jonka näet työssäsi"
        lead="Yksi havainto on alku. Kun monta havaintoa osoittaa samaan suuntaan, asiaan voidaan tarttua."
      >
        <LanguageSwitch
          label="Kieli"
          languages={[
            { lang: 'fi', name: 'Suomi' },
            { lang: 'sv', name: 'Svenska' },
            { lang: 'en', name: 'English' },
          ]}
          current={language}
          onPick={setLanguage}
        />
      </PageHeader>
      <main id="main" tabIndex={-1}>
        <div className="rake-column">
          <ErrorSummary
            title="Kaksi kohtaa pitää vielä korjata"
            attempt={0}
            errors={[
              { id: 'wrong-unit', text: 'Valitse yksikkö' },
              { id: 'wrong-nature', text: 'Valitse ilmiön luonne' },
            ]}
          />
          <Notice title="Raportti kertoo ilmiöstä, ei ihmisestä">
            <p>
              Yksittäistä asiakasta koskevasta epäkohdasta ilmoitetaan <a href="#channel">toista kautta</a>.
            </p>
          </Notice>
          <Progress label="Vaihe 2/4" value={2} max={4} />
          <h2>Lomake</h2>
          <form noValidate>
            <Controls id="rest" />
            <div className="rake-actions">
              <Button kind="primary" type="submit">
                Lähetä raportti
              </Button>
              <Button>Tallenna luonnos</Button>
              <Button kind="quiet">Tyhjennä</Button>
              <Button kind="danger" onClick={() => setOpen(true)}>
                Poista luonnos
              </Button>
              <Button kind="primary" busy>
                Lähetetään
              </Button>
              <Button disabled>Ei käytössä</Button>
            </div>
          </form>
          <h2>Virheitä</h2>
          <form noValidate>
            <Controls id="wrong" error="Tämä tieto puuttuu. Valitse tai kirjoita jotain." />
          </form>
          <Spinner label="Haetaan raporttia" />
          <Notice tone="success" title="Kiitos, raportti on perillä" role="status">
            <p>Ota raportin numero talteen.</p>
          </Notice>
          <Notice tone="warning">
            <p>Tekstissä saattaa olla henkilön nimi.</p>
            <div className="rake-actions">
              <Button>Muokkaa tekstiä</Button>
              <Button kind="quiet">Jätä näin</Button>
              <Button kind="danger">Poista teksti</Button>
            </div>
          </Notice>
          <Notice tone="error">
            <p>Verkkoyhteys katkesi. Luonnos on tallessa.</p>
          </Notice>
          <Card title="Oman ilmoituksen seuranta">
            <p>
              <Tag tone="info">Käsittelyssä</Tag> <Tag tone="success">Vastattu</Tag>{' '}
              <Tag tone="warning">Myöhässä</Tag> <Tag tone="error">Palautettu</Tag> <Tag>Asuminen</Tag>
            </p>
            <Timeline
              label="Raportin vaiheet"
              items={[
                {
                  id: 'a',
                  state: 'done',
                  title: 'Raportti saapui',
                  date: { dateTime: '2026-09-01', text: '1.9.2026' },
                },
                {
                  id: 'b',
                  state: 'done',
                  title: 'Tiedoksi esihenkilölle ja sosiaalijohtajalle',
                  date: { dateTime: '2026-09-02', text: '2.9.2026' },
                  children: <p>Asia käsitellään seuraavassa kokouksessa.</p>,
                },
                {
                  id: 'c',
                  state: 'current',
                  title: 'Päätös etenemisestä',
                  date: { dateTime: '2026-09-21', text: '21.9.2026' },
                },
                { id: 'd', state: 'coming', title: 'Palaute raportoijalle' },
              ]}
            />
          </Card>
        </div>
        <BarChart
          caption="Raportit teemoittain, syyskuu 2022 – joulukuu 2023"
          bars={themes}
          hidden={hidden}
          table={{ summary: 'Luvut taulukkona', label: 'Teema', value: 'Raportteja' }}
        />
        <Table
          caption="Raportit kunnittain"
          hidden={hidden}
          rows={[
            { name: 'Isokylä', arrived: 1234, handled: 1200, days: 12 },
            { name: 'Pikkukylä', arrived: null, handled: null, days: 9 },
            { name: 'Saaristokaupunki', arrived: 98, handled: 91, days: 30 },
          ]}
          rowKey={(row) => row.name}
          columns={[
            { id: 'name', label: 'Kunta', cell: (row) => row.name },
            { id: 'arrived', label: 'Saapuneita', numeric: true, cell: (row) => row.arrived },
            { id: 'handled', label: 'Käsiteltyjä', numeric: true, cell: (row) => row.handled },
            { id: 'days', label: 'Käsittelyaika päivinä', numeric: true, cell: (row) => row.days },
          ]}
        />
        <Dialog open={open} onClose={() => setOpen(false)} title="Poistetaanko luonnos?">
          <p>Luonnosta ei voi palauttaa.</p>
          <div className="rake-actions">
            <Button kind="danger" onClick={() => setOpen(false)}>
              Poista
            </Button>
            <Button onClick={() => setOpen(false)}>Peruuta</Button>
          </div>
        </Dialog>
      </main>
    </div>
  )
}

import { client, type RegionLine, useFetched } from '@rake/form'
import { Redirect, Route, Switch, useSearch } from 'wouter'
import { api } from './api.ts'
import { Frame } from './frame.tsx'
import { useLanguage } from './language.ts'
import { RegionPage } from './pages/region-page.tsx'
import { RegionsPage } from './pages/regions-page.tsx'
import { Waiting } from './waiting.tsx'
import { appWords } from './words.ts'

/** The languages that the app itself speaks. */
const spoken = ['fi', 'sv', 'en']

/** The reporter's web app: choose a region, report, follow. */
export function App() {
  const [lang] = useLanguage(spoken)
  const { result, retry } = useFetched('regions', () => client(api, lang).regions())
  if (result?.type !== 'done') {
    return (
      <Frame lang={lang} languages={spoken} title={appWords(lang).name} owner={appWords(lang).name}>
        <Waiting for={result} lang={lang} onRetry={retry} />
      </Frame>
    )
  }
  return <Pages regions={result.value} />
}

function Pages({ regions }: { regions: readonly RegionLine[] }) {
  const search = useSearch()
  const [first, ...others] = regions
  return (
    <Switch>
      <Route path="/">
        {first && others.length === 0 ? (
          <Redirect to={`/${first.slug}${search && `?${search}`}`} replace />
        ) : (
          <RegionsPage regions={regions} languages={spoken} />
        )}
      </Route>
      <Route path="/:region/:view?">
        {({ region, view }) =>
          region !== undefined && (
            <RegionPage slug={region} view={view} isOnly={others.length === 0} languages={spoken} />
          )
        }
      </Route>
    </Switch>
  )
}

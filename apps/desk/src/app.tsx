import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import { deskQueries } from './desk-queries.ts'
import { Inbox } from './inbox/inbox.tsx'
import { LanguageProvider } from './language.tsx'
import { NotFound } from './page/not-found.tsx'
import { RegionGate } from './region/region-gate.tsx'
import { ReportPage } from './report/report-page.tsx'
import { lastRegion } from './session/last-region.ts'
import { SignIn } from './session/sign-in.tsx'
import { SummaryPage } from './summary/summary-page.tsx'

/** The desk: sign-in, and for each region its inbox, its reports and its summaries. */
export function App() {
  const [queries] = useState(deskQueries)
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <Router base="/desk">
          <Switch>
            <Route path="/">
              <Redirect to={lastRegion() ? `/${lastRegion()}` : '/sign-in'} replace />
            </Route>
            <Route path="/sign-in" component={SignIn} />
            <Route path="/:region" nest>
              {({ region }) => (
                <RegionGate key={region} region={region}>
                  <Switch>
                    <Route path="/" component={Inbox} />
                    <Route path="/reports/:id">{({ id }) => <ReportPage key={id} id={id} />}</Route>
                    <Route path="/summary/:period?">{({ period }) => <SummaryPage period={period} />}</Route>
                    <Route component={NotFound} />
                  </Switch>
                </RegionGate>
              )}
            </Route>
          </Switch>
        </Router>
      </LanguageProvider>
    </QueryClientProvider>
  )
}

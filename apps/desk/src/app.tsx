import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import { deskQueries } from './desk-queries.ts'
import { Inbox } from './inbox/inbox.tsx'
import { LanguageProvider } from './language.tsx'
import { NotFound } from './page/not-found.tsx'
import { ProposalPage } from './proposal/proposal-page.tsx'
import { ProposalsPage } from './proposal/proposals-page.tsx'
import { RegionGate } from './region/region-gate.tsx'
import { ReportPage } from './report/report-page.tsx'
import { lastRegion } from './session/last-region.ts'
import { SignIn } from './session/sign-in.tsx'
import { PreviewPage } from './social-report/preview-page.tsx'
import { SocialReportPage } from './social-report/social-report-page.tsx'
import { SocialReportsPage } from './social-report/social-reports-page.tsx'
import { WritePage } from './social-report/writing/write-page.tsx'
import { StatementPage } from './statement/statement-page.tsx'
import { StatementsPage } from './statement/statements-page.tsx'
import { SummaryPage } from './summary/summary-page.tsx'
import { TextsPage } from './texts/texts-page.tsx'

/** The desk: sign-in, and for each region its reports and what is published of them. */
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
                    <Route path="/texts/:period?">{({ period }) => <TextsPage period={period} />}</Route>
                    <Route path="/social-reports" component={SocialReportsPage} />
                    <Route path="/social-reports/:id">
                      {({ id }) => <SocialReportPage key={id} id={id} />}
                    </Route>
                    <Route path="/social-reports/:id/write">
                      {({ id }) => <WritePage key={id} id={id} />}
                    </Route>
                    <Route path="/social-reports/:id/preview/:document">
                      {(params) => <PreviewPage {...params} />}
                    </Route>
                    <Route path="/proposals" component={ProposalsPage} />
                    <Route path="/proposals/:id">{({ id }) => <ProposalPage key={id} id={id} />}</Route>
                    <Route path="/statements" component={StatementsPage} />
                    <Route path="/statements/:id">{({ id }) => <StatementPage key={id} id={id} />}</Route>
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

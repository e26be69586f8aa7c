import { ReportForm, Tracking, useRegionForm } from '@rake/form'

export function Reporting({ lang }: { lang: string }) {
  const { form, failure, retry } = useRegionForm('https://rake.example.org/api', 'lintukoto', lang)
  if (!form)
    return failure ? (
      <button type="button" onClick={retry}>
        Yritä uudelleen
      </button>
    ) : null
  return (
    <>
      <ReportForm form={form} api="https://rake.example.org/api" />
      <Tracking form={form} api="https://rake.example.org/api" />
    </>
  )
}

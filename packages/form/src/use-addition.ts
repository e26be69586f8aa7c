import type { RegionForm, Said } from '@rake/core/region'
import type { Form } from '@rake/core/report'
import { useEffect } from 'react'
import { additionPlace, client } from './client.ts'
import { useDraft } from './use-draft.ts'
import { asReport, type ReportInUse } from './use-report.ts'

/** An addition is a form of one question, so what holds for reports holds for it. */
const question: Form<Said> = { fields: [{ id: 'text', kind: 'text', label: '', required: true }] }

/**
 * What a reporter adds to the report behind this receipt (PS-16), with the same guard and the same retries under
 * one key as a report. Nothing of it is kept on the device: it would say that a report was made there.
 * @param onAdded it is in; or, `earlier`, what was sent before the last changes is, and what is written now stays
 */
export function useAddition(
  { api, form, receipt }: { readonly api: string; readonly form: RegionForm; readonly receipt: string },
  onAdded: (earlier: boolean) => void,
): ReportInUse {
  const asked = { ...form, profile: { ...form.profile, form: question } }
  const inUse = useDraft(
    { form: asked, api, drafts: false },
    {
      place: additionPlace,
      async send(key, { answers, confirmed }) {
        const { add } = client(api, form.lang)
        const result = await add(key, { receipt, text: String(answers.text), confirmed })
        return result.type === 'done'
          ? { ...result, value: { receipt, submitted: result.value.added } }
          : result
      },
    },
  )
  const { received, answers } = inUse.draft

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each that has come in
  useEffect(() => {
    if (!received) return
    inUse.again()
    if (received.earlier && answers.text !== undefined) inUse.answer('text', answers.text)
    onAdded(received.earlier)
  }, [received])

  return asReport(asked, inUse)
}

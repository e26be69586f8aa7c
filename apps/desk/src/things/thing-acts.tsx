import { Notice } from '@rake/ui'
import type { ComponentProps } from 'react'
import { ActPanel } from '../acts/act-panel.tsx'
import type { Entry } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { historyHeading } from './history.tsx'

type Panel<Type extends string> = ComponentProps<typeof ActPanel<Type>>

interface ThingActsProps<Type extends string> extends Pick<Panel<Type>, 'none' | 'form' | 'refused'> {
  readonly types: readonly Type[]
  /** What its acts are called, before and after they are done. */
  readonly names: {
    readonly act: Readonly<Record<string, string>>
    readonly event: Readonly<Record<string, string>>
  }
  readonly acting: Panel<Type>['acting'] & {
    readonly data: { readonly history: readonly Entry[] } | undefined
  }
}

/** What the reader may do with a social report, a proposal or a statement, and what she has just done. */
export function ThingActs<Type extends string>({ types, names, ...panel }: ThingActsProps<Type>) {
  const { words, tell } = useLanguage()
  const last = panel.acting.data?.history.at(-1)
  return (
    <ActPanel
      {...panel}
      groups={[{ types }]}
      names={names.act}
      focus={historyHeading}
      done={
        last && (
          <Notice
            tone="success"
            level={3}
            title={tell(words.acts.done, { event: names.event[last.type] ?? last.type })}
          />
        )
      }
    />
  )
}

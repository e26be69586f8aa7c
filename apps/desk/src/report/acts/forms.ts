import type { ActType } from '@rake/core/lifecycle'
import { wordsIfAny, wordsOnly } from '../../acts/words-only.tsx'
import type { ActFormOf } from './act-form.tsx'
import { actTexts } from './act-words.ts'
import { Ask } from './ask.tsx'
import { Assign } from './assign.tsx'
import { Classify } from './classify.tsx'
import { Close } from './close.tsx'
import { Decide } from './decide.tsx'
import { Join } from './join.tsx'
import { Redirect } from './redirect.tsx'

/** The form of each act. */
export const actForms: Readonly<Record<ActType, ActFormOf>> = {
  'matter.review': wordsIfAny('matter.review', actTexts('matter.review')),
  'matter.decide': Decide,
  'matter.assign': Assign,
  'step.log': wordsOnly('step.log', actTexts('step.log')),
  'matter.close': Close,
  'matter.redirect': Redirect,
  'matter.reopen': wordsOnly('matter.reopen', actTexts('matter.reopen')),
  'matter.join': Join,
  'matter.separate': wordsIfAny('matter.separate', actTexts('matter.separate')),
  'feedback.give': wordsOnly('feedback.give', actTexts('feedback.give')),
  'reporter.ask': Ask,
  'view.record': wordsOnly('view.record', actTexts('view.record')),
  'report.classify': Classify,
}

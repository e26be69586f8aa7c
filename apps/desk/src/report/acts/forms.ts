import type { ActType } from '@rake/core/lifecycle'
import type { ActFormOf } from './act-form.tsx'
import { Ask } from './ask.tsx'
import { Assign } from './assign.tsx'
import { Classify } from './classify.tsx'
import { Close } from './close.tsx'
import { Decide } from './decide.tsx'
import { Join } from './join.tsx'
import { Redirect } from './redirect.tsx'
import { wordsIfAny, wordsOnly } from './words-only.tsx'

/** The form of each act. */
export const actForms: Readonly<Record<ActType, ActFormOf>> = {
  'matter.review': wordsIfAny('matter.review'),
  'matter.decide': Decide,
  'matter.assign': Assign,
  'step.log': wordsOnly('step.log'),
  'matter.close': Close,
  'matter.redirect': Redirect,
  'matter.reopen': wordsOnly('matter.reopen'),
  'matter.join': Join,
  'matter.separate': wordsIfAny('matter.separate'),
  'feedback.give': wordsOnly('feedback.give'),
  'reporter.ask': Ask,
  'view.record': wordsOnly('view.record'),
  'report.classify': Classify,
}

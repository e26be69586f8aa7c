import { expect, test } from 'vitest'
import { toldToReporter } from './audience.ts'

test.each(['matter.decide', 'step.log', 'matter.close', 'feedback.give', 'reporter.ask'])(
  'VK-05 the words of %s reach the reporter',
  (type) => expect(toldToReporter(type)).toBe(true),
)

test.each(['matter.review', 'view.record', 'report.classify'])(
  'the words of %s stay with the staff',
  (type) => expect(toldToReporter(type)).toBe(false),
)

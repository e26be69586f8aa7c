import { type Actor, may, type Place, type Policy, type PolicyAct } from './policy.ts'

/** A region's say in the life of something: who may do what, and which stages are on. */
export interface Rules<Stage extends string = string> {
  readonly policy: Policy
  readonly stages: readonly Stage[]
}

/** Somebody about to act on something of a region. */
export interface JudgementOf<Of extends Rules> {
  readonly handling: Of
  readonly actor: Actor
  /** The units from the topmost down to the one that it belongs to, as they are today. */
  readonly path: Place['path']
}

/** Whether the policy lets this actor do this here; the owner of what has one stands in its context. */
export function isAllowed(
  { handling, actor, path }: JudgementOf<Rules>,
  act: PolicyAct,
  context: object,
): boolean {
  const owner = 'owner' in context && typeof context.owner === 'string' ? context.owner : undefined
  return may(handling.policy, act, actor, { path, owner })
}

/** The guards that a region, an actor and a path put into a machine made with {@link judgedBy}. */
export function guardsFor(judgement: JudgementOf<Rules>) {
  const { stages } = judgement.handling
  return {
    policyAllows: ({ context }: { readonly context: object }, { act }: { readonly act: PolicyAct }) =>
      isAllowed(judgement, act, context),
    stageIsOn: (_: unknown, { stage }: { readonly stage: string }) => stages.includes(stage),
    stageIsOff: (_: unknown, { stage }: { readonly stage: string }) => !stages.includes(stage),
  }
}

/**
 * The guards that every machine leaves to a judgement, and the words to ask for them. As they stand here
 * they let nobody do anything: a machine is static, and a region comes in through `provide`.
 */
export function judgedBy<Act extends PolicyAct, Stage extends string = never>() {
  return {
    guards: {
      policyAllows: (_: unknown, _params: { readonly act: Act }): boolean => false,
      stageIsOn: (_: unknown, _params: { readonly stage: Stage }): boolean => false,
      // Not the mere opposite of the one above: a replay lets both hold, since the log was judged already.
      stageIsOff: (_: unknown, _params: { readonly stage: Stage }): boolean => false,
    },
    allowed: (act: Act) => ({ type: 'policyAllows', params: { act } }) as const,
    on: (stage: Stage) => ({ type: 'stageIsOn', params: { stage } }) as const,
    off: (stage: Stage) => ({ type: 'stageIsOff', params: { stage } }) as const,
  }
}

/** The guards of a replay: what is in the log was judged when it was written, under the rules of its day. */
export const asLogged = { policyAllows: () => true, stageIsOn: () => true, stageIsOff: () => true }

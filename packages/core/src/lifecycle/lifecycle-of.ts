import { type AnyStateMachine, initialTransition, type StateValue, transition } from 'xstate'

/** A state as it is stored: plain JSON, a cache of what the log says. */
export interface Snapshot<State = unknown, Context = object> {
  readonly machineVersion: number
  readonly value: State
  readonly context: Context
}

/** `forbidden`: the policy gives this act to others. `notNow`: not in the state that it is in. */
export type Refusal = 'forbidden' | 'notNow'

export type AppliedTo<S> =
  | { readonly ok: true; readonly snapshot: S }
  | { readonly ok: false; readonly refusal: Refusal }

interface Typed {
  readonly type: string
}

/** One act of each kind, with everything that its kind can carry. */
export type ExamplesOf<Act extends Typed> = {
  readonly [Type in Act['type']]: Extract<Act, { readonly type: Type }>
}

type Guards = NonNullable<Parameters<AnyStateMachine['provide']>[0]['guards']>

/** A machine, and what a judgement puts into it. */
interface Parts<S extends Snapshot, Act extends Typed, Judgement> {
  readonly machine: AnyStateMachine
  /** The number of the machine; a stored snapshot of another number is replayed from the log. */
  readonly machineVersion: number
  readonly actTypes: readonly Act['type'][]
  readonly examples: ExamplesOf<Act>
  /** An example as it is put where this is remembered: an act that names what must be there names something that is. */
  readonly aimed?: (example: ExamplesOf<Act>[Act['type']], context: S['context']) => Act
  readonly guardsFor: (judgement: Judgement) => Guards
  /** Under which everything in a log passes that the states themselves allow. */
  readonly asLogged: Guards
  /** Whether this act is given to the one who is judged, whatever the state. */
  readonly allows: (judgement: Judgement, act: Act['type'], context: S['context']) => boolean
}

/** What can be asked of the life of one kind of thing. Everything is pure: nothing is stored. */
export interface Lifecycle<S extends Snapshot, Act extends Typed, SystemEvent extends Typed, Judgement> {
  readonly examples: ExamplesOf<Act>
  /** The state in which it begins. */
  start(): S
  /** What it is after an act, judged by the region's rules; or why it cannot be. */
  apply(from: S, act: Act, judgement: Judgement): AppliedTo<S>
  /** What it is after something that is nobody's act: only the state can refuse it. */
  apply(from: S, event: SystemEvent): AppliedTo<S>
  /** The acts that are open to this actor here and now, in the order of their list. */
  openActs(from: S, judgement: Judgement): Act['type'][]
  /**
   * The snapshot that a log gives, from its beginning on.
   * @throws {Error} when an event of the log is not possible where it stands: the log is not of this machine.
   */
  replay(log: readonly (Act | SystemEvent)[]): S
}

/** The life of what a machine describes: the same five questions for every machine of the house. */
export function lifecycleOf<
  S extends Snapshot,
  Act extends Typed,
  SystemEvent extends Typed,
  Judgement extends object,
>({
  machine,
  machineVersion,
  actTypes,
  examples,
  aimed = (example) => example,
  guardsFor,
  asLogged,
  allows,
}: Parts<S, Act, Judgement>): Lifecycle<S, Act, SystemEvent, Judgement> {
  // A machine is built anew for each judgement, which takes longer than any step: once for each is enough.
  const built = new WeakMap<Judgement, AnyStateMachine>()
  const judged = (judgement: Judgement) => {
    const machineOfJudgement = built.get(judgement) ?? machine.provide({ guards: guardsFor(judgement) })
    built.set(judgement, machineOfJudgement)
    return machineOfJudgement
  }
  const logged = machine.provide({ guards: asLogged })

  const revive = (by: AnyStateMachine, { value, context }: S) =>
    by.resolveState({ value: value as StateValue, context })

  // The context goes through JSON, so that a snapshot looks the same fresh and read back: forgotten keys are gone.
  const keep = ({ value, context }: { readonly value: unknown; readonly context: unknown }) =>
    ({ machineVersion, value, context: JSON.parse(JSON.stringify(context)) }) as S

  function step(by: AnyStateMachine, from: S, event: Typed): S | undefined {
    const state = revive(by, from)
    return state.can(event) ? keep(transition(by, state, event)[0]) : undefined
  }

  const start = () => keep(initialTransition(machine)[0])

  return {
    examples,
    start,
    apply(from: S, event: Act | SystemEvent, judgement?: Judgement): AppliedTo<S> {
      const snapshot = step(judgement === undefined ? logged : judged(judgement), from, event)
      if (snapshot) return { ok: true, snapshot }
      const forbidden = judgement !== undefined && !allows(judgement, event.type, from.context)
      return { ok: false, refusal: forbidden ? 'forbidden' : 'notNow' }
    },
    openActs(from, judgement) {
      const state = revive(judged(judgement), from)
      return actTypes.filter((type: Act['type']) => state.can(aimed(examples[type], from.context)))
    },
    replay(log) {
      return log.reduce((snapshot, event, index) => {
        const next = step(logged, snapshot, event)
        if (!next)
          throw new Error(`Event ${index} of the log (${event.type}) is not possible where it stands`)
        return next
      }, start())
    },
  }
}

/**
 * What the kit and the form use of React, by Preact, for the file that stands on other people's pages. It is
 * put in the place of `react`. Preact is cut down to what is drawn here (docs/decisions/0010), and its hooks are
 * these: components are functions, a provider is drawn anew whenever what it provides changes.
 */
import { createElement, enqueueRender, options } from 'preact'

export { createElement, Fragment, Fragment as StrictMode } from 'preact'

declare module 'preact' {
  /** Draws a component again, soon. */
  function enqueueRender(component: Instance): void
  interface Options {
    /** A component is about to be drawn. */
    _render(node: Node): void
  }
}

interface Node {
  readonly type: unknown
  readonly props: { readonly value?: unknown }
  readonly _component?: Instance
  readonly _parent: Node
}

/** A component in its place on the page. */
interface Instance {
  readonly _vnode: Node
  _slots?: Slot[]
}

type End = () => void
type Effect = () => End | undefined
type Needs = readonly unknown[]

/** What one call of a hook keeps from one drawing to the next. */
interface Slot {
  value?: unknown
  needs?: Needs | undefined
  run?: Effect | undefined
  end?: End | undefined
}

let current: Instance
let place: number

options._render = ({ _component }) => {
  current = _component as Instance
  place = 0
}

options.unmount = (node) => {
  const { _component } = node as Partial<Node>
  _component?._slots?.forEach((slot) => {
    slot.run = undefined
    slot.end?.()
  })
}

function nextSlot(): Slot {
  current._slots ??= []
  current._slots[place] ??= {}
  return current._slots[place++] as Slot
}

/** Whether what the hook rests on is not the same as the last time. */
function hasChanged(slot: Slot, needs: Needs | undefined): boolean {
  const { needs: before } = slot
  slot.needs = needs
  return !before || !needs || needs.some((one, index) => one !== before[index])
}

export function useMemo<Value>(make: () => Value, needs: Needs): Value {
  const slot = nextSlot()
  if (hasChanged(slot, needs)) slot.value = make()
  return slot.value as Value
}

export function useRef<Value>(value: Value): { current: Value } {
  return useMemo(() => ({ current: value }), [])
}

type State<Value> = [value: Value, set: (next: Value | ((now: Value) => Value)) => void]

export function useState<Value>(initial: Value | (() => Value)): State<Value> {
  const instance = current
  const state: State<Value> = useMemo(() => {
    const now = <Argument>(value: Value | ((of: Argument) => Value), of: Argument): Value =>
      typeof value === 'function' ? (value as (of: Argument) => Value)(of) : value
    return [
      now(initial, undefined),
      (next) => {
        const value = now(next, state[0])
        if (value === state[0]) return
        state[0] = value
        enqueueRender(instance)
      },
    ]
  }, [])
  return state
}

let ids = 0

export function useId(): string {
  return useMemo(() => `r${ids++}`, [])
}

const waiting: Slot[] = []

/** Effects come once all that is being drawn stands on the page, and before the browser shows it. */
function runEffects(): void {
  for (const slot of waiting.splice(0)) {
    if (!slot.run) continue
    slot.end?.()
    slot.end = slot.run()
    slot.run = undefined
  }
}

export function useEffect(run: Effect, needs?: Needs): void {
  const slot = nextSlot()
  if (!hasChanged(slot, needs)) return
  slot.run = run
  if (waiting.push(slot) === 1) queueMicrotask(runEffects)
}

export function createContext() {
  // biome-ignore lint/correctness/noComponentHookFactories: a context is known by its provider
  return { Provider: (props: { children?: unknown }) => props.children }
}

/** What the nearest provider above gives; there must be one. */
export function useContext<Value>({ Provider }: { Provider: unknown }): Value {
  let node = current._vnode
  while (node.type !== Provider) node = node._parent
  return node.props.value as Value
}

/** The present value of something outside, drawn again whenever it has changed. */
export function useSyncExternalStore<Value>(
  subscribe: (listener: () => void) => () => void,
  now: () => Value,
): Value {
  const [, draw] = useState(0)
  const value = now()
  const drawn = useRef(value)
  useEffect(() => {
    drawn.current = value
  })
  useEffect(() => {
    const look = () => {
      if (now() !== drawn.current) draw((times) => times + 1)
    }
    look()
    return subscribe(look)
  }, [subscribe, now])
  return value
}

// To React, a text field has changed with every letter, and attributes are in camel case.
options.vnode = ({ type, props }) => {
  if (type !== 'textarea' && type !== 'input') return
  const field = props as Record<string, unknown>
  if (field.type === 'checkbox' || field.type === 'radio') return
  const { onChange, spellCheck } = field
  delete field.onChange
  delete field.spellCheck
  field.onInput = onChange
  field.spellcheck = spellCheck
}

options.event = (event) => Object.assign(event, { nativeEvent: event })

/** What JSX becomes where it is not made for Preact: it stands in the place of React's runtimes as well. */
export function jsx(type: string, props: Record<string, unknown>, key?: string) {
  return createElement(type, key === undefined ? props : { ...props, key })
}

export { jsx as jsxDEV, jsx as jsxs }

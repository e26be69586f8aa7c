/**
 * What the kit and the form use of React, by Preact, for the file that stands on other people's pages. It is
 * put in the place of `react`; Preact's own stand-in for all of React weighs twice as much.
 */
import { options } from 'preact'
import { useEffect, useReducer, useRef } from 'preact/hooks'

export { createContext, createElement, Fragment as StrictMode } from 'preact'
export {
  useContext,
  useEffect,
  useId,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks'

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

// Effects at once, not after the next frame: on a slow phone the form would be fetched that much later.
options.requestAnimationFrame = queueMicrotask

/** The present value of something outside, drawn again whenever it has changed. */
export function useSyncExternalStore<Value>(
  subscribe: (listener: () => void) => () => void,
  now: () => Value,
): Value {
  const value = now()
  const drawn = useRef(value)
  const [, draw] = useReducer<number, void>((times) => times + 1, 0)
  useEffect(() => {
    drawn.current = value
  })
  useEffect(() => {
    const look = () => {
      if (now() !== drawn.current) draw()
    }
    look()
    return subscribe(look)
  }, [subscribe, now])
  return value
}

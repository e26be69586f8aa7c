/** The storage of a device, as a browser gives it to its pages; `forbidden` as where cookies are blocked. */
export function deviceStorage({ isForbidden = false } = {}): Storage {
  const entries: Record<string, string> = {}
  const use = <Value>(value: Value): Value => {
    if (isForbidden) throw new DOMException('The operation is insecure.', 'SecurityError')
    return value
  }
  const methods = {
    getItem: (name: string) => use(entries[name] ?? null),
    setItem: (name: string, value: string) => {
      use(entries)[name] = value
    },
    removeItem: (name: string) => {
      delete use(entries)[name]
    },
  }
  // As in a browser, the names are those of what is stored.
  return new Proxy(entries, {
    get: (_, name) => Reflect.get(methods, name),
    ownKeys: () => use(Object.keys(entries)),
  }) as unknown as Storage
}

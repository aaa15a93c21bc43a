/** How many characters of strings `read` looks at: its steps, on any machine and under any load. */
export function charactersLookedAt(read: () => unknown): number {
  const real = Object.getOwnPropertyDescriptors(String.prototype)
  const count = (
    name: Method,
    looksOf: (found: unknown, text: string, from: unknown) => number,
  ) => {
    const method = real[name].value as Callable
    const counting: Callable = function (...given) {
      const found = method.call(this, ...given)
      looks += looksOf(found, this, given[1])
      return found
    }
    Object.defineProperty(String.prototype, name, { ...real[name], value: counting })
  }
  let looks = 0
  count('charCodeAt', () => 1)
  count('slice', (part) => String(part).length)
  count('indexOf', (at, text, from) => (at === -1 ? text.length : Number(at)) - Number(from ?? 0))
  count('lastIndexOf', (at, text, from) => Number(from ?? text.length) - Math.max(Number(at), 0))
  try {
    read()
  } finally {
    Object.defineProperties(String.prototype, real)
  }
  return looks
}

type Method = 'charCodeAt' | 'slice' | 'indexOf' | 'lastIndexOf'
type Callable = (this: string, ...given: readonly unknown[]) => unknown

/** Values that are kept up to a total weight: beyond it the one that was not asked for longest is forgotten. */
export class Recent<K, V> {
  private readonly most: number
  private readonly entries = new Map<K, { readonly value: V; readonly weight: number }>()
  private total = 0

  constructor(most: number) {
    this.most = most
  }

  get(key: K): V | undefined {
    const found = this.entries.get(key)
    if (found === undefined) return undefined
    this.entries.delete(key)
    this.entries.set(key, found)
    return found.value
  }

  /** Keeps a value, and the one that is kept last however much it weighs. */
  keep(key: K, value: V, weight: number): void {
    this.forget(key)
    this.entries.set(key, { value, weight })
    this.total += weight
    for (const oldest of this.entries.keys()) {
      if (this.total <= this.most || oldest === key) return
      this.forget(oldest)
    }
  }

  private forget(key: K): void {
    this.total -= this.entries.get(key)?.weight ?? 0
    this.entries.delete(key)
  }
}

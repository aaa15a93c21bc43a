import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { OperationalError } from '../config/settings.ts'

/** The memory of a process, in bytes, and its clock, in milliseconds. */
export interface Heap {
  used(): number
  readonly limit: number
  /** Gives back what nobody holds any more. */
  collect(): void
  now(): number
}

/** Milliseconds between two looks: a run takes up some tens of megabytes in between. */
const pace = 10
/** From this share of the limit on garbage is collected, to see what is held. */
const crowded = 0.85
/** More than this share of the limit held leaves no room to go on: V8 itself would end the process soon. */
const full = 0.8

/**
 * Asked between pieces of work, throws an `OperationalError` where the memory that Node may take is all but full of what
 * is still needed: V8 ends a process without a word of what to do.
 */
export function roomIn(heap: Heap): () => void {
  let last = heap.now()
  return () => {
    const now = heap.now()
    if (now - last < pace) return
    last = now
    if (heap.used() < crowded * heap.limit) return
    heap.collect()
    if (heap.used() < full * heap.limit) return
    const size = Math.round(heap.limit / 2 ** 20)
    throw new OperationalError(
      `the memory that Node may take (${size} MB) is not enough for this tree: ` +
        'split the run with --shard, name fewer paths, or give it more by ' +
        `NODE_OPTIONS=--max-old-space-size=${2 * size}`,
    )
  }
}

/** What V8 reserves at most for what was just made, in bytes: it counts towards the limit, and is not to be had for what stays. */
const young = 192 * 2 ** 20

/** The same of this process. */
export function roomInHeap(): () => void {
  const limit = getHeapStatistics().heap_size_limit
  return roomIn({
    used: () => getHeapStatistics().used_heap_size,
    limit: limit - Math.min(young, 0.15 * limit),
    collect() {
      setFlagsFromString('--expose-gc')
      const collect = runInNewContext('gc') as () => void
      collect()
    },
    now: () => performance.now(),
  })
}

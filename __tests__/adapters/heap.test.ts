import { describe, expect, test } from 'vitest'
import { roomIn, roomInHeap } from '../../src/adapters/heap.ts'
import { OperationalError } from '../../src/config/settings.ts'

/** A heap of 1,000 MB in which some is held and the rest of what is used is garbage. */
function heap(used: number, held: number) {
  const state = { used, time: 0, collections: 0 }
  const room = roomIn({
    used: () => state.used * 2 ** 20,
    limit: 1000 * 2 ** 20,
    collect() {
      state.collections += 1
      state.used = held
    },
    now: () => state.time,
  })
  return { state, room }
}

describe('the room in the heap', () => {
  test('is not measured anew while little time has passed', () => {
    const { state, room } = heap(990, 990)
    state.time = 9
    expect(room).not.toThrow()
  })

  test('is enough where little is used, and nothing is collected for it', () => {
    const { state, room } = heap(849, 849)
    state.time = 10
    expect(room).not.toThrow()
    expect(state.collections).toBe(0)
  })

  test('is enough where most of what is used is garbage', () => {
    const { state, room } = heap(990, 790)
    state.time = 10
    expect(room).not.toThrow()
    expect(state.collections).toBe(1)
  })

  test('is said to be too little where what is needed fills it', () => {
    const { state, room } = heap(990, 810)
    state.time = 10
    expect(room).toThrow(OperationalError)
  })

  test('names the limit and what to do', () => {
    const { state, room } = heap(990, 990)
    state.time = 10
    expect(room).toThrow(/\(1000 MB\).*--shard.*NODE_OPTIONS=--max-old-space-size=2000/)
  })

  test('is there in the process of these tests', () => {
    expect(roomInHeap()).not.toThrow()
  })
})

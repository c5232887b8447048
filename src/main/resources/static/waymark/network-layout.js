// Where each record stands: the first in the middle, those one step away around it, and each further one beyond the record through
// which it was found. Always the same for the same records, so that a filter does not shuffle what somebody has just understood.
const APART = 74
const RING = 170
const ROW = 84

// wide: how much wider than high the drawing is.
export function positions (nodes, wide) {
  const byId = new Map(nodes.map(node => [node.data.id, { id: node.data.id, away: node.data.away, via: node.data.via, below: [], weight: 1 }]))
  const all = [...byId.values()]
  const first = all.find(node => node.away === 0)
  if (!first) return {}
  const parent = node => byId.get(node.via) ?? first
  all.filter(node => node !== first).forEach(node => parent(node).below.push(node))
  const farthest = Math.max(...all.map(node => node.away))
  for (let away = farthest; away > 0; away--) {
    all.filter(node => node.away === away).forEach(node => { parent(node).weight += node.weight })
  }
  share(first, 0, 2 * Math.PI)
  const found = { [first.id]: { x: 0, y: 0 } }
  let inner = 0
  for (let away = 1; away <= farthest; away++) {
    const ring = all.filter(node => node.away === away).sort((a, b) => a.angle - b.angle)
    const radius = Math.max(inner + RING, ring.length <= 24 ? APART * ring.length / (2 * Math.PI) : 0)
    const rows = Math.max(1, Math.ceil(APART * ring.length / (2 * Math.PI * radius)))
    ring.forEach((node, i) => {
      const r = radius + (i % rows) * ROW
      found[node.id] = { x: Math.round(wide * r * Math.cos(node.angle)), y: Math.round(r * Math.sin(node.angle)) }
    })
    inner = radius + (rows - 1) * ROW
  }
  return found
}

// Gives each its part of the circle, by how much lies beyond it.
function share (node, from, to) {
  const whole = node.below.reduce((sum, next) => sum + next.weight, 0)
  let at = from
  node.below.forEach(next => {
    const width = (to - from) * next.weight / whole
    next.angle = at + width / 2 - Math.PI / 2
    share(next, at, at + width)
    at += width
  })
}

// The two sliders of the map: as they move, only links that were active then stay, in the drawing and in the tables alike, and only
// records that are reached by them. What was filtered away by the server comes back by "Apply filters".
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

// By its class, which holds at once; the drawing follows a moment later.
export const isShown = element => !element.hasClass('away')

export function startPeriod (cy, changed) {
  const since = document.querySelector('input[data-period=since]')
  const until = document.querySelector('input[data-period=until]')
  if (!since || !until) return
  const count = document.querySelector('[data-map-count]')
  const loaded = { since: whole(since) ? -Infinity : Number(since.value), until: whole(until) ? Infinity : Number(until.value) }
  const write = input => {
    const words = whole(input) ? input.dataset.whole : month(Number(input.value))
    input.nextElementSibling.textContent = words
    input.setAttribute('aria-valuetext', words)
  }
  const show = moved => {
    if (Number(since.value) > Number(until.value)) (moved === since ? until : since).value = moved.value
    write(since)
    write(until)
    const from = whole(since) ? -Infinity : Number(since.value)
    const to = whole(until) ? Infinity : Number(until.value)
    const near = reached(cy, edge => edge.data('begins') <= to && edge.data('ends') >= from)
    cy.batch(() => cy.elements().forEach(e => { e.toggleClass('away', !near.has(e.id())) }))
    document.querySelectorAll('[data-link], [data-node]').forEach(cell => {
      cell.closest('tr').hidden = !near.has(cell.dataset.link ?? cell.dataset.node)
    })
    const more = from < loaded.since || to > loaded.until ? ' Press Apply filters to see the rest of this period.' : ''
    count.textContent = words(cy) + more
    changed()
  }
  for (const input of [since, until]) input.addEventListener('input', () => show(input))
}

function whole (input) {
  return input.dataset.period === 'since' ? input.value === input.min : input.value === input.max
}

function month (number) {
  return MONTH.format(Date.UTC(Math.floor(number / 12), number % 12, 1))
}

function words (cy) {
  const links = cy.edges().filter(isShown).length
  const nodes = cy.nodes().filter(isShown).length
  return `${links} ${links === 1 ? 'link' : 'links'} between ${nodes} ${nodes === 1 ? 'record' : 'records'}.`
}

// As the server walks: from the first record along links that count, as many steps as were asked for.
function reached (cy, counts) {
  const steps = Number(document.querySelector('[data-link-map]').dataset.steps)
  const near = new Set(cy.nodes('.first').map(node => node.id()))
  let edge = [...near]
  for (let step = 0; step < steps; step++) {
    const next = new Set()
    edge.forEach(id => cy.getElementById(id).connectedEdges().filter(counts).connectedNodes().forEach(node => {
      if (!near.has(node.id())) next.add(node.id())
    }))
    next.forEach(id => near.add(id))
    edge = [...next]
  }
  cy.edges().filter(counts).forEach(link => {
    if (near.has(link.source().id()) && near.has(link.target().id())) near.add(link.id())
  })
  return near
}

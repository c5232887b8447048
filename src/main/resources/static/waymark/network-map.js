// <div data-link-map>: draws the records and links of the tables on the same page, so that the drawing never shows more than they
// do. Keys: arrows go to a linked record, Page Down and Page Up through all of them, Home to the first, Enter opens, + - 0 zoom.
import cytoscape from '/webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs'
import { positions } from './network-layout.js'
import { looks } from './network-looks.js'
import { isShown, startPeriod } from './network-period.js'

const MANY = 300
const SAID = 5
const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }

export function startLinkMap (root) {
  performance.mark('network-map-begins')
  keepStyleOut()
  const drawing = root.querySelector('[data-map-drawing]')
  const nodes = [...document.querySelectorAll('[data-node]')].map(readNode)
  const links = [...document.querySelectorAll('[data-link]')].map(readLink)
  root.querySelector('[data-map-without]').hidden = true
  root.querySelectorAll('[data-map-with]').forEach(part => { part.hidden = false })
  const wide = Math.min(1.8, Math.max(0.8, drawing.clientWidth / drawing.clientHeight))
  const cy = cytoscape({
    container: drawing,
    elements: { nodes, edges: links },
    style: looks(links.length < MANY),
    layout: { name: 'preset', positions: positions(nodes, wide), padding: 40 },
    minZoom: 0.05,
    maxZoom: 3,
    autoungrabify: true,
    boxSelectionEnabled: false,
    userZoomingEnabled: false,
    hideEdgesOnViewport: links.length > 5 * MANY,
    pixelRatio: nodes.length > MANY ? 1 : 'auto'
  })
  const walk = startWalk(cy, root.querySelector('[data-map-said]'))
  startKeys(drawing, walk)
  startTools(root, walk)
  startPeriod(cy, () => walk.fit())
  cy.on('resize', () => walk.fit())
  cy.on('tap', 'node', event => open(event.target))
  cy.on('mouseover', 'node', event => walk.to(event.target, true))
  performance.measure('network-map', 'network-map-begins')
}

// The library would add a style element of its own, which the content policy forbids; where it finds one it adds none.
function keepStyleOut () {
  const place = document.createElement('template')
  place.id = '__________cytoscape_stylesheet'
  document.head.append(place)
}

function readNode (cell) {
  const link = cell.querySelector('a')
  const { node: id, kind, kindWords, away, via } = cell.dataset
  const name = cell.textContent.trim()
  return {
    data: { id, kind, kindWords, name, away: Number(away), via, href: link ? link.getAttribute('href') : null, label: `${kindWords}\n${name}` },
    classes: away === '0' ? 'first' : ''
  }
}

function readLink (cell) {
  const { link: id, from: source, to: target, state, directed, begins, ends } = cell.dataset
  const words = [...cell.closest('tr').cells].slice(0, 3).map(c => c.textContent.trim())
  return {
    data: { id, source, target, label: words[1], sentence: words.join(' '), begins: Number(begins), ends: Number(ends) },
    classes: `${state.toLowerCase()} ${directed === 'true' ? 'directed' : ''}`
  }
}

function open (node) {
  if (node.data('href')) window.location.assign(node.data('href'))
}

function startWalk (cy, said) {
  const shown = () => cy.nodes().filter(isShown)
  let at = cy.nodes('.first')[0] ?? cy.nodes()[0]
  // However small the drawing is, the name of the record one is at can be read.
  const readable = node => {
    const size = Math.max(15, 15 / cy.zoom())
    node.style({ 'font-size': size, 'text-max-width': size * 10 })
  }
  if (at) readable(at)
  const to = (node, quiet) => {
    if (!node) return
    if (at) at.removeStyle('font-size text-max-width')
    at = node
    cy.batch(() => {
      readable(node)
      cy.elements('.current, .near').removeClass('current near')
      node.addClass('current')
      node.connectedEdges().addClass('near')
      node.neighborhood('node').addClass('near')
    })
    if (quiet) return
    const { x, y } = node.renderedPosition()
    if (x < 20 || y < 20 || x > cy.width() - 20 || y > cy.height() - 20) cy.center(node)
    said.textContent = say(node)
  }
  const zoom = by => cy.zoom({ level: cy.zoom() * by, renderedPosition: at ? at.renderedPosition() : { x: cy.width() / 2, y: cy.height() / 2 } })
  cy.on('zoom', () => { if (at) readable(at) })
  return {
    cy,
    to,
    here: () => to(at),
    open: () => open(at),
    first: () => to(cy.nodes('.first')[0]),
    towards: direction => to(nearest(at, direction)),
    step: by => {
      const all = shown()
      const now = all.toArray().findIndex(node => node.same(at))
      to(all[(now + by + all.length) % all.length])
    },
    fit: () => cy.fit(cy.elements().filter(isShown), 40),
    zoom
  }
}

// The linked record that lies most in this direction; the farther round, the less.
function nearest (node, [dx, dy]) {
  const from = node.position()
  let best = null
  let most = 0
  node.openNeighborhood('node').filter(isShown).forEach(other => {
    const x = other.position('x') - from.x
    const y = other.position('y') - from.y
    const along = (x * dx + y * dy) / (Math.hypot(x, y) || 1)
    if (along > most + 1e-6) [best, most] = [other, along]
  })
  return best
}

function say (node) {
  const links = node.connectedEdges().filter(isShown)
  const sentences = links.map(edge => edge.data('sentence'))
  const rest = sentences.length > SAID ? ` And ${sentences.length - SAID} more.` : ''
  const count = links.length === 1 ? '1 link' : `${links.length} links`
  return `${node.data('kindWords')}: ${node.data('name')}. ${count}. ${sentences.slice(0, SAID).map(s => `${s}.`).join(' ')}${rest}`
}

function startKeys (drawing, walk) {
  const keys = {
    PageDown: () => walk.step(1),
    PageUp: () => walk.step(-1),
    Home: walk.first,
    Enter: walk.open,
    '+': () => walk.zoom(1.4),
    '=': () => walk.zoom(1.4),
    '-': () => walk.zoom(1 / 1.4),
    0: walk.fit
  }
  drawing.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const act = DIRECTIONS[event.key] ? () => walk.towards(DIRECTIONS[event.key]) : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
  drawing.addEventListener('pointerdown', () => drawing.focus({ preventScroll: true }))
  drawing.addEventListener('focus', () => {
    walk.cy.userZoomingEnabled(true)
    walk.here()
  })
  drawing.addEventListener('blur', () => walk.cy.userZoomingEnabled(false))
}

function startTools (root, walk) {
  const acts = { in: () => walk.zoom(1.4), out: () => walk.zoom(1 / 1.4), all: walk.fit }
  root.querySelectorAll('[data-map-zoom]').forEach(button => button.addEventListener('click', acts[button.dataset.mapZoom]))
}

// Starts everything that a page has; every page also works without it.
import { initAll } from '/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.js'
import { startCountdowns } from './countdown.js'
import { startDrafts } from './drafts.js'
import { startReveals } from './reveals.js'
import { startSession } from './session.js'

// One that fails must not take the others with it.
for (const start of [initAll, startReveals, startDrafts, startSession, startCountdowns]) {
  try {
    start()
  } catch (failure) {
    console.error(failure)
  }
}

// A library for drawing, fetched only where something is drawn.
const map = document.querySelector('[data-link-map]')
if (map) import('./network-map.js').then(drawing => drawing.startLinkMap(map)).catch(failure => console.error(failure))

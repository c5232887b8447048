// Tells every tab of Waymark that the server has just heard from this person: their session goes on.
const channel = 'BroadcastChannel' in window ? new BroadcastChannel('waymark-activity') : null
const listeners = []

export function onActivity (listener) {
  listeners.push(listener)
}

export function tellActivity () {
  listeners.forEach(listener => listener())
  channel?.postMessage('active')
}

channel?.addEventListener('message', () => listeners.forEach(listener => listener()))

// Says two minutes before the session ends that it will, and lets the person stay.
import { onActivity, tellActivity } from './activity.js'

const WARNING = 120
const STEPS = [[90, '2 minutes'], [60, 'one and a half minutes'], [30, '1 minute'], [15, '30 seconds'], [0, '15 seconds']]

export function startSession () {
  const dialog = document.getElementById('waymark-session')
  if (dialog) new Session(dialog).start()
}

class Session {
  constructor (dialog) {
    this.dialog = dialog
    this.words = dialog.querySelector('[data-session-left]')
    this.title = document.title
    this.renew()
  }

  start () {
    document.getElementById('waymark-session-stay').addEventListener('click', () => this.stay())
    this.dialog.addEventListener('cancel', event => {
      event.preventDefault()
      this.stay()
    })
    onActivity(() => this.renew())
    tellActivity()
    // A computer that slept has missed the ticks: look at the clock as soon as somebody is back.
    document.addEventListener('visibilitychange', () => this.tick())
    window.addEventListener('pageshow', () => this.tick())
    setInterval(() => this.tick(), 1000)
  }

  // Five seconds early, so that the last draft still finds its session.
  renew () {
    this.end = Date.now() + (Number(this.dialog.dataset.seconds) - 5) * 1000
    if (this.dialog.open) this.close()
  }

  tick () {
    const left = Math.ceil((this.end - Date.now()) / 1000)
    if (left <= 0) return this.leave()
    if (left > WARNING) return
    if (!this.dialog.open) this.open()
    const words = STEPS.find(([from]) => left > from)[1]
    if (this.words.textContent !== words) this.words.textContent = words
  }

  open () {
    this.before = document.activeElement
    document.title = 'You will soon be signed out – Waymark'
    this.dialog.showModal()
  }

  close () {
    document.title = this.title
    this.dialog.close()
    this.before?.focus()
  }

  async stay () {
    const { keepAliveUrl, csrfName, csrf } = this.dialog.dataset
    try {
      const answer = await fetch(keepAliveUrl, {
        method: 'POST',
        body: new URLSearchParams({ [csrfName]: csrf }),
        redirect: 'manual',
        credentials: 'same-origin'
      })
      if (answer.ok) return tellActivity()
      this.leave()
    } catch {
      // No network: the dialog stays open, and so does the choice to try again.
    }
  }

  // Not kept in the history: "Back" must not lead to a child's record.
  leave () {
    window.location.replace(this.dialog.dataset.endedUrl)
  }
}

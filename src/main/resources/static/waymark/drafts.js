// Keeps what is typed: sent to the form's draft address after a pause and when the page is left.
// Nothing is stored in the browser, which may be shared.
import { tellActivity } from './activity.js'

const PAUSE = 1500
// What begins so is never kept: who information comes from.
const NEVER_KEPT = 'apart-'
const NOT_SAVED = 'Not saved: keep this page open'
const SIGNED_OUT = 'Not saved: you are signed out. Your text is still on this page: copy it before you leave.'

export function startDrafts () {
  document.querySelectorAll('form[data-draft-url]').forEach(form => new Draft(form).start())
}

class Draft {
  constructor (form) {
    this.form = form
    this.status = form.querySelector('[data-draft-status]')
    this.saved = this.answers().toString()
    this.sending = null
  }

  start () {
    this.form.addEventListener('input', () => this.later())
    this.form.addEventListener('change', () => this.later())
    this.form.addEventListener('submit', () => this.stop())
    window.addEventListener('pagehide', () => this.leave())
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.leave()
    })
  }

  later () {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), PAUSE)
  }

  stop () {
    clearTimeout(this.timer)
    this.submitted = true
  }

  leave () {
    clearTimeout(this.timer)
    if (!this.submitted) this.save(true)
  }

  answers () {
    const answers = new URLSearchParams()
    for (const [name, value] of new FormData(this.form)) {
      if (typeof value === 'string' && !name.startsWith(NEVER_KEPT)) answers.append(name, value)
    }
    const kind = this.form.dataset.draftKind
    if (kind && !answers.has('draft-kind')) answers.append('draft-kind', kind)
    return answers
  }

  // One at a time, so that an older text cannot arrive after a newer one.
  async save (leaving = false) {
    if (this.sending && !leaving) {
      await this.sending
      return this.save()
    }
    const body = this.answers().toString()
    if (body === this.saved) return
    this.sending = this.send(body, leaving)
    await this.sending
    this.sending = null
  }

  async send (body, keepalive) {
    try {
      const answer = await fetch(this.form.dataset.draftUrl, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
        body,
        redirect: 'manual',
        credentials: 'same-origin',
        keepalive
      })
      if (answer.ok) return this.done(body)
      this.say(isSignedOut(answer) ? SIGNED_OUT : NOT_SAVED)
    } catch {
      this.say(NOT_SAVED)
    }
    this.retry()
  }

  done (body) {
    this.saved = body
    tellActivity()
    this.say('Saved at ' + new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }))
  }

  retry () {
    clearTimeout(this.timer)
    if (!this.submitted) this.timer = setTimeout(() => this.save(), 20 * PAUSE)
  }

  // Only what has changed, or a screen reader would say it again at every pause.
  say (words) {
    if (this.status && this.status.textContent !== words) this.status.textContent = words
  }
}

function isSignedOut (answer) {
  return answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403
}

// <time data-countdown="2026-05-03T14:00:00Z">: what is left, each minute anew, in words as the server writes them.
const MINUTE = 60000

export function startCountdowns () {
  const elements = document.querySelectorAll('time[data-countdown]')
  if (elements.length === 0) return
  const show = () => elements.forEach(element => write(element))
  show()
  setInterval(show, MINUTE)
  document.addEventListener('visibilitychange', show)
}

function write (element) {
  const end = Date.parse(element.dataset.countdown)
  if (Number.isNaN(end)) return
  const minutes = Math.floor(Math.abs(end - Date.now()) / MINUTE)
  element.textContent = length(minutes) + (end > Date.now() ? ' left' : ' over')
}

function length (minutes) {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return count(rest, 'minute')
  if (hours > 72) return count(Math.floor(hours / 24), 'day')
  return rest === 0 ? count(hours, 'hour') : `${count(hours, 'hour')} ${count(rest, 'minute')}`
}

function count (n, word) {
  return `${n} ${word}${n === 1 ? '' : 's'}`
}

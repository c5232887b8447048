// The design system marks a radio button that reveals a further question with aria-expanded, which ARIA does not
// allow there. The relation stays by aria-controls; what is revealed follows at once in reading order.
const EXPANDED = 'aria-expanded'

export function startReveals () {
  const radios = document.querySelectorAll('input[type=radio][aria-controls]')
  const watch = new MutationObserver(changes => changes.forEach(change => tidy(change.target)))
  radios.forEach(radio => {
    tidy(radio)
    watch.observe(radio, { attributes: true, attributeFilter: [EXPANDED] })
  })
}

function tidy (radio) {
  if (radio.hasAttribute(EXPANDED)) radio.removeAttribute(EXPANDED)
}

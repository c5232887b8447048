// How records and links are drawn: a shape and its name in words for each kind, a kind of line for each state; never colour alone.
const INK = '#0b0c0c'
const BLUE = '#12344d'
const SHAPES = {
  CHILD: 'ellipse',
  PERSON: 'round-rectangle',
  PLACE: 'pentagon',
  VEHICLE: 'rhomboid',
  PHONE: 'octagon',
  HANDLE: 'tag',
  GROUP: 'hexagon',
  ORGANISATION: 'rectangle',
  EVENT: 'diamond'
}

export function looks (few) {
  return [
    {
      selector: 'node',
      style: {
        width: 34,
        height: 26,
        'background-color': '#fff',
        'border-width': 2,
        'border-color': INK,
        label: 'data(label)',
        color: INK,
        'font-family': 'Waymark, "Noto Sans", sans-serif',
        'font-size': 15,
        'min-zoomed-font-size': 8,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        'text-max-width': 130,
        'text-background-color': '#fff',
        'text-background-opacity': 0.85
      }
    },
    ...Object.entries(SHAPES).map(([kind, shape]) => ({ selector: `node[kind = "${kind}"]`, style: { shape } })),
    { selector: 'node[kind = "CHILD"]', style: { 'background-color': '#d2e2f1' } },
    { selector: 'node.first', style: { width: 52, height: 42, 'border-width': 8, 'border-style': 'double', 'font-weight': 700, 'min-zoomed-font-size': 0 } },
    {
      selector: 'edge',
      style: {
        width: 1.5,
        opacity: few ? 1 : 0.55,
        'line-color': '#505a5f',
        'curve-style': few ? 'bezier' : 'straight',
        color: INK,
        'font-size': 12,
        'min-zoomed-font-size': 9,
        label: few ? 'data(label)' : '',
        'text-rotation': 'autorotate',
        'text-background-color': '#fff',
        'text-background-opacity': 0.85
      }
    },
    { selector: 'edge.directed', style: { 'target-arrow-shape': 'triangle', 'target-arrow-color': '#505a5f' } },
    { selector: 'edge.corroborated', style: { width: 4 } },
    { selector: 'edge.discounted', style: { 'line-style': 'dashed' } },
    { selector: 'edge.past', style: { 'line-style': 'dotted' } },
    { selector: 'edge.near', style: { opacity: 1, 'line-color': BLUE, 'target-arrow-color': BLUE, 'z-index': 5 } },
    { selector: 'node.near', style: { 'border-width': 4, 'border-color': BLUE, 'z-index': 6 } },
    {
      selector: 'node.current',
      style: {
        'border-width': 5,
        'border-color': INK,
        'background-color': '#fd0',
        'outline-width': 6,
        'outline-color': '#fd0',
        'outline-offset': 4,
        'min-zoomed-font-size': 0,
        'font-weight': 700,
        'z-index': 9
      }
    },
    { selector: '.away', style: { display: 'none' } }
  ]
}

import { create } from 'qrcode'

/** A code to photograph, drawn here: the secret in it goes nowhere. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const dark = Array.from(data, (set, at) => (set ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : '')).join('')
  const edge = `-4 -4 ${size + 8} ${size + 8}`
  return (
    <svg role="img" aria-label={label} viewBox={edge} shapeRendering="crispEdges" width="100%">
      <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  )
}

let region: HTMLElement | undefined

/** Says a sentence to screen readers without moving the focus. The region stays: one made anew would be missed. */
export function announce(sentence: string): void {
  if (!region) {
    region = document.createElement('div')
    region.className = 'vh'
    region.setAttribute('role', 'status')
    document.querySelector('main')?.append(region)
  }
  region.textContent = ''
  const target = region
  setTimeout(() => { target.textContent = sentence }, 50)
}

import { announce } from './announce'

/** `<button data-copy="address" data-copied="sentence" hidden>`: an empty address means this page. */
export function copyLinks(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    if (!navigator.clipboard) continue
    button.hidden = false
    button.addEventListener('click', () => void copy(button))
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(new URL(button.dataset.copy ?? '', location.href).href)
  const said = button.dataset.copied ?? ''
  const words = button.querySelector('[data-words]')
  announce(said)
  if (!words) return
  const before = words.textContent
  words.textContent = said
  setTimeout(() => { words.textContent = before }, 4000)
}

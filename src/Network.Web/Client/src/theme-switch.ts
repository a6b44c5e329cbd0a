const root = document.documentElement

function isDark(): boolean {
  const chosen = root.dataset.theme
  return chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
}

function remember(theme: string): void {
  root.dataset.theme = theme
  try {
    localStorage.setItem('theme', theme)
  } catch {
    // kept for this page only where the browser stores nothing
  }
}

/** The switch waits hidden in the page: without script the theme follows the device and there is nothing to press. */
export function themeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]')
  if (!button) return
  const show = () => button.setAttribute('aria-pressed', String(isDark()))
  button.hidden = false
  show()
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show)
  button.addEventListener('click', () => {
    remember(isDark() ? 'light' : 'dark')
    show()
  })
}

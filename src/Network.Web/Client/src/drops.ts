const open = () => document.querySelectorAll<HTMLDetailsElement>('details.drop[open]')

/** Panels open by themselves (details); this closes them as people expect: Escape, a press elsewhere, another panel. */
export function closeDrops(): void {
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    for (const drop of open()) {
      const inside = drop.contains(document.activeElement)
      drop.open = false
      if (inside) drop.querySelector('summary')?.focus()
    }
  })
  document.addEventListener('pointerdown', event => closeAllBut(event.target))
  document.addEventListener('focusin', event => closeAllBut(event.target))
}

function closeAllBut(target: EventTarget | null): void {
  for (const drop of open()) {
    if (target instanceof Node && !drop.contains(target)) drop.open = false
  }
}

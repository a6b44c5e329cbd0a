import { announce } from './announce'
import { Listbox, type Suggestion } from './listbox'

const pause = 180

/** Every `<input data-suggest="address">` becomes a combobox (ARIA 1.2); without script it stays a plain input. */
export function suggestions(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) new Suggest(input)
}

/** One input and its list. Only the answer to the newest question is shown: an older one still on its way is aborted. */
class Suggest {
  private readonly list: Listbox
  private timer = 0
  private asking?: AbortController

  constructor(private readonly input: HTMLInputElement) {
    this.list = new Listbox(input, chosen => this.take(chosen))
    input.addEventListener('input', () => this.wait())
    input.addEventListener('keydown', event => this.key(event))
    input.addEventListener('blur', () => this.stop())
  }

  private wait(): void {
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.ask(), pause)
  }

  private async ask(): Promise<void> {
    this.asking?.abort()
    const words = this.input.value.trim()
    if (words.length < 2) return this.list.hide()
    this.asking = new AbortController()
    try {
      this.show(await fetchSuggestions(this.input.dataset.suggest ?? '', words, this.asking.signal))
    } catch {
      this.list.hide() // offline or aborted: the form works without suggestions
    }
  }

  private show(found: Suggestion[]): void {
    if (document.activeElement !== this.input) return
    this.list.show(found)
    const said = found.length > 0 ? this.input.dataset.suggestSome : this.input.dataset.suggestNone
    announce((said ?? '').replace('{count}', String(found.length)))
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.list.open) {
      event.preventDefault() // the first Escape closes the list, only the second one clears a search input
      this.stop()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (this.list.open) this.list.move(event.key === 'ArrowDown' ? 1 : -1)
      else void this.ask()
    } else if (event.key === 'Enter' && this.list.active) {
      event.preventDefault()
      this.take(this.list.active)
    }
  }

  private take(chosen: Suggestion): void {
    this.stop()
    if (chosen.href) location.assign(chosen.href)
    else this.input.value = chosen.value ?? chosen.label
  }

  private stop(): void {
    clearTimeout(this.timer)
    this.asking?.abort()
    this.list.hide()
  }
}

async function fetchSuggestions(address: string, words: string, signal: AbortSignal): Promise<Suggestion[]> {
  const url = new URL(address, location.href)
  url.searchParams.set('q', words)
  const answer = await fetch(url, { signal, headers: { Accept: 'application/json' } })
  return answer.ok ? await answer.json() as Suggestion[] : []
}

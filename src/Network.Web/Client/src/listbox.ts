/** What the address of `data-suggest` answers with: a place to go (`href`) or words to fill in (`value`). */
export interface Suggestion {
  label: string
  detail?: string
  lang?: string
  href?: string
  value?: string
}

let made = 0

/** The list under a combobox. The focus stays in the input; the active option is told by aria-activedescendant. */
export class Listbox {
  private readonly element = document.createElement('ul')
  private found: Suggestion[] = []
  private index = -1

  constructor(private readonly input: HTMLInputElement, private readonly take: (chosen: Suggestion) => void) {
    this.element.id = `suggest-${++made}`
    this.element.className = 'suggest'
    this.element.hidden = true
    this.element.setAttribute('role', 'listbox')
    this.element.setAttribute('aria-label', input.dataset.suggestLabel ?? '')
    input.parentElement?.append(this.element)
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-controls', this.element.id)
    input.setAttribute('aria-expanded', 'false')
    // A press must not take the focus out of the input: the blur would close the list before the click.
    this.element.addEventListener('pointerdown', event => event.preventDefault())
  }

  get open(): boolean { return !this.element.hidden }
  get active(): Suggestion | undefined { return this.open ? this.found[this.index] : undefined }

  show(found: Suggestion[]): void {
    this.found = found
    this.index = -1
    this.element.replaceChildren(...found.map((each, at) => this.option(each, at)))
    this.set(found.length > 0)
  }

  hide(): void {
    this.index = -1
    this.set(false)
  }

  move(step: number): void {
    const count = this.found.length
    this.index = this.index < 0 ? (step > 0 ? 0 : count - 1) : (this.index + step + count) % count
    ;[...this.element.children].forEach((each, at) => each.setAttribute('aria-selected', String(at === this.index)))
    const option = this.element.children[this.index]
    if (!option) return
    this.input.setAttribute('aria-activedescendant', option.id)
    option.scrollIntoView({ block: 'nearest' })
  }

  private option(each: Suggestion, at: number): HTMLElement {
    const option = document.createElement('li')
    option.id = `${this.element.id}-${at}`
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    if (each.lang) option.lang = each.lang
    option.append(each.label)
    if (each.detail) {
      const detail = document.createElement('small')
      detail.textContent = each.detail
      option.append(' ', detail)
    }
    option.addEventListener('click', () => this.take(each))
    return option
  }

  private set(open: boolean): void {
    this.element.hidden = !open
    this.input.setAttribute('aria-expanded', String(open))
    this.input.removeAttribute('aria-activedescendant')
  }
}

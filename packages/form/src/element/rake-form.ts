import { type ComponentChild, render } from 'preact'
import { createElement } from 'react'
import styles from '../styles.css?inline'
import { Widget } from './widget.tsx'

/** One style sheet for all elements of a page. */
let sheet: CSSStyleSheet | undefined

function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
  }
  return sheet
}

/**
 * `<rake-form region="pohjois-savo" api="https://rake.example/api" lang="fi">`: the form and the tracking of
 * a region on any page, in a shadow root of its own.
 *
 * Without `lang` it speaks the language of the page around it, without `api` it asks `/api` of the page's own
 * host. With `drafts="off"` it keeps nothing on the device. What stands inside the tag is shown until the script
 * runs, and wherever the region cannot be fetched.
 *
 * When the form is there it fires `rake:ready`, when a report is in `rake:submitted`: the region in the `detail`,
 * nothing of the report. The colours of a region are set from outside (`rake-form { --rake-accent: … }`), more
 * by `::part()`: form, heading, field, button, receipt.
 */
export class RakeForm extends HTMLElement {
  static readonly observedAttributes = ['region', 'api', 'lang', 'drafts']

  #container: Element | undefined

  connectedCallback(): void {
    this.#render()
  }

  attributeChangedCallback(): void {
    this.#render()
  }

  /** An element that is only moved keeps what has been written; a removed one leaves nothing behind. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return
      if (this.#container) render(null, this.#container)
      this.#container = undefined
      this.shadowRoot?.replaceChildren()
    })
  }

  #render(): void {
    const region = this.getAttribute('region')
    if (!this.isConnected || !region) return
    this.#container ??= this.#mount()
    render(
      createElement(Widget, {
        region,
        api: this.getAttribute('api') ?? '/api',
        lang: languageAround(this),
        drafts: this.getAttribute('drafts') !== 'off',
        onReady: () => this.#tell('ready', region),
        onSubmitted: () => this.#tell('submitted', region),
      }) as ComponentChild,
      this.#container,
    )
  }

  #mount(): Element {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [sharedSheet()]
    const container = document.createElement('div')
    for (const type of ['keydown', 'keypress', 'keyup'] as const)
      container.addEventListener(type, keepLetters)
    shadow.append(container)
    return container
  }

  #tell(what: 'ready' | 'submitted', region: string): void {
    this.dispatchEvent(new CustomEvent(`rake:${what}`, { bubbles: true, composed: true, detail: { region } }))
  }
}

/** What is typed is not for the page, which would take it for a shortcut: it cannot see that it goes to a field. */
function keepLetters(event: KeyboardEvent): void {
  if (event.key.length === 1) event.stopPropagation()
}

/** The language of the nearest element that says one (`sv-FI` is `sv`); Finnish if none does. */
function languageAround(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang')?.split('-')[0]?.toLowerCase() || 'fi'
}

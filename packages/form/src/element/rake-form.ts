import { createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
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
 * host. When a report is in, it fires `rake:submitted` with the region in its `detail` and nothing of the
 * report. The colours of a region are set from outside: `rake-form { --rake-accent: … }`.
 */
export class RakeForm extends HTMLElement {
  static readonly observedAttributes = ['region', 'api', 'lang']

  #root: Root | undefined

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
      this.#root?.unmount()
      this.#root = undefined
      this.shadowRoot?.replaceChildren()
    })
  }

  #render(): void {
    const region = this.getAttribute('region')
    if (!this.isConnected || !region) return
    this.#root ??= this.#mount()
    this.#root.render(
      createElement(Widget, {
        region,
        api: this.getAttribute('api') ?? '/api',
        lang: languageAround(this),
        onSubmitted: () => this.#tell(region),
      }),
    )
  }

  #mount(): Root {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [sharedSheet()]
    const container = document.createElement('div')
    shadow.append(container)
    return createRoot(container)
  }

  #tell(region: string): void {
    this.dispatchEvent(
      new CustomEvent('rake:submitted', { bubbles: true, composed: true, detail: { region } }),
    )
  }
}

/** The language of the nearest element that says one (`sv-FI` is `sv`); Finnish if none does. */
function languageAround(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang')?.split('-')[0]?.toLowerCase() || 'fi'
}

import { RakeForm } from './rake-form.ts'

// A page may carry the script twice.
if (!customElements.get('rake-form')) customElements.define('rake-form', RakeForm)

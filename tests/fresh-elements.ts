/** Files of unit tests share a process: each has a registry of elements of its own, as a page has. */
import 'lit'

Object.assign(globalThis, { customElements: Reflect.construct(customElements.constructor, []) })

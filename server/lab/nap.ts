/** A wait that can be cut short. */
export class Nap {
  #wake = () => {}

  /** Resolves after so many milliseconds, or when it is woken. */
  take(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  wake(): void {
    this.#wake()
  }
}

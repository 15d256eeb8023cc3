/** A wait that can be cut short. */
export class Nap {
  #wake = () => {}

  /** Resolves after so many milliseconds, or when it is woken. */
  take(ms: number): Promise<null> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms, null)
      this.#wake = () => {
        clearTimeout(timer)
        resolve(null)
      }
    })
  }

  wake(): void {
    this.#wake()
  }
}

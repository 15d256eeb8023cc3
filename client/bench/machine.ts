/** What this browser tells about the machine it runs on. A page cannot read the processor's name. */
import type { BenchMachine } from '../../shared/bench/report.ts'

export async function machineHere(): Promise<BenchMachine> {
  const adapter = await navigator.gpu?.requestAdapter({ powerPreference: 'high-performance' }).catch(() => null)
  const info = adapter?.info
  return {
    where: 'browser',
    processor: null,
    threads: navigator.hardwareConcurrency,
    browser: navigator.userAgent,
    adapter: info
      ? {
          vendor: info.vendor,
          architecture: info.architecture,
          description: info.description,
          software: info.isFallbackAdapter || /swiftshader|llvmpipe/i.test(`${info.architecture} ${info.description}`),
        }
      : null,
    isolated: crossOriginIsolated,
  }
}

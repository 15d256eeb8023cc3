/**
 * Two WebGPU devices for Node: one that checks everything and computes nothing, and the software adapter that comes with
 * every Chromium, which computes for real.
 */
import { existsSync, realpathSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { create } from 'webgpu'
import { findBrowser } from '../../../scripts/browser.ts'

/** Kept, because a device dies with the object it came from. */
const sources: GPU[] = []

async function device(options: string[], none: string, featureLevel = 'core'): Promise<GPUDevice> {
  const gpu = create(options)
  sources.push(gpu)
  const adapter = await gpu.requestAdapter({ featureLevel })
  if (!adapter) throw new Error(none)
  return adapter.requestDevice()
}

/** Checks shaders, sizes and bindings; its results are zeros. */
export function nullDevice(featureLevel?: 'compatibility'): Promise<GPUDevice> {
  return device(['backend=null'], 'Dawn has no null backend.', featureLevel)
}

/** SwiftShader, from the browser that the end-to-end tests use. */
export function softwareDevice(): Promise<GPUDevice> {
  const folder = softwareFolder()
  process.env['VK_ICD_FILENAMES'] = join(folder, DRIVER)
  process.env['XDG_RUNTIME_DIR'] ??= tmpdir()
  keepLoaded(join(folder, 'libvulkan.so.1'))
  return device(['backend=vulkan'], 'No software WebGPU adapter: SwiftShader did not start.')
}

const DRIVER = 'vk_swiftshader_icd.json'

function softwareFolder(): string {
  const browser = findBrowser()
  const folders = ['/usr/lib/chromium', ...(browser ? [dirname(realpathSync(browser))] : [])]
  const found = folders.find((folder) => existsSync(join(folder, DRIVER)))
  if (found) return found
  throw new Error(`No ${DRIVER} beside a Chromium: run "npm test", which installs one.`)
}

/** From dlfcn.h: the library stays although it is no Node module, so that Dawn finds it by its bare name. */
const RTLD_NODELETE = 0x1000

/** The browser's Vulkan loader, because the system need not have one. */
function keepLoaded(library: string): void {
  try {
    process.dlopen({ exports: {} }, library, constants.dlopen.RTLD_NOW | RTLD_NODELETE)
  } catch {
    // Always: Node finds no module in it. If the library was not there, there is no adapter, and that is an error.
  }
}

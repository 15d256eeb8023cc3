/// <reference types="@webgpu/types" preserve="true" />
/**
 * The few facts of WebGPU that are needed as values: a plain TypeScript module has the browser's types, but not the
 * browser's constants (https://www.w3.org/TR/webgpu/#buffer-usage).
 */
export const usage = { mapRead: 0x1, copySource: 0x4, copyTarget: 0x8, storage: 0x80 } as const
export const mapModeRead = 0x1
export const computeStage = 0x4

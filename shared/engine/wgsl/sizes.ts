/** Numbers by which buffers are laid out and kernels are written alike. */

/** Steps in one submit, and losses in one readback. */
export const SLOTS = 8

/** Workers of a workgroup of the gradient kernel. */
export const GRADIENT_WORKERS = 64

/** Workers of a workgroup of the update kernel; each moves four weights. */
export const UPDATE_WORKERS = 64

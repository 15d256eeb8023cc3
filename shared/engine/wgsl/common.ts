/**
 * WGSL that the sequence kernel and the gradient kernel share: where a region begins, and tiles of 4 x 8 numbers.
 *
 * A tile is two 4 x 4 matrices. Four rows of x are the columns of one matrix, so that a tile of a product is
 * W * X, of a product with W turned over transpose(W) * X, and of a weight gradient Y * transpose(X). Everything
 * stays in registers and needs no barrier.
 */
export const common = /* wgsl */ `
const READ = 0u;
const TRAIN = 1u;
const LENS = 2u;

struct Tile { left: mat4x4f, right: mat4x4f }

/** Positions that the buffer has room for; where this fork's activations, weights and words begin. */
var<private> capacity: u32;
var<private> activationsAt: u32;
var<private> weightsAt: u32;
var<private> wordsAt: u32;

fn enter(fork: u32) {
  capacity = words[0];
  activationsAt = fork * (PER_POSITION * capacity + ONCE);
  weightsAt = fork * W_SIZE;
  wordsAt = STEP_HEAD + fork * (FORK_HEAD + 3u * capacity + capacity / TP + V_PADDED + 1u);
}

fn number(index: u32) -> f32 { return bitcast<f32>(words[wordsAt + index]); }
fn inputOf(row: u32) -> u32 { return words[wordsAt + FORK_HEAD + row]; }
fn targetOf(row: u32) -> i32 { return i32(words[wordsAt + FORK_HEAD + capacity + row]); }
fn lengthOf(sequence: u32) -> u32 { return words[wordsAt + FORK_HEAD + 3u * capacity + sequence]; }

/** Region of the whole model, and of one layer. */
fn region(groups: u32) -> u32 { return activationsAt + groups * capacity; }
fn inLayer(groups: u32, layer: u32) -> u32 { return region(R_LAYERS + layer * R_LAYER + groups); }
/** A layer's parameter. */
fn weightAt(first: u32, layer: u32) -> u32 { return weightsAt + first + layer * W_LAYER; }

fn rows4(at: u32, stride: u32) -> mat4x4f {
  return mat4x4f(activations[at], activations[at + stride], activations[at + 2u * stride], activations[at + 3u * stride]);
}
`

/**
 * An engine on a device that can disappear (a graphics card that is reset or unplugged). tfjs would not
 * say so and could leave a reader waiting for ever; here every call fails as soon as the device is gone.
 */
import { EngineError, type Engine } from './engine.ts'

/** `lost` resolves, with a reason, when the device is gone; it may stay open for ever. */
export function untilLost(engine: Engine, lost: Promise<string>): Engine {
  const gone = lost.then((reason): never => {
    throw new EngineError('device', `${engine.name} has lost it: ${reason}`)
  })
  // Nobody may be calling at that moment; the next call will hear of it.
  gone.catch(() => undefined)
  const orLost = <T>(work: Promise<T>) => Promise.race([gone, work])
  return {
    name: engine.name,
    config: engine.config,
    load: (checkpoint) => orLost(engine.load(checkpoint)),
    save: () => orLost(engine.save()),
    train: (batches, rule) => orLost(engine.train(batches, rule)),
    evaluate: (batch) => orLost(engine.evaluate(batch)),
    predict: (contexts) => orLost(engine.predict(contexts)),
    inspect: (context) => orLost(engine.inspect(context)),
    gradient: (batch) => orLost(engine.gradient(batch)),
    trainForks: (forks, watch) => orLost(engine.trainForks(forks, watch)),
    dispose: () => engine.dispose(),
  }
}

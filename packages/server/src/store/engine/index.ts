export { type Engine, type EngineOptions, startEngine } from './engine.ts'
export { EngineError } from './engine-error.ts'

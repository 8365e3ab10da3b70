/** A process of the benchmark: does the task that its arguments name and prints the result as JSON. */
import { TASKS } from './tasks.js'

const [task, ...args] = process.argv.slice(2)
const result = await TASKS[task as keyof typeof TASKS](...(args as [string, string]))
console.log(`\n${JSON.stringify(result)}`)

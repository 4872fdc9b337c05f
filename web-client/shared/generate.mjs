// Writes what both apps compile against: the contract's types and the message functions.
// Run from an app's folder, whose packages it uses; does nothing while its sources are unchanged.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const LOCALES = ['ja', 'ja-x-easy', 'en'];
const shared = dirname(fileURLToPath(import.meta.url));
const contract = join(shared, '../../server/contract');
const requireFromApp = createRequire(join(process.cwd(), 'package.json'));
const importFromApp = (name) => import(pathToFileURL(requireFromApp.resolve(name)).href);

function filesIn(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

function stampOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(shared, file)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Replaces `target` in one step by what `write` puts in a new folder, unless `sources` are as before. */
async function regenerate(target, sources, write) {
  const stamp = stampOf([...sources, fileURLToPath(import.meta.url)]);
  const stampFile = join(target, '.stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const fresh = `${target}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  await write(fresh);
  writeFileSync(join(fresh, '.stamp'), stamp);
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
}

async function writeTypes(folder) {
  const { default: openapiTypes, astToString } = requireFromApp('openapi-typescript');
  const ast = await openapiTypes(pathToFileURL(join(contract, 'openapi.yaml')));
  writeFileSync(join(folder, 'api.d.ts'), astToString(ast));
}

const PICK = `import { getLocale } from './runtime.js';

/** @returns {any} the message in the language of the screen, or in the one that is asked for */
export const pick = (ja, easy, en) => (inputs = {}, options = {}) => {
  const locale = options.locale ?? getLocale();
  return (locale === 'ja-x-easy' ? easy : locale === 'en' ? en : ja)(inputs);
};
`;

/** Says the choice between the languages once instead of in each message: a tenth of the first page. */
function compact(folder) {
  const choice =
    /\*\/ \(\(inputs[^)]*\) => \{\n\tconst locale =[^}]*return ja_(\w+)\(inputs\)\n\}\);?/;
  writeFileSync(join(folder, 'pick.js'), PICK);
  for (const file of filesIn(join(folder, 'messages'), '.js')) {
    const source = readFileSync(file, 'utf8');
    const short = source
      .replace(/^import \{ getLocale.*$/m, "import { pick } from '../pick.js';")
      .replace(choice, '*/ (/* @__PURE__ */ pick(ja_$1, ja_x_easy_$1, en_$1));');
    writeFileSync(file, short);
  }
}

/** Each feature keeps its words in messages/<feature>/<locale>.json; a key belongs to one feature. */
async function writeMessages(folder) {
  const { compile } = await importFromApp('@inlang/paraglide-js');
  const features = readdirSync(join(shared, 'messages')).sort();
  const project = join(folder, 'project.inlang');
  const pathTo = (path) => `./${relative(folder, path)}`;
  mkdirSync(project);
  writeFileSync(
    join(project, 'settings.json'),
    JSON.stringify({
      baseLocale: LOCALES[0],
      locales: LOCALES,
      modules: [pathTo(requireFromApp.resolve('@inlang/plugin-message-format'))],
      'plugin.inlang.messageFormat': {
        pathPattern: features.map((name) => pathTo(join(shared, 'messages', name, '{locale}.json')))
      }
    })
  );
  await compile({
    project,
    outdir: folder,
    cleanOutdir: false,
    strategy: ['globalVariable', 'baseLocale'],
    emitReadme: false,
    emitGitIgnore: false,
    emitPrettierIgnore: false,
    isServer: 'false'
  });
  rmSync(project, { recursive: true });
  compact(folder);
  if (!existsSync(join(folder, 'messages.js'))) throw new Error('no messages were compiled');
}

await regenerate(
  join(shared, 'src/contract'),
  filesIn(contract, '.yaml').concat(filesIn(contract, '.json')),
  writeTypes
);
await regenerate(
  join(shared, 'src/words/generated'),
  filesIn(join(shared, 'messages'), '.json'),
  writeMessages
);

/**
 * Checks the words: every .ftl file parses, no key is defined twice, French has every English key, Arabic has every key of
 * the files it must have, translations use the same variables, and every key that the code uses exists.
 * Exit code 1 and one line per problem when something is wrong.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, Transformer } from '@fluent/syntax';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const source = 'en';
const whole = ['fr'];
/** Arabic proves the mirroring from the first day; these files must be complete, the others may lag. */
const arabic = ['agenda', 'agenda-board', 'agenda-data', 'app', 'attendance', 'check-in', 'check-in-desk', 'common', 'dates', 'errors', 'hand-outs', 'lists', 'operations', 'paper', 'paper-lists', 'print', 'releases', 'settings', 'start'];

const problems = [];

/** Variables that a message uses. */
function variablesOf(entry) {
  const found = new Set();
  class Collect extends Transformer {
    visitVariableReference(node) {
      found.add(node.id.name);
      return node;
    }
  }
  new Collect().visit(entry.clone());
  return found;
}

/** file -> key -> variables of one language. */
function readLanguage(language) {
  const folder = path.join(root, 'locales', language);
  const files = new Map();
  const seen = new Map();
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.ftl')).sort()) {
    const keys = new Map();
    for (const entry of parse(fs.readFileSync(path.join(folder, name), 'utf8'), { withSpans: true }).body) {
      if (entry.type === 'Junk') problems.push(`${language}/${name}: cannot be read: ${entry.content.trim().split('\n')[0]}`);
      if (entry.type !== 'Message') continue;
      const key = entry.id.name;
      if (seen.has(key)) problems.push(`${language}/${name}: ${key} is also in ${seen.get(key)}`);
      seen.set(key, name);
      keys.set(key, variablesOf(entry));
      for (const attribute of entry.attributes) keys.set(`${key}.${attribute.id.name}`, variablesOf(attribute));
    }
    files.set(name.replace(/\.ftl$/, ''), keys);
  }
  return files;
}

const languages = fs.readdirSync(path.join(root, 'locales')).filter((name) => fs.statSync(path.join(root, 'locales', name)).isDirectory());
const words = new Map(languages.map((language) => [language, readLanguage(language)]));
const english = words.get(source);
const known = new Set([...english.values()].flatMap((keys) => [...keys.keys()]));

for (const [language, files] of words) {
  if (language === source) continue;
  for (const [file, keys] of english) {
    const must = whole.includes(language) || (language === 'ar' && arabic.includes(file));
    for (const [key, variables] of keys) {
      const theirs = files.get(file)?.get(key);
      if (!theirs) {
        if (must) problems.push(`${language}/${file}.ftl: ${key} is missing`);
        continue;
      }
      for (const variable of theirs) {
        if (!variables.has(variable)) problems.push(`${language}/${file}.ftl: ${key} uses $${variable}, English does not`);
      }
    }
  }
  for (const [file, keys] of files) {
    for (const key of keys.keys()) if (!known.has(key)) problems.push(`${language}/${file}.ftl: ${key} is not in English`);
  }
}

/** Every source file of the screen, tests aside. */
function* sources(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'generated') yield* sources(at);
    } else if (/\.(ts|svelte)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name)) yield at;
  }
}

const exact = [/\bt\(\s*(['"])([a-z][\w-]*(?:\.[\w-]+)?)\1/g, /\b(?:label|title|text|hint|heading|name)Key\s*[:=]\s*(['"])([a-z][\w-]*)\1/g];
const prefixed = /\bt\(\s*`([a-z][\w-]*-)\$\{/g;
for (const file of sources(path.join(root, 'src'))) {
  const text = fs.readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '');
  const name = path.relative(root, file);
  for (const pattern of exact) {
    for (const match of text.matchAll(pattern)) if (!known.has(match[2])) problems.push(`${name}: no words for ${match[2]}`);
  }
  for (const match of text.matchAll(prefixed)) {
    if (![...known].some((key) => key.startsWith(match[1]))) problems.push(`${name}: no words begin with ${match[1]}`);
  }
}

/** Closed lists of the api, each code with its line. */
for (const [list, prefix] of [
  ['Operation', 'operation-'],
  ['SessionKind', 'kind-'],
]) {
  const file = path.join(root, 'src/backend/generated', `${list}.ts`);
  if (!fs.existsSync(file)) continue;
  for (const [, code] of fs.readFileSync(file, 'utf8').matchAll(/"([a-z_]+)"/g)) {
    const key = prefix + code.replaceAll('_', '-');
    if (!known.has(key)) problems.push(`${list}: no words for ${key}`);
  }
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error(`words: ${problems.length} problems`);
  process.exit(1);
}
console.log(`words: ${known.size} keys, ${languages.join(', ')}`);

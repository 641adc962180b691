import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';

const USAGE = `usage: dateline build [--data FOLDER] [--output FILE]

  build   read the reports, factions and gazetteer below a data folder (default: data)
          and write the map's GeoJSON (default: public/data/incidents.geojson)
`;

const root = fileURLToPath(new URL('../..', import.meta.url));

function option(args: readonly string[], name: string, otherwise: string): string {
  const at = args.indexOf(name);
  return at === -1 ? otherwise : (args[at + 1] ?? otherwise);
}

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command !== 'build' || rest.some((word, index) => index % 2 === 0 && word !== '--data' && word !== '--output')) {
    process.stderr.write(USAGE);
    return 2;
  }
  return build({
    dataFolder: option(rest, '--data', join(root, 'data')),
    output: option(rest, '--output', join(root, 'public/data/incidents.geojson')),
    root: process.cwd(),
    print: (line) => process.stdout.write(`${line}\n`),
    printError: (line) => process.stderr.write(`${line}\n`),
  });
}

process.exitCode = await main(process.argv.slice(2));

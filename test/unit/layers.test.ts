import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a check says of a file with this line in a scratch folder of the layer. */
function check(layer: string, line: string, tool: 'biome' | 'tsc'): { status: number | null; output: string } {
  const folder = mkdtempSync(join(root, 'src', layer, 'scratch-'));
  try {
    writeFileSync(join(folder, 'scratch.ts'), `${line}\n`);
    const path = join('src', layer, basename(folder), 'scratch.ts');
    const project = layer === 'core' || layer === 'ingest' ? 'core' : 'web';
    const command =
      tool === 'biome'
        ? ['biome', 'lint', '--vcs-use-ignore-file=false', path]
        : [
            'tsc',
            '-p',
            `tsconfig.${project}.json`,
            '--composite',
            'false',
            '--incremental',
            'false',
            '--rootDir',
            '.',
            '--outDir',
            join('.cache', 'layers'),
          ];
    const { status, stdout, stderr } = spawnSync('npx', command, { cwd: root, encoding: 'utf8' });
    return { status, output: `${stdout}${stderr}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a forbidden import fails the check', () => {
  it.each([
    ['core', '../../ui/app.tsx'],
    ['core', 'maplibre-gl'],
    ['core', 'preact'],
    ['core', 'node:fs'],
    ['core', '../../ingest/markdown.ts'],
    ['ingest', '../../map/incident-map.ts'],
    ['cli', '../../ui/app.tsx'],
    ['state', 'preact'],
    ['state', '../../ui/app.tsx'],
    ['map', '../../ui/app.tsx'],
    ['ui', 'maplibre-gl'],
    ['ui', '../../map/incident-map.ts'],
    ['export', '../../state/store.ts'],
    ['i18n', '../../state/store.ts'],
  ])('%s must not import %s', (layer, specifier) => {
    const { status, output } = check(layer, `export * from '${specifier}';`, 'biome');
    expect(output).toContain('noRestrictedImports');
    expect(status).not.toBe(0);
  });

  it('core may import core and Turf', () => {
    const { status, output } = check('core', "export * from '../model.ts';\nexport * from '@turf/bbox';", 'biome');
    expect(output).not.toContain('noRestrictedImports');
    expect(status).toBe(0);
  });

  it('state may import functions of core and Turf', () => {
    const imports = "export * from '../../core/incident/edtf-interval.ts';\nexport * from '@turf/circle';";
    expect(check('state', imports, 'biome').status).toBe(0);
  });

  it.each([['document.title'], ['process.argv']])('core does not compile with %s', (expression) => {
    const { status, output } = check('core', `export const value = ${expression};`, 'tsc');
    expect(output).toMatch(/scratch\.ts.*Cannot find name/u);
    expect(status).not.toBe(0);
  });
});

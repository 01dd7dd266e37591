import type { Dataset } from '../src/generated/types.ts';

const COPIES = 100;

/** The dataset with every system, deal and conflict a hundred times over, each copy under names of its own. */
export function timesHundred(dataset: Dataset): Dataset {
  const copies = Array.from({ length: COPIES - 1 }, (_, copy) => copyOf(dataset, `q${copy}`));
  return {
    ...dataset,
    systems: [...dataset.systems, ...copies.flatMap(({ systems }) => systems)],
    deals: [...dataset.deals, ...copies.flatMap(({ deals }) => deals)],
    figures: [...dataset.figures, ...copies.flatMap(({ figures }) => figures)],
    exercises: [...dataset.exercises, ...copies.flatMap(({ exercises }) => exercises)],
  };
}

function copyOf({ systems, deals, figures, exercises }: Dataset, mark: string) {
  const renamed = (names: readonly string[]) => names.map((name) => `${name} ${mark}`);
  return {
    figures: figures.map((figure) => ({ ...figure, id: `${figure.id}-${mark}` })),
    exercises: exercises.map((exercise) => ({ ...exercise, id: `${exercise.id}-${mark}` })),
    systems: systems.map((system) => ({
      ...system,
      id: `${system.id}-${mark}`,
      designation: `${system.designation} ${mark}`,
      name: {
        ar: `${mark} ${system.name.ar}`,
        en: `${mark} ${system.name.en}`,
        fr: `${mark} ${system.name.fr}`,
      },
      aliases: {
        ar: renamed(system.aliases.ar),
        en: renamed(system.aliases.en),
        fr: renamed(system.aliases.fr),
      },
    })),
    // Deals keep naming the systems of today, so that every name has a hundred times the deals.
    deals: deals.map((deal) => ({
      ...deal,
      id: `${deal.id}-${mark}`,
      links: (deal.links ?? []).map((link) => ({ ...link, to: `${link.to}-${mark}` })),
    })),
  };
}

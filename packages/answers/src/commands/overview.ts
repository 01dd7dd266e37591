import { type Figure, type Stage, stages } from '@us-morocco-security/core';
import { type Context, defineCommand } from '../command.ts';
import { formatCount } from '../language/quantities.ts';
import { fields, heading, list, notice, text } from '../present/blocks.ts';
import { followUps, fromBlocks, staleNotice } from '../present/legacy.ts';
import { isPart, recordItem } from '../present/records.ts';
import { citationsBlock, principalSource } from '../present/sources.ts';

/** The order in which the source document tells it: sold, given, licensed, financed, trained, cleared. */
const PROGRAMME_ORDER = ['fms', 'eda', 'dcs', 'fmf', 'imet', 'cwd'];

export const overview = defineCommand({
  name: 'overview',
  options: {},
  answer(context) {
    const { say } = context;
    const figures = headlineFigures(context);
    return fromBlocks(
      context,
      heading(say('overview-title')),
      text(say('overview-intro')),
      list(figures.map((figure) => recordItem(context, figure))),
      figures.flatMap((figure) => staleNotice(context, figure)),
      notice('refusal', say('unlike-amounts-title'), say('unlike-amounts')),
      heading(say('overview-deals')),
      dealsByStageFields(context),
      citationsBlock(context, figures),
      followUps(
        context,
        { command: 'fms' },
        { command: 'eda' },
        { command: 'timeline' },
        { command: 'help' },
      ),
    );
  },
});

/** For each programme, what the newest fact sheet states of it as a whole. */
function headlineFigures(context: Context): readonly Figure[] {
  const whole = context.dataset.figures.filter(
    (figure) => !isPart(figure) && principalSource(context, figure).type === 'fact-sheet',
  );
  return PROGRAMME_ORDER.flatMap((programme) =>
    whole
      .filter((figure) => figure.programme === programme)
      .toSorted((a, b) => ((a.statedOn ?? '') < (b.statedOn ?? '') ? 1 : -1))
      .slice(0, 1),
  );
}

function dealsByStageFields({ dataset, language, say }: Context) {
  const countAt = (stage: Stage) => dataset.deals.filter((deal) => deal.stage === stage).length;
  const reached = stages.filter((stage) => countAt(stage) > 0);
  return fields(
    ...reached.map((stage) => ({
      label: say(`stage-badge-${stage}`),
      value: formatCount(countAt(stage), 'deal', language),
    })),
  );
}

import type { Context } from '../command.ts';
import type { Picture } from '../picture.ts';
import type { Illustration } from '../reply.ts';
import { assistancePicture } from './assistance.ts';
import { exercisesPicture } from './exercises.ts';
import { illustrated } from './illustrated.ts';
import { lifePicture } from './life.ts';
import type { ChartName, Drawable } from './names.ts';
import { notificationsPicture } from './notifications.ts';
import { overviewPicture } from './overview.ts';
import { peacekeepersPicture } from './peacekeepers.ts';
import { relationshipPicture } from './relationship.ts';
import { surplusPicture } from './surplus.ts';
import { trainingPicture } from './training.ts';

const charts: Readonly<Record<ChartName, (context: Context) => Picture | undefined>> = {
  overview: overviewPicture,
  notifications: notificationsPicture,
  surplus: surplusPicture,
  assistance: assistancePicture,
  imet: trainingPicture,
  peacekeeping: peacekeepersPicture,
  exercises: exercisesPicture,
  timeline: relationshipPicture,
};

/** The picture of a chart or a system; undefined where too little is on record to draw. */
export const drawn = (context: Context, drawable: Drawable): Picture | undefined =>
  drawable.system === undefined
    ? charts[drawable.id](context)
    : lifePicture(context, drawable.system);

/** A chart beside an answer. */
export const illustratedBy = (context: Context, id: ChartName): Illustration =>
  illustrated(() => drawn(context, { id }));

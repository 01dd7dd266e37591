import type { Picture, Reply } from '@us-morocco-security/answers';
import { type Drawn, drawnMessage } from './drawn.ts';
import { renderAlert } from './render/index.ts';

/** An alert as the message that is sent by itself, with the file of its picture where that can be drawn. */
export const alertMessage = (
  alert: Reply,
  draw: (picture: Picture) => Promise<Uint8Array>,
): Promise<Drawn> => drawnMessage(renderAlert(alert), alert.language, draw);

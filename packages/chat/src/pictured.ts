import type { Reply } from '@us-morocco-security/answers';

/** Whether the picture of an answer comes with its first message; others are shown when asked for. */
export const leadsWithPicture = ({ request, illustration }: Reply): boolean =>
  request.command === 'chart' && illustration !== null;

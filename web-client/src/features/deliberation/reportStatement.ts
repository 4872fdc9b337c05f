import { api } from '@kurumaza/shared/http/api';
import type { Report } from '@kurumaza/shared/room/room';

/** Asks those who run the room to look at a statement. */
export const reportStatement = (
  room: string,
  sequence: number,
  report: Pick<Report, 'reason' | 'text'>,
  key: string
) =>
  api.post('/api/rooms/{room}/statements/{sequence}/reports', {
    path: { room, sequence },
    body: report,
    key
  });

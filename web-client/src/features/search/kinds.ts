import type { IconName } from '@kurumaza/shared/ui/icons';
import { m } from '@kurumaza/shared/words';
import type { Kind } from './request';

/** The sign and the name of what can be found. */
export const kindNames: Record<Kind, { icon: IconName; name: () => string }> = {
  topic: { icon: 'notice', name: m.search_topic },
  statement: { icon: 'speech', name: m.search_statement },
  finding: { icon: 'document', name: m.search_finding },
  answer: { icon: 'check', name: m.search_answer }
};

package jp.kurumaza.identity;

import java.util.UUID;

/** How many answers wait for a person; whoever has the answers tells it. */
public interface UnseenAnswers {
  int countFor(UUID person);
}

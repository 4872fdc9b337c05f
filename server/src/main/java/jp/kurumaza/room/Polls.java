package jp.kurumaza.room;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.kurumaza.log.event.PollAnswered;
import jp.kurumaza.log.event.PollClosed;
import jp.kurumaza.log.event.PollEvent;
import jp.kurumaza.log.event.PollOpened;

/** The quick questions of a room, the earliest first. */
final class Polls {
  private final Map<Long, Poll> polls = new LinkedHashMap<>();

  void apply(long sequence, Instant at, PollEvent event) {
    switch (event) {
      case PollOpened e ->
          polls.put(sequence, new Poll(sequence, e.question(), e.choices(), 0, null, null));
      case PollAnswered e -> polls.computeIfPresent(e.poll(), (id, p) -> p.answeredByOneMore());
      case PollClosed e -> polls.computeIfPresent(e.poll(), (id, p) -> p.closed(at, e.counts()));
    }
  }

  /** With the room, a question that is still open ends without a result. */
  void close(Instant at) {
    polls.replaceAll((id, poll) -> poll.isOpen() ? poll.closed(at, null) : poll);
  }

  Collection<Poll> all() {
    return polls.values();
  }
}

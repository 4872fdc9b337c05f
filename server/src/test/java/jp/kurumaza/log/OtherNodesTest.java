package jp.kurumaza.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.event.ThemeAdded;
import jp.kurumaza.platform.InMemoryNodes;
import jp.kurumaza.platform.PlainThreads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OtherNodesTest {
  private final UUID id = UUID.randomUUID();
  private final LogStore store = new InMemoryLogStore();
  private final InMemoryNodes line = new InMemoryNodes();
  private final Node here = new Node(line);
  private final Node there = new Node(line.another());

  /** A node of its own on the same store, and what is announced on it. */
  private final class Node implements Appends {
    private final List<Long> announced = Collections.synchronizedList(new ArrayList<>());
    private final List<Appends> listeners = new ArrayList<>(List.of(this));
    private final EventLog log = new EventLog(store, Clock.systemUTC(), listeners);
    private final OtherNodes others;

    private Node(InMemoryNodes line) {
      others = new OtherNodes(log, line, new PlainThreads());
      listeners.add(others);
    }

    @Override
    public void appended(UUID changed, List<LoggedEvent> events) {
      events.forEach(event -> announced.add(event.sequence()));
    }

    private void enter() {
      log.read(id, EventLogContract.NAMES, (state, head) -> head);
      others.start(this);
    }

    private void say() {
      log.append(
          id,
          EventLogContract.NAMES,
          Author.system(null),
          (state, now) -> List.of(Fact.forEveryone(new ThemeAdded("a theme"))));
    }
  }

  @BeforeEach
  void start() {
    here.log.create(id, LogKind.ROOM);
    here.enter();
    there.enter();
  }

  @AfterEach
  void stop() {
    here.others.stop();
    there.others.stop();
  }

  @Test
  void hearOfEachEventOnceAndInOrderWhoeverAppendedIt() {
    here.say();
    there.say();
    there.say();
    here.say();
    assertThat(here.announced).containsExactly(1L, 2L, 3L, 4L);
    assertThat(there.announced).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void findInTheDatabaseWhatTheyWereNotTold() throws Exception {
    there.say();
    line.breakLine();
    there.say();
    there.say();
    while (here.announced.size() < 3) {
      Thread.sleep(20);
    }
    assertThat(here.announced).containsExactly(1L, 2L, 3L);
  }
}

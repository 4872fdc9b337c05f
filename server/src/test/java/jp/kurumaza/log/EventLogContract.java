package jp.kurumaza.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.kurumaza.log.event.ThemeAdded;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of logs makes of an event log. */
public abstract class EventLogContract {
  private static final Author SOMEBODY = Author.system(null);

  private final UUID id = UUID.randomUUID();
  private final List<LoggedEvent> announced = Collections.synchronizedList(new ArrayList<>());
  private EventLog log;

  /** The store that is held to it. */
  protected abstract LogStore store();

  /** Collects the names of themes: enough of a state to decide on. */
  static final Fold<List<String>> NAMES =
      new Fold<>() {
        @Override
        public List<String> empty() {
          return new ArrayList<>();
        }

        @Override
        public void apply(List<String> names, LoggedEvent event) {
          names.add(((ThemeAdded) event.event()).name());
        }
      };

  @BeforeEach
  void begin() {
    log = logOn(store());
    log.create(id, LogKind.ROOM);
  }

  @Test
  void sequencesHaveNoGaps() {
    assertThat(append("a")).isEqualTo(1);
    assertThat(append("b")).isEqualTo(2);
    assertThat(log.events(id, 0, 10)).extracting(LoggedEvent::sequence).containsExactly(1L, 2L);
  }

  @Test
  void aKeySentAgainGivesTheFirstAnswer() {
    Author author = Author.system(CommandKey.of(UUID.randomUUID(), "say a"));
    assertThat(append(author, "a")).isEqualTo(1);
    append("b");
    assertThat(append(author, "a")).isEqualTo(1);
    assertThat(names()).containsExactly("a", "b");
  }

  @Test
  void aKeySentAgainIsAnsweredEvenWhereItWouldBeRefusedNow() {
    Author author = Author.system(CommandKey.of(UUID.randomUUID(), "say a"));
    append(author, "a");
    assertThat(log.append(id, NAMES, author, (state, now) -> refuse())).isEqualTo(1);
  }

  @Test
  void aKeyWithOtherContentIsRefused() {
    UUID key = UUID.randomUUID();
    append(Author.system(CommandKey.of(key, "say a")), "a");
    assertThatThrownBy(() -> append(Author.system(CommandKey.of(key, "say b")), "b"))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.type()).isEqualTo(ProblemType.IDEMPOTENCY_KEY_REUSED));
    assertThat(names()).containsExactly("a");
  }

  @Test
  void anotherAuthorMayUseTheSameKey() {
    CommandKey key = CommandKey.of(UUID.randomUUID(), "say a");
    append(new Author("one", key), "a");
    assertThat(append(new Author("other", key), "a")).isEqualTo(2);
  }

  @Test
  void aRefusalLeavesNothing() {
    assertThatThrownBy(() -> log.append(id, NAMES, SOMEBODY, (state, now) -> refuse()))
        .isInstanceOf(Problem.class);
    assertThat(log.head(id)).isZero();
    assertThat(announced).isEmpty();
  }

  @Test
  void refusalsAreNotStoredUnderTheirKey() {
    Author author = Author.system(CommandKey.of(UUID.randomUUID(), "say a"));
    assertThatThrownBy(() -> log.append(id, NAMES, author, (state, now) -> refuse()))
        .isInstanceOf(Problem.class);
    assertThat(append(author, "a")).isEqualTo(1);
  }

  @Test
  void manyAtOnceAreAllThereOnceAndAnnouncedInOrder() throws Exception {
    int people = 8;
    int each = 50;
    try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
      List<Future<?>> done = new ArrayList<>();
      IntStream.range(0, people)
          .forEach(
              person ->
                  done.add(
                      threads.submit(
                          () -> IntStream.range(0, each).forEach(i -> append(person + "-" + i)))));
      for (Future<?> one : done) {
        one.get();
      }
    }
    assertThat(names()).hasSize(people * each).doesNotHaveDuplicates();
    assertThat(announced)
        .extracting(LoggedEvent::sequence)
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, (long) people * each).boxed().toList());
  }

  @Test
  void whatAnotherNodeAppendedIsInTheStateThatIsDecidedOn() {
    append("a");
    EventLog otherNode = logOn(store());
    otherNode.append(id, NAMES, SOMEBODY, (state, now) -> themes("from " + state));
    log.append(id, NAMES, SOMEBODY, (state, now) -> themes("after " + state.size()));
    assertThat(names()).containsExactly("a", "from [a]", "after 2");
  }

  @Test
  void whatAnotherNodeAppendedIsAnnouncedHereOnceAndInOrder() {
    append("a");
    List<Long> heard = new ArrayList<>();
    EventLog here = logOn(store(), (changed, events) -> heard.addAll(sequences(events)));
    here.read(id, NAMES, (state, head) -> head);
    append("b");
    append("c");
    here.hear(id, 3);
    here.hear(id, 2);
    append("d");
    here.append(id, NAMES, SOMEBODY, (state, now) -> themes("e"));
    append("f");
    here.read(id, NAMES, (state, head) -> head);
    assertThat(heard).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void whatAnotherNodeAppendedIsAnnouncedThoughTheTransactionThatFoundItFailed() {
    List<Long> heard = new ArrayList<>();
    EventLog here = logOn(store(), (changed, events) -> heard.addAll(sequences(events)));
    here.append(id, NAMES, SOMEBODY, (state, now) -> themes("a"));
    append("b");
    assertThatThrownBy(() -> here.append(id, NAMES, SOMEBODY, (state, now) -> List.of((Fact) null)))
        .isInstanceOf(NullPointerException.class);
    here.hear(id, 2);
    assertThat(heard).containsExactly(1L, 2L);
  }

  @Test
  void whereNobodyHasReadALogItsNewestEventIsAnnounced() {
    append("a");
    append("b");
    List<Long> heard = new ArrayList<>();
    EventLog here = logOn(store(), (changed, events) -> heard.addAll(sequences(events)));
    here.hear(id, 2);
    assertThat(heard).containsExactly(2L);
  }

  @Test
  void onlyTheNodeThatAppendedSaysSo() {
    List<Long> committed = new ArrayList<>();
    EventLog here = logOn(store(), new Committed(committed));
    append("a");
    here.append(id, NAMES, SOMEBODY, (state, now) -> themes("b"));
    append("c");
    here.hear(id, 3);
    assertThat(committed).containsExactly(2L);
  }

  private record Committed(List<Long> heads) implements Appends {
    @Override
    public void appended(UUID log, List<LoggedEvent> events) {}

    @Override
    public void committed(UUID log, long head) {
      heads.add(head);
    }
  }

  private static List<Long> sequences(List<LoggedEvent> events) {
    return events.stream().map(LoggedEvent::sequence).toList();
  }

  @Test
  void aBrokenDecisionSpoilsNothing() {
    append("a");
    assertThatThrownBy(
            () ->
                log.append(
                    id,
                    NAMES,
                    SOMEBODY,
                    (state, now) -> {
                      throw new IllegalStateException("broken");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(append("b")).isEqualTo(2);
    assertThat(names()).containsExactly("a", "b");
  }

  @Test
  void thereIsNoLogWithoutCreatingIt() {
    assertThatThrownBy(() -> log.append(UUID.randomUUID(), NAMES, SOMEBODY, (s, now) -> List.of()))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.type()).isEqualTo(ProblemType.NOT_FOUND));
  }

  private EventLog logOn(LogStore shared) {
    return logOn(shared, (changed, events) -> announced.addAll(events));
  }

  private static EventLog logOn(LogStore shared, Appends listener) {
    return new EventLog(shared, Clock.systemUTC(), List.of(listener));
  }

  private long append(String name) {
    return append(SOMEBODY, name);
  }

  private long append(Author author, String name) {
    return log.append(id, NAMES, author, (state, now) -> themes(name));
  }

  private List<String> names() {
    return log.read(id, NAMES, (state, head) -> List.copyOf(state));
  }

  private static List<Fact> themes(String name) {
    return List.of(Fact.forEveryone(new ThemeAdded(name)));
  }

  private static List<Fact> refuse() {
    throw new Problem(ProblemType.CONFLICT, "いまはできません。");
  }
}

package jp.kurumaza.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.platform.InMemoryNodes;
import org.junit.jupiter.api.Test;

class ElsewhereTest {
  private final UUID room = UUID.randomUUID();
  private final UUID hana = UUID.randomUUID();
  private final UUID taro = UUID.randomUUID();
  private final InMemoryNodes line = new InMemoryNodes();
  private final Elsewhere here = new Elsewhere(line, this::now);
  private final Elsewhere there = new Elsewhere(line.another(), this::now);
  private long now = 1;

  private long now() {
    return now;
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }

  @Test
  void knowsWhoCameAndWentByAnotherNode() {
    there.tell(room, List.of(hana, taro), false);
    assertThat(here.here(room)).containsExactlyInAnyOrder(hana, taro);
    there.tell(room, List.of(taro), false);
    assertThat(here.here(room)).containsExactly(taro);
    assertThat(here.changed()).containsExactly(room);
    assertThat(here.changed()).isEmpty();
    assertThat(there.here(room)).as("its own people are its own business").isEmpty();
  }

  @Test
  void someoneByTwoNodesStaysUntilTheyHaveLeftBoth() {
    Elsewhere third = new Elsewhere(line.another(), this::now);
    there.tell(room, List.of(hana), false);
    third.tell(room, List.of(hana), false);
    there.tell(room, List.of(), false);
    assertThat(here.here(room)).containsExactly(hana);
  }

  @Test
  void forgetsThePeopleOfANodeThatIsGone() {
    there.tell(room, List.of(hana), false);
    pass(Elsewhere.LEASE.dividedBy(2));
    there.tell(room, List.of(hana), true);
    here.changed();
    pass(Elsewhere.LEASE.dividedBy(2));
    assertThat(here.changed()).isEmpty();
    assertThat(here.here(room)).containsExactly(hana);
    pass(Elsewhere.LEASE.dividedBy(2));
    assertThat(here.changed()).containsExactly(room);
    assertThat(here.here(room)).isEmpty();
  }

  @Test
  void whoEverWasNotHeardOfIsTold() {
    there.tell(room, List.of(hana), false);
    Elsewhere late = new Elsewhere(line.another(), this::now);
    there.tell(room, List.of(hana, taro), false);
    assertThat(late.here(room)).containsExactly(taro);
    there.tell(room, List.of(hana, taro), true);
    assertThat(late.here(room)).containsExactlyInAnyOrder(hana, taro);
  }

  @Test
  void tellsOfACrowdInParts() {
    List<UUID> crowd = Stream.generate(UUID::randomUUID).limit(250).toList();
    there.tell(room, crowd, false);
    assertThat(here.here(room)).containsExactlyInAnyOrderElementsOf(crowd);
  }

  @Test
  void writingIsForgottenUnlessItIsSaidAgain() {
    there.tellTyping(room, List.of(hana));
    assertThat(here.typing(room)).containsExactly(hana);
    there.tellTyping(room, List.of());
    assertThat(here.typing(room)).isEmpty();
    there.tellTyping(room, List.of(taro));
    here.changed();
    pass(Presence.WRITING);
    assertThat(here.changed()).containsExactly(room);
    assertThat(here.typing(room)).isEmpty();
  }
}

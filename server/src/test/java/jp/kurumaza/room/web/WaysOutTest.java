package jp.kurumaza.room.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.Frames;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.RoomEvent;
import jp.kurumaza.log.event.StatementSubmitted;
import jp.kurumaza.room.Sample;
import jp.kurumaza.room.Talk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each kind of event, for each audience, looked for in each way out of a room: it reaches those
 * whom it is for, and nobody else.
 */
class WaysOutTest {
  private static final String MARKER = "だれにも見せない印";

  private final Talk talk = new Talk();
  private final Transcript transcript = new Transcript(talk.views);
  private final Map<String, Viewer> viewers = new LinkedHashMap<>();

  WaysOutTest() {
    viewers.put("a reader", Viewer.READER);
    viewers.put("the person", new Viewer(false, talk.hana));
    viewers.put("another resident", new Viewer(false, talk.taro));
    viewers.put("who runs the room", new Viewer(true, talk.lead));
    talk.given(new StatementSubmitted(talk.hana, "みんなに見える言葉", null));
  }

  @TestFactory
  Stream<DynamicTest> eachKindForEachAudienceByEachWayOut() {
    return Sample.kinds()
        .flatMap(
            kind ->
                Stream.of(Audience.Kind.values())
                    .map(
                        audience ->
                            DynamicTest.dynamicTest(
                                kind.getSimpleName() + " for " + audience,
                                () -> new WaysOutTest().check(kind, audience))));
  }

  private void check(Class<? extends RoomEvent> kind, Audience.Kind audience) {
    Audience whom =
        audience == Audience.Kind.PERSON ? Audience.only(talk.hana) : new Audience(audience, null);
    UUID named = audience == Audience.Kind.RUNNERS ? talk.lead : talk.hana;
    Fact fact = new Fact(new Sample(MARKER, named, talk.head()).of(kind), whom, List.of());
    long before = talk.head();
    talk.log.append(room(), Author.system(null), (state, now) -> List.of(fact));
    viewers.forEach((name, viewer) -> checkEvents(name, viewer, before, whom.includes(viewer)));
    if (audience != Audience.Kind.EVERYONE) {
      assertThat(publicWords()).as("transcript and search").doesNotContain(MARKER);
    }
  }

  private void checkEvents(String name, Viewer viewer, long before, boolean included) {
    Frames.Page page = talk.views.past(room(), before, 10, viewer);
    List<LoggedEvent> stored = talk.views.past(room(), before, 10, new Viewer(true, null)).events();
    assertThat(talk.views.nodes(page.events(), viewer))
        .as("past, for %s", name)
        .hasSize(included ? 1 : 0);
    String push = talk.views.frame(before, page.upTo(), stored, viewer);
    assertThat(push.contains("\"kind\"")).as("push, for %s", name).isEqualTo(included);
    if (!included) {
      assertThat(push).as("push, for %s", name).doesNotContain(MARKER);
      assertThat(talk.views.snapshot(room(), viewer).state().toString())
          .as("snapshot, for %s", name)
          .doesNotContain(MARKER);
      assertThat(talk.views.earlier(room(), viewer, Long.MAX_VALUE, 100).toString())
          .as("earlier statements, for %s", name)
          .doesNotContain(MARKER);
    }
  }

  private String publicWords() {
    Set<Long> all = LongStream.rangeClosed(1, talk.head()).boxed().collect(toSet());
    return transcript.lines(room()) + talk.views.publicStatements(room(), all);
  }

  private UUID room() {
    return talk.room.id();
  }
}

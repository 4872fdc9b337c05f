package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Rooms;
import jp.kurumaza.topic.Topic;
import jp.kurumaza.topic.TopicLog;
import jp.kurumaza.topic.Topics;

/** What needs the people of a department, by the day it is due. */
@OnlyOne
public class Desk {
  private final Topics topics;
  private final TopicLog log;
  private final Outcomes outcomes;
  private final ReadWords words;
  private final TakeOverFindings findings;
  private final Rooms rooms;
  private final RoomViews views;
  private final KurumazaClock clock;

  @Inject
  public Desk(
      Topics topics,
      TopicLog log,
      Outcomes outcomes,
      ReadWords words,
      TakeOverFindings findings,
      Rooms rooms,
      RoomViews views,
      KurumazaClock clock) {
    this.topics = topics;
    this.log = log;
    this.outcomes = outcomes;
    this.words = words;
    this.findings = findings;
    this.rooms = rooms;
    this.views = views;
    this.clock = clock;
  }

  /**
   * @param asker the account that looks: who reviewed can't approve
   */
  public List<DeskItem> of(UUID department, UUID asker) {
    return topics.all().stream()
        .filter(topic -> topic.department().equals(department))
        .flatMap(topic -> items(topic, asker))
        .sorted(Comparator.comparing(DeskItem::due).thenComparing(DeskItem::kind))
        .toList();
  }

  private Stream<DeskItem> items(Topic topic, UUID asker) {
    Optional<Outcome> outcome = outcomes.find(topic.id());
    return new TopicDesk(
            topic,
            log.life(topic.id()),
            outcome.orElse(null),
            outcome.map(found -> found.unconfirmed(words.of(found.work().sentences()))).orElse(0),
            outcome.map(found -> findings.left(found).size()).orElse(0),
            rooms.ofTopic(topic.id()).stream().map(this::talk).toList(),
            clock.today(),
            asker)
        .items();
  }

  private Talk talk(RoomSettings room) {
    return views.look(room.id(), new Viewer(true, null), state -> Talk.of(room.id(), state));
  }
}

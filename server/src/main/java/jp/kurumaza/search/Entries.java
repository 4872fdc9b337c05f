package jp.kurumaza.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Rooms;
import jp.kurumaza.room.Statement;
import jp.kurumaza.topic.Topic;
import jp.kurumaza.topic.TopicLife;
import jp.kurumaza.topic.TopicLog;
import jp.kurumaza.topic.TopicSettings;
import jp.kurumaza.topic.Topics;

/**
 * What anyone may find at this moment. The index is filled from it, and each hit is asked of it
 * again before it is shown.
 */
@OnlyOne
public class Entries {
  private final Topics topics;
  private final TopicLog lives;
  private final Rooms rooms;
  private final RoomViews views;
  private final OutcomeEntries outcomes;

  @Inject
  public Entries(
      Topics topics, TopicLog lives, Rooms rooms, RoomViews views, OutcomeEntries outcomes) {
    this.topics = topics;
    this.lives = lives;
    this.rooms = rooms;
    this.views = views;
    this.outcomes = outcomes;
  }

  /** Those of the places where something can be found now, in their order. */
  public List<Entry> at(List<Place> places) {
    Map<Place, Entry> found = new HashMap<>();
    places.stream()
        .filter(place -> place.kind() != Place.Kind.STATEMENT)
        .map(Place::topic)
        .distinct()
        .forEach(topic -> add(ofTopic(topic), found));
    places.stream()
        .filter(place -> place.kind() == Place.Kind.STATEMENT)
        .collect(groupingBy(Place::room, mapping(Place::sequence, toSet())))
        .forEach((room, sequences) -> add(ofRoom(room, sequences), found));
    return places.stream().flatMap(place -> Stream.ofNullable(found.get(place))).toList();
  }

  /** A topic with its findings and answers; nothing while it is a draft. */
  public List<Entry> ofTopic(UUID id) {
    return published(id).stream()
        .flatMap(
            topic ->
                Stream.concat(Stream.of(entry(topic)), outcomes.of(topic, lives.life(id)).stream()))
        .toList();
  }

  /** Those of a room's statements that everyone may read. */
  public List<Entry> ofRoom(UUID room, Set<Long> statements) {
    return topicOf(room).stream()
        .flatMap(
            topic ->
                views.publicStatements(room, statements).values().stream()
                    .filter(statement -> statement.is(Statement.Status.SHOWN))
                    .flatMap(statement -> entry(topic, room, statement).stream()))
        .toList();
  }

  private Optional<Topic> published(UUID id) {
    return topics.find(id).filter(topic -> !lives.life(id).is(TopicLife.State.DRAFT));
  }

  private Optional<Topic> topicOf(UUID room) {
    return rooms
        .find(room)
        .filter(settings -> views.mayRead(room, Viewer.READER))
        .flatMap(settings -> published(settings.topic()));
  }

  private static Entry entry(Topic topic) {
    TopicSettings words = topic.settings();
    Instant at = words.participationStarts().atStartOfDay(KurumazaClock.ZONE).toInstant();
    return new Entry(
        Place.ofTopic(topic.id()), words.question(), words.question(), text(words), at, true);
  }

  private static String text(TopicSettings words) {
    List<String> text = new ArrayList<>();
    text.add(words.summary());
    text.addAll(words.why());
    text.addAll(words.background());
    text.addAll(words.canChange());
    text.addAll(words.cannotChange());
    if (words.easy() != null) {
      text.add(words.easy().question());
      text.addAll(words.easy().why());
      text.addAll(words.easy().background());
      text.addAll(words.easy().canChange());
      text.addAll(words.easy().cannotChange());
    }
    return String.join("\n", text);
  }

  private static Optional<Entry> entry(Topic topic, UUID room, Statement statement) {
    String question = topic.settings().question();
    Place place = Place.ofStatement(topic.id(), room, statement.sequence());
    return Optional.ofNullable(statement.text())
        .map(text -> new Entry(place, question, question, text, statement.at(), false));
  }

  private static void add(List<Entry> entries, Map<Place, Entry> found) {
    entries.forEach(entry -> found.put(entry.place(), entry));
  }
}

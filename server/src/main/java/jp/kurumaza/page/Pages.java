package jp.kurumaza.page;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Rooms;
import org.jspecify.annotations.Nullable;

/** Which words belong to which address of the residents' app. */
@OnlyOne
public class Pages {
  private static final String ID = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
  private static final Pattern TOPIC = Pattern.compile("/topics/" + ID + "(/outcome|/join)?");
  private static final Pattern ROOM = Pattern.compile("/rooms/" + ID);
  private static final Pattern APP =
      Pattern.compile("/(voice|desk|about|accessibility|privacy|404)(/.*)?");

  private final HomePage home;
  private final TopicPage topics;
  private final OutcomePage outcomes;
  private final SearchPage search;
  private final Rooms rooms;
  private final RoomViews views;
  private final PublicTopics publicTopics;

  @Inject
  public Pages(
      HomePage home,
      TopicPage topics,
      OutcomePage outcomes,
      SearchPage search,
      Rooms rooms,
      RoomViews views,
      PublicTopics publicTopics) {
    this.home = home;
    this.topics = topics;
    this.outcomes = outcomes;
    this.search = search;
    this.rooms = rooms;
    this.views = views;
    this.publicTopics = publicTopics;
  }

  /**
   * @param path as the browser shows it, without the query
   */
  public Page at(String path, Sought sought) {
    String plain = path.length() > 1 ? path.replaceFirst("/+$", "") : path;
    return find(plain, sought).orElseGet(() -> Page.missing(plain));
  }

  private Optional<Page> find(String path, Sought sought) {
    Matcher topic = TOPIC.matcher(path);
    Matcher room = ROOM.matcher(path);
    if (topic.matches()) {
      return topic(UUID.fromString(topic.group(1)), topic.group(2), path);
    }
    if (room.matches()) {
      return room(UUID.fromString(room.group(1)), path);
    }
    return switch (path) {
      case "/", "/index.html" -> Optional.of(home.page());
      case "/search" -> Optional.of(search.page(sought));
      default -> APP.matcher(path).matches() ? Optional.of(Page.ofApp(path)) : Optional.empty();
    };
  }

  private Optional<Page> topic(UUID id, @Nullable String part, String path) {
    if (part == null) {
      return topics.page(id);
    }
    return part.equals("/outcome")
        ? outcomes.page(id)
        : publicTopics.find(id).map(known -> Page.ofApp(path));
  }

  private Optional<Page> room(UUID id, String path) {
    return rooms
        .find(id)
        .flatMap(
            room ->
                publicTopics
                    .find(room.topic())
                    .map(
                        topic ->
                            Page.of(
                                    room.title(),
                                    topic.settings().question(),
                                    path,
                                    new Html()
                                        .heading(1, room.title())
                                        .link(topic.path(), topic.settings().question())
                                        .paragraph(Dates.time(room.startsAt()))
                                        .section(
                                            "中止の理由", views.cancelledReason(id).stream().toList()))
                                .unlisted()));
  }
}

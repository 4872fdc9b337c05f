package jp.kurumaza.outcome.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import jp.kurumaza.outcome.Citation;
import jp.kurumaza.outcome.Sentence;
import jp.kurumaza.outcome.Words;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Rooms;
import jp.kurumaza.room.Statement;

/** What sentences rest on, to look at beside them. */
@OnlyOne
public class Sources {
  private final Rooms rooms;
  private final RoomViews views;

  @Inject
  public Sources(Rooms rooms, RoomViews views) {
    this.rooms = rooms;
    this.views = views;
  }

  List<SourceView> of(Sentence sentence, Words words) {
    return sentence.citations().stream().flatMap(cited -> source(cited, words)).toList();
  }

  private Stream<SourceView> source(Citation cited, Words words) {
    return words
        .statement(cited.room(), cited.sequence())
        .map(statement -> source(cited, statement))
        .stream();
  }

  /** Where the words are gone, whose they were is nobody's business either. */
  private SourceView source(Citation cited, Statement statement) {
    String nickname =
        statement.text() == null
            ? null
            : views
                .nicknames(cited.room(), List.of(statement.participant()))
                .get(statement.participant());
    return new SourceView(
        cited.room(),
        cited.sequence(),
        rooms.find(cited.room()).map(RoomSettings::title).orElse(""),
        statement.at(),
        nickname,
        statement.text());
  }
}

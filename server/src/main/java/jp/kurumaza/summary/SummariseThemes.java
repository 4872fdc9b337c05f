package jp.kurumaza.summary;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.ThemeEvent.Part;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.Reactions;
import jp.kurumaza.room.Reactions.Counts;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.RoomState.Person;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Statement;
import jp.kurumaza.room.Theme;

/**
 * Summarises each theme from what everyone can see that residents said on it: at most one passage
 * for three statements, and no more than a reviewer weighs with care.
 */
@OnlyOne
public class SummariseThemes {
  private static final int MOST = 4;
  private static final int STATEMENTS_EACH = 3;
  private static final int CHARACTERS = 240;

  private final RoomViews rooms;
  private final Reactions reactions;
  private final Summarizer summarizer;

  @Inject
  public SummariseThemes(RoomViews rooms, Reactions reactions, Summarizer summarizer) {
    this.rooms = rooms;
    this.reactions = reactions;
    this.summarizer = summarizer;
  }

  /** Themes of the same name in several rooms are one. Themes without words are left out. */
  public List<ThemeSummary> of(List<UUID> talks) {
    Map<String, List<Utterance>> said = new LinkedHashMap<>();
    for (UUID room : talks) {
      Map<Long, Counts> counts = reactions.counts(room);
      rooms.look(room, Viewer.READER, state -> collect(room, state, counts, said));
    }
    return said.entrySet().stream()
        .map(theme -> new ThemeSummary(theme.getKey(), summarise(theme.getValue())))
        .filter(theme -> !theme.sentences().isEmpty())
        .toList();
  }

  private List<SummarySentence> summarise(List<Utterance> said) {
    int third = (said.size() + STATEMENTS_EACH - 1) / STATEMENTS_EACH;
    return summarizer.summarise(said, Math.min(MOST, third), CHARACTERS);
  }

  private static Map<String, List<Utterance>> collect(
      UUID room, RoomState state, Map<Long, Counts> reactions, Map<String, List<Utterance>> said) {
    var residents =
        state.getPeople().stream()
            .filter(person -> person.role() != Role.FACILITATOR)
            .map(Person::participant)
            .collect(Collectors.toSet());
    for (Theme theme : state.getThemes()) {
      if (theme.is(Part.ISSUE) && theme.into() == null) {
        said.computeIfAbsent(theme.name(), name -> new ArrayList<>());
      }
    }
    for (Statement statement : state.getStatements()) {
      String words = statement.text();
      if (words != null && residents.contains(statement.participant())) {
        state
            .issue(statement.theme())
            .map(theme -> said.get(theme.name()))
            .ifPresent(theme -> theme.add(utterance(room, statement, words, reactions)));
      }
    }
    return said;
  }

  private static Utterance utterance(
      UUID room, Statement statement, String words, Map<Long, Counts> reactions) {
    Counts counts = reactions.getOrDefault(statement.sequence(), new Counts(0, 0, 0));
    int all = counts.empathy() + counts.insight() + counts.more();
    return new Utterance(room, statement.sequence(), statement.participant(), words, all);
  }
}

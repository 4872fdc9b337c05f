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
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.RoomState.Person;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Statement;

/** Summarises each theme from what everyone can see that residents said on it. */
@OnlyOne
public class SummariseThemes {
  private static final int CHARACTERS = 140;

  private final RoomViews rooms;
  private final Summarizer summarizer;

  @Inject
  public SummariseThemes(RoomViews rooms, Summarizer summarizer) {
    this.rooms = rooms;
    this.summarizer = summarizer;
  }

  /** Themes of the same name in several rooms are one. Themes without words are left out. */
  public List<ThemeSummary> of(List<UUID> talks) {
    Map<String, List<Utterance>> said = new LinkedHashMap<>();
    talks.forEach(room -> rooms.look(room, Viewer.READER, state -> collect(room, state, said)));
    return said.entrySet().stream()
        .map(
            theme ->
                new ThemeSummary(
                    theme.getKey(), summarizer.summarise(theme.getValue(), CHARACTERS)))
        .filter(theme -> !theme.sentences().isEmpty())
        .toList();
  }

  private static Map<String, List<Utterance>> collect(
      UUID room, RoomState state, Map<String, List<Utterance>> said) {
    var residents =
        state.getPeople().stream()
            .filter(person -> person.role() == Role.RESIDENT)
            .map(Person::participant)
            .collect(Collectors.toSet());
    state.getThemes().forEach(theme -> said.computeIfAbsent(theme.name(), n -> new ArrayList<>()));
    for (Statement statement : state.getStatements()) {
      String words = statement.text();
      if (words != null && residents.contains(statement.participant())) {
        state
            .theme(statement.theme())
            .map(said::get)
            .ifPresent(
                theme ->
                    theme.add(
                        new Utterance(room, statement.sequence(), statement.participant(), words)));
      }
    }
    return said;
  }
}

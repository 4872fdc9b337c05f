package jp.kurumaza.identity;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.kurumaza.platform.Contested;
import jp.kurumaza.platform.Ids;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.ShortMemory;

/** The pseudonyms that events carry, and the names that people see instead. */
@OnlyOne
public class Participants {

  private final ParticipantTable table;
  private final Nicknames nicknames = new Nicknames();
  private final Cache<Somebody, UUID> pseudonyms = ShortMemory.ofWhatStays();

  /** A person or an account in a topic: their pseudonym there is theirs for good. */
  private record Somebody(UUID topic, UUID who) {}

  @Inject
  public Participants(ParticipantTable table) {
    this.table = table;
  }

  /** A person's pseudonym in a topic; empty if they have not joined. */
  public Optional<UUID> find(UUID topic, UUID person) {
    return known(topic, person, () -> table.ofPerson(topic, person));
  }

  /** Everywhere that a person has joined. */
  public List<Participation> of(UUID person) {
    return table.ofPerson(person).stream().map(Participant::participation).toList();
  }

  /** The person behind a pseudonym; empty for a facilitator. */
  public Optional<UUID> personBehind(UUID participant) {
    return table.all(List.of(participant)).stream().findFirst().map(Participant::person);
  }

  /** Nicknames by participant; who has none (any more) is left out. */
  public Map<UUID, String> nicknames(Collection<UUID> participants) {
    Map<UUID, String> known = nicknames.of(participants, this::load);
    return known.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<UUID, String> load(Collection<UUID> participants) {
    Map<UUID, String> names = new HashMap<>();
    for (Participant participant : table.all(participants)) {
      String nickname = participant.nickname();
      names.put(participant.id(), nickname == null ? "" : nickname);
    }
    return names;
  }

  /** Erases a nickname for good; what its participant said stays, under no name. */
  public void eraseNickname(UUID participant) {
    table.all(List.of(participant)).forEach(found -> table.change(found.named(null)));
    nicknames.forget(participant);
  }

  /** The pseudonym of an account that runs a room, made at first need. */
  public synchronized UUID facilitator(UUID topic, Account account) {
    return Contested.settle(
        () ->
            findFacilitator(topic, account.id())
                .orElseGet(() -> add(Participant.facilitator(Ids.random(), topic, account)).id()));
  }

  /** The pseudonym of an account in a topic, if it was ever needed. */
  public Optional<UUID> findFacilitator(UUID topic, UUID account) {
    return known(topic, account, () -> table.ofAccount(topic, account));
  }

  private Optional<UUID> known(UUID topic, UUID who, Supplier<Optional<Participant>> read) {
    return Optional.ofNullable(
        pseudonyms.get(
            new Somebody(topic, who), place -> read.get().map(Participant::id).orElse(null)));
  }

  private Participant add(Participant participant) {
    table.add(participant);
    return participant;
  }

  void renamed(UUID participant) {
    nicknames.forget(participant);
  }
}

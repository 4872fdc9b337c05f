package jp.kurumaza.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.platform.Ids;
import org.jspecify.annotations.Nullable;

/** One open topic of one department, with two rooms, and a third room elsewhere. */
class Village implements TopicScope, RoomScope {

  final UUID department = Ids.random();
  final UUID topic = Ids.random();
  final UUID room = Ids.random();
  final UUID nextRoom = Ids.random();
  final UUID otherTopic = Ids.random();
  final UUID otherRoom = Ids.random();

  final Account facilitator = account("さとやま", null, Role.FACILITATOR);
  final Account nextFacilitator = account("みくり", null, Role.FACILITATOR);
  final Account otherFacilitator = account("あらい", null, Role.FACILITATOR);

  final Account co = account("みずき", null, Role.FACILITATOR);
  final Account observer = account("けやき", null, Role.FACILITATOR);
  final Account scribe = account("すずり", Ids.random(), Role.POLICY);
  final Account policy = account("みずはし", department, Role.POLICY);
  final Account policyElsewhere = account("しんじょう", Ids.random(), Role.POLICY);

  private final Map<UUID, Map<UUID, Part>> crews =
      Map.of(
          room,
          Map.of(
              facilitator.id(), Part.LEAD,
              co.id(), Part.CO,
              observer.id(), Part.OBSERVER,
              scribe.id(), Part.SCRIBE,
              policy.id(), Part.POLICY,
              policyElsewhere.id(), Part.POLICY),
          nextRoom,
          Map.of(nextFacilitator.id(), Part.LEAD),
          otherRoom,
          Map.of(otherFacilitator.id(), Part.LEAD));

  List<UUID> contacts = List.of(scribe.id());

  boolean open = true;

  /** The one who was invited; everybody may read if there is none. */
  Optional<UUID> readers = Optional.empty();

  static Account account(String name, UUID department, Role... roles) {
    UUID id = Ids.random();
    return new Account(id, id.toString(), name, Set.of(roles), department, true);
  }

  @Override
  public Optional<UUID> departmentOf(UUID asked) {
    return asked.equals(topic)
        ? Optional.of(department)
        : Optional.of(Ids.random()).filter(other -> asked.equals(otherTopic));
  }

  @Override
  public boolean open(UUID asked) {
    return open && asked.equals(topic);
  }

  @Override
  public Optional<UUID> topicOf(UUID asked) {
    return asked.equals(room) || asked.equals(nextRoom)
        ? Optional.of(topic)
        : Optional.of(otherTopic).filter(other -> asked.equals(otherRoom));
  }

  @Override
  public Optional<Part> partOf(UUID account, UUID asked) {
    return Optional.ofNullable(crews.getOrDefault(asked, Map.of()).get(account));
  }

  @Override
  public List<UUID> contactsOf(UUID asked) {
    return asked.equals(room) ? contacts : List.of();
  }

  @Override
  public boolean runsAnyIn(UUID account, UUID asked) {
    return crews.keySet().stream()
        .filter(room -> topicOf(room).filter(asked::equals).isPresent())
        .anyMatch(room -> partOf(account, room).filter(Part::runs).isPresent());
  }

  @Override
  public boolean mayRead(@Nullable UUID participant, UUID asked) {
    return readers.isEmpty() || readers.get().equals(participant);
  }
}

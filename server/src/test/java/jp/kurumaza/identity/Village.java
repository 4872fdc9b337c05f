package jp.kurumaza.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.kurumaza.platform.Ids;

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

  boolean open = true;

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
  public boolean runs(UUID account, UUID asked) {
    return account.equals(facilitator.id()) && asked.equals(room)
        || account.equals(nextFacilitator.id()) && asked.equals(nextRoom)
        || account.equals(otherFacilitator.id()) && asked.equals(otherRoom);
  }

  @Override
  public boolean runsAnyIn(UUID account, UUID asked) {
    return runs(account, room) && asked.equals(topic)
        || runs(account, nextRoom) && asked.equals(topic)
        || runs(account, otherRoom) && asked.equals(otherTopic);
  }
}

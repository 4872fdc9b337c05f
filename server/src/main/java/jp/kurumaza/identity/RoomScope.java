package jp.kurumaza.identity;

import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.log.event.Part;
import org.jspecify.annotations.Nullable;

/** What access needs to know of rooms; the rooms tell it. */
public interface RoomScope {
  /** The topic that a room belongs to; empty if there is no such room. */
  Optional<UUID> topicOf(UUID room);

  /** The part that an account was given in a room's crew, whatever has become of the account. */
  Optional<Part> partOf(UUID account, UUID room);

  /** The active accounts that are named for what must not wait in a room. */
  List<UUID> contactsOf(UUID room);

  /** Whether an account was asked to run any of a topic's rooms. */
  boolean runsAnyIn(UUID account, UUID topic);

  /**
   * Whether a resident may read what is said in a room.
   *
   * @param participant null for who takes no part in the topic
   */
  boolean mayRead(@Nullable UUID participant, UUID room);

  /** Where no feature has rooms, there are none. */
  static RoomScope in(Instance<RoomScope> rooms) {
    return rooms.isResolvable() ? rooms.get() : new NoRooms();
  }

  /** Knows no room. */
  final class NoRooms implements RoomScope {
    @Override
    public List<UUID> contactsOf(UUID room) {
      return List.of();
    }

    @Override
    public Optional<UUID> topicOf(UUID room) {
      return Optional.empty();
    }

    @Override
    public Optional<Part> partOf(UUID account, UUID room) {
      return Optional.empty();
    }

    @Override
    public boolean runsAnyIn(UUID account, UUID topic) {
      return false;
    }

    @Override
    public boolean mayRead(@Nullable UUID participant, UUID room) {
      return false;
    }
  }
}

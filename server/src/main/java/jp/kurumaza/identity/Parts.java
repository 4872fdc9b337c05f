package jp.kurumaza.identity;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.platform.OnlyOne;

/** Which part somebody has in a room's crew, as long as their roles allow it. */
@OnlyOne
public class Parts {
  private final TopicScope topics;
  private final RoomScope rooms;

  @Inject
  public Parts(Instance<TopicScope> topics, Instance<RoomScope> rooms) {
    this(TopicScope.in(topics), RoomScope.in(rooms));
  }

  Parts(TopicScope topics, RoomScope rooms) {
    this.topics = topics;
    this.rooms = rooms;
  }

  /** Empty for who is not in the crew (any more). */
  public Optional<Part> of(Asker asker, UUID room) {
    Account account = asker.account();
    return account == null
        ? Optional.empty()
        : rooms.partOf(account.id(), room).filter(part -> mayBe(account, part, room));
  }

  /**
   * Whether what must not wait in a room reaches them: who is named for it, or, where nobody (who
   * is still active) is, the policy staff of the topic's department.
   */
  public boolean isContact(Asker asker, UUID room) {
    Account account = asker.account();
    if (account == null) {
      return false;
    }
    List<UUID> named = rooms.contactsOf(room);
    return named.isEmpty()
        ? rooms.topicOf(room).flatMap(topics::departmentOf).filter(account::worksFor).isPresent()
        : named.contains(account.id());
  }

  private boolean mayBe(Account account, Part part, UUID room) {
    return rooms
        .topicOf(room)
        .flatMap(topics::departmentOf)
        .filter(owner -> account.mayBe(part, owner))
        .isPresent();
  }
}

package jp.kurumaza.identity;

import java.util.Set;
import java.util.UUID;
import jp.kurumaza.log.event.Part;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here.
 *
 * @param login what they sign in with, in lower case
 * @param name what others see
 * @param department whose topics they own as policy staff
 * @param active whether they may sign in
 */
public record Account(
    UUID id,
    String login,
    String name,
    Set<Role> roles,
    @Nullable UUID department,
    boolean active) {

  public Account {
    roles = Set.copyOf(roles);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Whether they are policy staff of that department. */
  public boolean worksFor(UUID owner) {
    return has(Role.POLICY) && owner.equals(department);
  }

  /** Whether they may have that part in a room about a topic of that department. */
  public boolean mayBe(Part part, UUID owner) {
    return switch (part) {
      case LEAD, CO -> has(Role.FACILITATOR);
      case OBSERVER, SCRIBE -> has(Role.FACILITATOR) || has(Role.POLICY);
      case POLICY -> worksFor(owner);
    };
  }
}

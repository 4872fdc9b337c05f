package jp.kurumaza.log.event;

import java.util.List;
import java.util.UUID;

/**
 * Some people of a room who talk apart from the others for a while.
 *
 * @param room the room of its own that it is, with a log of its own
 * @param number from 1
 * @param name empty where it goes by its number alone
 * @param people the residents who sit there
 */
public record Table(UUID room, int number, String name, List<UUID> people) {
  public Table with(List<UUID> seated) {
    return new Table(room, number, name, List.copyOf(seated));
  }
}

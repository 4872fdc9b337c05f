package jp.kurumaza.room;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row a participant: how it was for them. */
public interface CheckOuts {

  /** The last one counts. */
  void put(UUID room, UUID participant, CheckOut answers);

  Optional<CheckOut> of(UUID room, UUID participant);

  /** Of everybody who answered, in any order: an order must not tell who it was. */
  List<CheckOut> of(UUID room);
}

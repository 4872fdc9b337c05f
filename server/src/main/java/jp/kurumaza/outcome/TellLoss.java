package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import java.util.UUID;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.Rooms;
import jp.kurumaza.room.Statement;

/** Says why an outcome is back in review, as everyone may read it. */
@OnlyOne
public class TellLoss {
  private final Rooms rooms;

  @Inject
  public TellLoss(Rooms rooms) {
    this.rooms = rooms;
  }

  String of(Citation lost, Words words) {
    String what =
        words.statement(lost.room(), lost.sequence()).map(TellLoss::what).orElse("見られなくなった");
    return "「%s」の%d番の発言が%sため、まとめを確かめ直しています。".formatted(title(lost.room()), lost.sequence(), what);
  }

  /** The same where a room's findings were revised. */
  String ofRevision(UUID room) {
    return "「%s」の進行役が分かったことを直したため、まとめを確かめ直しています。".formatted(title(room));
  }

  private String title(UUID room) {
    return rooms.find(room).map(RoomSettings::title).orElse("");
  }

  private static String what(Statement statement) {
    return switch (statement.status()) {
      case SHOWN -> "書き直された";
      case HELD, VEILED -> "見られなくなった";
      case HIDDEN -> "隠された";
      case WITHDRAWN -> "取り下げられた";
      case REDACTED -> "消された";
    };
  }
}

package jp.kurumaza.deliberation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.SummaryErased;
import jp.kurumaza.log.event.SummaryWritten;
import jp.kurumaza.moderation.PersonalData;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.Summary;
import org.jspecify.annotations.Nullable;

/** What a table brings back in its own words: written, and corrected, by whoever sits there. */
@Dependent
public class SummariseTable {
  private static final int LIMIT = 400;

  private final RoomLog log;

  @Inject
  public SummariseTable(RoomLog log) {
    this.log = log;
  }

  /**
   * The words before are erased.
   *
   * @param text at most 400 characters
   * @param seen sequence of the summary that the author saw; null where there was none
   * @throws Problem room-not-open, room-closed, seat-needed, removed, not-your-table, cooling-down;
   *     conflict where there are no tables, where somebody else was faster, or for whom words are
   *     held; personal-data, or what the text lacks
   */
  public long write(
      UUID table, UUID participant, String text, @Nullable Long seen, CommandKey key) {
    Text.require(text, "/text", LIMIT);
    PersonalData.refuse(PersonalData.in(text), "/text");
    return log.append(
        table,
        Author.participant(participant, key),
        (state, now) -> {
          state.requireOpen();
          state.requireSeat(participant);
          state.requireNoCoolDown(participant, now);
          requireFree(state, participant);
          Optional<Summary> before = state.all().summary();
          if (!Objects.equals(before.map(Summary::sequence).orElse(null), seen)) {
            throw new Problem(ProblemType.CONFLICT, "同じ席の人が、先にまとめを書きました。いまのまとめを読んでから、もう一度直してください。");
          }
          return List.of(
              Fact.forEveryone(new SummaryWritten(participant, text))
                  .erasing(before.stream().map(Summary::sequence).toList()));
        });
  }

  /** Takes it away; where there is none, it does nothing. */
  public long erase(UUID table, Author author) {
    return log.append(
        table,
        author,
        (state, now) ->
            state.all().summary().stream()
                .map(
                    found ->
                        Fact.forEveryone(new SummaryErased()).erasing(List.of(found.sequence())))
                .toList());
  }

  private static void requireFree(Room state, UUID participant) {
    if (state.all().getSeated() == null) {
      throw new Problem(ProblemType.CONFLICT, "席のまとめは、テーブルに分かれているときに書けます。");
    }
    if (state.all().holds(participant)) {
      throw new Problem(ProblemType.CONFLICT, "いま、あなたの言葉は進行役が読んでから見えます。まとめは、同じ席の人か進行役にたのんでください。");
    }
  }
}

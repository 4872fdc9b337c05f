package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.StatementSubmitted;
import jp.kurumaza.log.event.ThemeAdded;
import jp.kurumaza.log.event.ThemeEvent.Part;
import jp.kurumaza.log.event.ThemeParked;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Talk;
import jp.kurumaza.room.Theme;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArrangeBoardTest {
  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final ArrangeBoard board = new ArrangeBoard(talk.log);
  private final TieStatement tie = new TieStatement(talk.log);
  private long issue;
  private long idea;

  @BeforeEach
  void open() {
    talk.given(new RoomOpened());
    issue = add("朝の空き", Part.ISSUE, null);
    idea = add("朝6時に見られる", Part.IDEA, issue);
  }

  @Test
  void ideasStandUnderIssuesAndArgumentsUnderEither() {
    add("職場に言える", Part.FOR, idea);
    add("だれも見ない", Part.AGAINST, issue);
    conflict(() -> add("案", Part.IDEA, null));
    conflict(() -> add("案の案", Part.IDEA, idea));
    conflict(() -> add("論点", Part.ISSUE, issue));
    conflict(() -> add("賛成", Part.FOR, null));
    refused(ProblemType.NOT_FOUND, () -> add("案", Part.IDEA, 99L));
    refused(ProblemType.BLANK_TEXT, () -> add(" ", Part.ISSUE, null));
  }

  @Test
  void whatHasIdeasCanNotBecomeOne() {
    long other = add("登録", Part.ISSUE, null);
    conflict(() -> board.move(room, issue, Part.IDEA, other, talk.runner));
    conflict(() -> board.move(room, issue, Part.IDEA, issue, talk.runner));
    board.move(room, idea, Part.IDEA, other, talk.runner);
    board.move(room, issue, Part.AGAINST, idea, talk.runner);
    assertThat(issueOf(issue)).contains("登録");
    conflict(() -> board.move(room, idea, Part.AGAINST, other, talk.runner));
  }

  @Test
  void whatIsMergedCountsAsTheOtherUntilItIsUndone() {
    long said = say();
    long other = add("空き状況", Part.ISSUE, null);
    tie.tie(room, said, idea, talk.runner);
    board.merge(room, issue, other, talk.runner);
    assertThat(issueOf(idea)).contains("空き状況");
    conflict(() -> board.merge(room, issue, other, talk.runner));
    conflict(() -> board.merge(room, other, issue, talk.runner));
    long third = add("預け先", Part.ISSUE, null);
    board.merge(room, other, third, talk.runner);
    assertThat(issueOf(talk.seenByResident(said).theme())).contains("預け先");
    board.part(room, issue, talk.runner);
    assertThat(issueOf(idea)).contains("朝の空き");
    assertThat(issueOf(other)).contains("預け先");
    long head = talk.head();
    board.part(room, issue, talk.runner);
    assertThat(talk.head()).isEqualTo(head);
  }

  @Test
  void onlyAlikeThingsAreMergedAndNothingWithItself() {
    conflict(() -> board.merge(room, idea, issue, talk.runner));
    conflict(() -> board.merge(room, issue, issue, talk.runner));
    refused(ProblemType.NOT_FOUND, () -> board.merge(room, issue, 99, talk.runner));
  }

  @Test
  void anIssueIsParkedForEveryoneToSeeAndTakenBack() {
    board.park(room, issue, true, talk.runner);
    assertThat(talk.last()).isEqualTo(new ThemeParked(issue, true));
    long head = talk.head();
    board.park(room, issue, true, talk.runner);
    assertThat(talk.head()).isEqualTo(head);
    board.park(room, issue, false, talk.runner);
    assertThat(talk.last()).isEqualTo(new ThemeParked(issue, false));
    conflict(() -> board.park(room, idea, true, talk.runner));
  }

  @Test
  void aNewIssueMayBeForLater() {
    long later = board.add(room, "休めること", Part.ISSUE, null, true, talk.runner);
    assertThat(talk.events()).endsWith(new ThemeAdded("休めること"), new ThemeParked(later, true));
    conflict(() -> board.add(room, "案", Part.IDEA, issue, true, talk.runner));
  }

  @Test
  void onlyWhatNothingBelongsToIsRemoved() {
    conflict(() -> board.remove(room, issue, talk.runner));
    long said = say();
    tie.tie(room, said, idea, talk.runner);
    conflict(() -> board.remove(room, idea, talk.runner));
    tie.tie(room, said, null, talk.runner);
    board.remove(room, idea, talk.runner);
    board.remove(room, issue, talk.runner);
    refused(ProblemType.NOT_FOUND, () -> board.remove(room, issue, talk.runner));
  }

  private long add(String name, Part part, @Nullable Long under) {
    return board.add(room, name, part, under, false, talk.runner);
  }

  private long say() {
    talk.given(new StatementSubmitted(talk.hana, "声", null));
    return talk.head();
  }

  private Optional<String> issueOf(@Nullable Long theme) {
    return talk.log.read(room, state -> state.all().issue(theme).map(Theme::name));
  }

  private static void conflict(ThrowingCallable command) {
    refused(ProblemType.CONFLICT, command);
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}

package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.kurumaza.deliberation.SubmitStatement;
import jp.kurumaza.facilitation.CodeStatements.Agreed;
import jp.kurumaza.facilitation.CodeStatements.Code;
import jp.kurumaza.facilitation.CodeStatements.Sheet;
import jp.kurumaza.facilitation.HowItWas.Scale;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.CheckOut;
import jp.kurumaza.room.InMemoryCheckOuts;
import jp.kurumaza.room.Talk;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DebriefTest {
  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final InMemoryCheckOuts checkOuts = new InMemoryCheckOuts();
  private final CodeStatements coding = new CodeStatements(talk.log, new InMemoryCoding());
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();

  @BeforeEach
  void open() {
    talk.given(new RoomOpened());
  }

  @Test
  void answersAreShownTogetherAndOnlyFromFiveOn() {
    for (int i = 0; i < 4; i++) {
      checkOuts.put(room, UUID.randomUUID(), new CheckOut(4, 3, null, i == 0 ? "また来ます" : null));
    }
    assertThat(new HowItWas(checkOuts).of(room, Part.LEAD).safe()).isEqualTo(new Scale(4, null));
    checkOuts.put(room, UUID.randomUUID(), new CheckOut(1, null, 2, "あと少し話したい"));
    HowItWas.Together together = new HowItWas(checkOuts).of(room, Part.LEAD);
    assertThat(together.people()).isEqualTo(5);
    assertThat(together.safe()).isEqualTo(new Scale(5, List.of(1, 0, 0, 4)));
    assertThat(together.heard()).isEqualTo(new Scale(4, null));
    assertThat(together.words()).containsExactly("あと少し話したい", "また来ます");
    assertThat(new HowItWas(checkOuts).of(room, Part.SCRIBE).words()).isEmpty();
  }

  @Test
  void oneInTenStatementsIsCodedTwiceAndNobodySeesTheOthersCodes() {
    List<Long> said = IntStream.range(0, 11).mapToObj(i -> say(talk.hana)).toList();
    say(talk.lead);
    List<Long> sample = coding.sheet(room, first).sample();
    assertThat(sample).hasSize(2).isSubsetOf(said);
    assertThat(coding.sheet(room, second).sample()).isEqualTo(sample);
    code(first, sample.get(0), 3);
    code(first, sample.get(1), 0);
    assertThat(coding.sheet(room, second).mine()).isEmpty();
    code(second, sample.get(0), 3);
    code(second, sample.get(1), 1);
    Sheet sheet = coding.sheet(room, first);
    assertThat(sheet.mine())
        .containsExactly(
            new Code(sample.get(0), Dimension.JUSTIFICATION, 3),
            new Code(sample.get(1), Dimension.JUSTIFICATION, 0));
    assertThat(sheet.agreement()).contains(new Agreed(Dimension.PARTICIPATION, 0, null));
    // po = 1/2; pe = 1/2 · 1/2 + 1/2 · 0 + 0 · 1/2 = 1/4; (1/2 − 1/4) / (3/4) = 1/3
    assertThat(sheet.agreement())
        .filteredOn(agreed -> agreed.dimension() == Dimension.JUSTIFICATION)
        .singleElement()
        .satisfies(agreed -> assertThat(agreed.kappa()).isEqualTo(1.0 / 3));
  }

  @Test
  void aCodeIsTakenBackAndFitsItsDimension() {
    long said = say(talk.hana);
    code(first, said, 2);
    code(first, said, null);
    assertThat(coding.sheet(room, first).mine()).isEmpty();
    refused(ProblemType.INVALID_VALUE, () -> code(first, said, 4));
    refused(ProblemType.NOT_FOUND, () -> code(first, say(talk.lead), 1));
    refused(ProblemType.NOT_FOUND, () -> code(first, said + 100, 1));
  }

  private void code(UUID coder, long statement, Integer value) {
    coding.code(room, statement, coder, Dimension.JUSTIFICATION, value);
  }

  private long say(UUID participant) {
    return new SubmitStatement(talk.log)
        .submit(talk.room, participant, "朝がつらい", null, Talk.key())
        .sequence();
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}

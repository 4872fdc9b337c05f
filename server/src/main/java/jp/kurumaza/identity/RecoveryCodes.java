package jp.kurumaza.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;

/** A code on paper, by which a resident is the same person on another device. */
@OnlyOne
public class RecoveryCodes {

  private final Persons persons;

  @Inject
  public RecoveryCodes(Persons persons) {
    this.persons = persons;
  }

  /** A new code for a person; an earlier one ends. It can't be read again. */
  @Transactional
  public String issue(UUID person) {
    String code = SecretCode.random();
    Person known = persons.find(person).orElseThrow();
    persons.change(known.recoverableBy(SecretCode.hash(code)));
    return code;
  }

  /**
   * Whose code it is. It stays in force, for the next device.
   *
   * @throws Problem unknown-recovery-code
   */
  public UUID redeem(String typed) {
    return persons
        .byRecoveryHash(SecretCode.hash(typed))
        .map(Person::id)
        .orElseThrow(
            () ->
                Problem.at(
                    "/code",
                    ProblemType.UNKNOWN_RECOVERY_CODE,
                    "コードを確かめて、もう一度入れてください。新しいコードを出したあとは、古いコードは使えません。"));
  }
}

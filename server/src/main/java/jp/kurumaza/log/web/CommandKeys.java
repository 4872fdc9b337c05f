package jp.kurumaza.log.web;

import jakarta.enterprise.context.RequestScoped;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** The Idempotency-Key of the request at hand. */
@RequestScoped
public class CommandKeys {
  private @Nullable CommandKey key;

  void set(CommandKey key) {
    this.key = key;
  }

  /**
   * @throws Problem missing-idempotency-key
   */
  public CommandKey key() {
    if (key == null) {
      throw new Problem(
          ProblemType.MISSING_IDEMPOTENCY_KEY, "ヘッダー Idempotency-Key に、この操作だけの UUID を入れて送ってください。");
    }
    return key;
  }
}

package jp.kurumaza.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Passwords, kept as Argon2id: 19 MiB of memory, 2 passes, 1 lane, 16 bytes of salt, 32 of hash
 * (the least that OWASP advises). A hash carries its parameters, so that these can grow.
 */
public final class Passwords {

  private static final int MIN = 12;
  private static final int MAX = 200;
  private static final int SALT = 16;
  private static final Argon2Function function =
      Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
  private static final String OF_NOBODY = hash(SecretCode.random());

  private Passwords() {}

  public static String hash(String password) {
    return Password.hash(normalise(password)).addRandomSalt(SALT).with(function).getResult();
  }

  /**
   * Whether a password is right; takes as long where there is none to compare with.
   *
   * @param hash null for an unknown account
   */
  public static boolean matches(String password, @Nullable String hash) {
    String known = hash == null ? OF_NOBODY : hash;
    boolean right =
        Password.check(normalise(password), known).with(Argon2Function.getInstanceFromHash(known));
    return right && hash != null;
  }

  /**
   * @param field JSON pointer of the password in the request
   * @throws Problem weak-password
   */
  public static void requireStrong(String password, String field) {
    int length = password.codePointCount(0, password.length());
    if (length < MIN || length > MAX) {
      throw Problem.at(
          field, ProblemType.WEAK_PASSWORD, "%d文字から%d文字までで決めてください。".formatted(MIN, MAX));
    }
  }

  /** One that nobody chose. */
  public static String first() {
    return SecretCode.random();
  }

  private static String normalise(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}

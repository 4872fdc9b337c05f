package jp.kurumaza.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** Somebody who works here signs in with their password, or chooses another. */
@OnlyOne
public class SignIn {

  private static final int LONGEST = 200;

  private final Accounts accounts;
  private final Sessions sessions;
  private final Audit audit;

  @Inject
  public SignIn(Accounts accounts, Sessions sessions, Audit audit) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.audit = audit;
  }

  /**
   * @param token the device's token until now
   * @return its token from now on
   * @throws Problem wrong-credentials, the same for an unknown login, a wrong password and an
   *     account that is not active
   */
  @Transactional(dontRollbackOn = Problem.class)
  public String with(String login, String password, @Nullable String token) {
    Optional<Account> account = accounts.byLogin(Login.normalise(login));
    String hash = account.map(Account::id).map(accounts::passwordHash).orElse(null);
    boolean right = password.length() <= LONGEST && Passwords.matches(password, hash);
    UUID id = account.map(Account::id).orElse(null);
    if (!right || id == null || !account.map(Account::active).orElse(false)) {
      audit.record(id, "sign-in-refused", id);
      throw new Problem(ProblemType.WRONG_CREDENTIALS, "ログインIDとパスワードを確かめて、もう一度入力してください。");
    }
    audit.record(id, "signed-in", id);
    return sessions.signIn(token, id);
  }

  /**
   * Every other device of the account is signed out.
   *
   * @throws Problem wrong-credentials or weak-password
   */
  @Transactional
  public void changePassword(UUID account, String current, String next, @Nullable String token) {
    if (current.length() > LONGEST || !Passwords.matches(current, accounts.passwordHash(account))) {
      throw Problem.at("/current", ProblemType.WRONG_CREDENTIALS, "いまのパスワードが違います。もう一度入力してください。");
    }
    Passwords.requireStrong(next, "/next");
    accounts.changePassword(account, Passwords.hash(next));
    sessions.signOut(account, token);
    audit.record(account, "password-changed", account);
  }
}

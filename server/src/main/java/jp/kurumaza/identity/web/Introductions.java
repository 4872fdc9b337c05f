package jp.kurumaza.identity.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Asker;
import jp.kurumaza.identity.Participants;
import jp.kurumaza.identity.Persons;
import jp.kurumaza.identity.UnseenAnswers;
import jp.kurumaza.municipality.Departments;
import jp.kurumaza.platform.OnlyOne;
import org.jspecify.annotations.Nullable;

/** Tells somebody who they are to us. */
@OnlyOne
public class Introductions {

  private final Departments departments;
  private final Participants participants;
  private final Persons persons;
  private final Instance<UnseenAnswers> answers;

  @Inject
  public Introductions(
      Departments departments,
      Participants participants,
      Persons persons,
      Instance<UnseenAnswers> answers) {
    this.departments = departments;
    this.participants = participants;
    this.persons = persons;
    this.answers = answers;
  }

  Me of(Asker asker) {
    UUID person = asker.person();
    AccountView account = view(asker.account());
    return person == null
        ? new Me(account, List.of(), false, 0)
        : new Me(account, participants.of(person), isRecoverable(person), unseen(person));
  }

  private @Nullable AccountView view(@Nullable Account account) {
    return account == null ? null : AccountView.of(account, departments);
  }

  private boolean isRecoverable(UUID person) {
    return persons.find(person).filter(known -> known.recoveryHash() != null).isPresent();
  }

  private int unseen(UUID person) {
    return answers.isResolvable() ? answers.get().countFor(person) : 0;
  }
}
